/** Everything the program takes from the machine. A test gives its own; nothing else is ever replaced. */
import { fstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Preferences } from './core/preferences.ts';
import { preferencesReader } from './files/preferences.ts';
import { resultWriter } from './files/result-writer.ts';
import type { Ask } from './terminal/ask.ts';
import type { ProgressBar } from './terminal/progress-bar.ts';

export type Host = {
  /** stdin, opened by the call. */
  readonly input: () => AsyncIterable<Uint8Array | string>;
  /** The result: stdout. */
  readonly out: (text: string) => void;
  /** Waits until all of the result is written; rejects with the system's error when it could not be. */
  readonly settled: () => Promise<void>;
  /** The talk: stderr. */
  readonly err: (text: string) => void;
  /** Columns of the screen, for wrapping what is told. */
  readonly columns: () => number;
  /** Whether the screen wants colour when the person has no wish of their own. */
  readonly colour: boolean;
  /** Opens the prompts; null when there is nobody to ask. */
  readonly openAsk: ((look: { colour: boolean }) => Promise<Ask>) | null;
  /** Shows a Markdown text on the screen, through a pager when it doesn't fit; null without a screen. */
  readonly show: ((markdown: string, look: { colour: boolean }) => Promise<void>) | null;
  /** A bar that tells how far a long task is; null without a screen, or when the screen is spoken. */
  readonly openProgress: (() => Promise<ProgressBar | null>) | null;
  /** Is aborted when the person or the system asks to stop. Whoever calls it must then stop soon. */
  readonly stopSignal: () => AbortSignal;
  /** The local day, AAAA-MM-JJ. */
  readonly today: () => string;
  /** An instant, ISO 8601 in UTC, for the dossier. */
  readonly now: () => string;
  /** Milliseconds of a clock that never goes back, for measuring. */
  readonly elapsed: () => number;
  /** Chance, from 0 up to 1. */
  readonly random: () => number;
  readonly cwd: string;
  /** Where the dossiers live. */
  readonly dataDir: string;
  /** Where the preferences live. */
  readonly configDir: string;
  /** The preferences as they stand now. */
  readonly preferences: () => Preferences;
  /** Where the built-in templates and facts live, as JSON. */
  readonly contentDir: string;
  readonly version: string;
};

/** The machine as it is. Streams are opened when they are first used: each costs milliseconds. */
export function realHost(): Host {
  const { env } = process;
  const isScreen = isTerminal(2) && env.TERM !== 'dumb';
  const interactive = isScreen && isTerminal(0);
  const contentDir = fileURLToPath(new URL('./contenu/', import.meta.url));
  const err = (text: string): void => void talk().write(text);
  const configDir = configFolder(env, process.platform, homedir());
  const preferences = preferencesReader({ configDir, err });
  const isSpoken = (): boolean => preferences().simple === 'oui';
  return {
    input: () => process.stdin,
    ...resultWriter(),
    err,
    columns: () => (isTerminal(2) ? talk().columns : undefined) ?? 80,
    colour: isScreen && !env.NO_COLOR,
    openAsk: interactive ? (look) => openAsk(look.colour, isSpoken()) : null,
    show: interactive ? (text, look) => show(text, look.colour, isSpoken()) : null,
    openProgress: isScreen ? async () => (isSpoken() ? null : openProgress()) : null,
    stopSignal,
    today: () => localDay(new Date()),
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    random: Math.random,
    cwd: process.cwd(),
    dataDir: dataFolder(env, process.platform, homedir()),
    configDir,
    preferences,
    contentDir,
    version: readVersion(contentDir),
  };
}

/**
 * The folder for dossiers: `PREP_ENTRETIEN_HOME`, or the system's usual place for an application's data.
 */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (env.PREP_ENTRETIEN_HOME) return env.PREP_ENTRETIEN_HOME;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'prep-entretien');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'prep-entretien');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'prep-entretien');
}

/** The folder for preferences: `PREP_ENTRETIEN_HOME`, or the system's usual place for an application's settings. */
export function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (env.PREP_ENTRETIEN_HOME) return env.PREP_ENTRETIEN_HOME;
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'prep-entretien');
  if (platform === 'darwin') return join(home, 'Library', 'Preferences', 'prep-entretien');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'prep-entretien');
}

async function openAsk(colour: boolean, spoken: boolean): Promise<Ask> {
  const { createAsk } = await import('./terminal/create-ask.ts');
  const { env, stdin } = process;
  const stderr = talk();
  const wanted = env.VISUAL || env.EDITOR;
  const editor = wanted ? (await import('./terminal/external-editor.ts')).externalEditor(env) : undefined;
  return createAsk({
    input: stdin,
    output: stderr,
    columns: () => stderr.columns ?? 80,
    rows: () => stderr.rows ?? 24,
    colour,
    spoken,
    signal: stopSignal(),
    ...(editor === undefined ? {} : { editor }),
  });
}

/** For good: between two prompts a signal must find somebody too, and then ends the next prompt. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) process.on(signal, () => stop.abort());
  return stop.signal;
}

async function openProgress(): Promise<ProgressBar> {
  const { createProgressBar } = await import('./terminal/progress-bar.ts');
  return createProgressBar(process.stderr);
}

/** Looked at as a file first: the module that knows terminals costs milliseconds. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

/** stderr: a window that is closed is no error, the draft is yet to be saved. */
function talk(): NodeJS.WriteStream {
  const { stderr } = process;
  if (!stderr.listeners('error').includes(ignoreClosedWindow)) stderr.on('error', ignoreClosedWindow);
  return stderr;
}

function ignoreClosedWindow(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
}

async function show(text: string, colour: boolean, spoken: boolean): Promise<void> {
  const { showMarkdown } = await import('./terminal/show-markdown.ts');
  const { env, stderr } = process;
  const { columns = 80, rows = 24 } = stderr;
  await showMarkdown(text, { output: stderr, columns, rows, colour: colour && !spoken, whole: spoken, env });
}

function readVersion(contentDir: string): string {
  return readFileSync(join(contentDir, 'version.txt'), 'utf8').trim();
}

function localDay(moment: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
