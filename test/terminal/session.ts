/** A terminal session for tests: injected streams, a virtual screen, keys by their names. */
import { PassThrough, Writable } from 'node:stream';
import type { Answer, Draft } from '../../src/core/interview/answers.ts';
import type { Question } from '../../src/core/template/schema.ts';
import type { Ask, Outcome, QuestionRequest } from '../../src/terminal/ask.ts';
import { createAsk } from '../../src/terminal/create-ask.ts';
import type { TerminalInput, TerminalIo } from '../../src/terminal/terminal-io.ts';
import { createVirtualScreen, type VirtualScreen } from './virtual-screen.ts';

const KEYS: Readonly<Record<string, string>> = {
  enter: '\r',
  esc: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  delete: '\u001b[3~',
  backspace: '\u007f',
  'alt-backspace': '\u001b\u007f',
  'alt-up': '\u001b[1;3A',
  'alt-down': '\u001b[1;3B',
  'ctrl-left': '\u001b[1;5D',
  'ctrl-right': '\u001b[1;5C',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-g': '\u0007',
  'ctrl-l': '\f',
  'ctrl-o': '\u000f',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
  'ctrl-x': '\u0018',
  'ctrl-y': '\u0019',
};

export type Session = {
  readonly ask: Ask;
  readonly screen: VirtualScreen;
  readonly input: PassThrough;
  /** All that was written, with its escape sequences. */
  readonly written: () => string;
  /** How many times the screen was written to. */
  readonly writes: () => number;
  readonly rawModes: readonly boolean[];
  readonly drafts: readonly (Draft | null)[];
  readonly abort: () => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Asks, strikes the keys one after the other, gives the outcome. */
  readonly answer: (question: Question, keys: readonly string[], more?: Partial<QuestionRequest>) => Promise<Outcome>;
  /** `[enter]` is a key, `[paste:…]` a bracketed paste, anything else is typed. */
  readonly strike: (...keys: readonly string[]) => Promise<void>;
};

/** The bytes of a key: `[enter]`, `[paste:…]`, or text. */
export function bytesOf(key: string): string {
  const paste = /^\[paste:(.*)\]$/s.exec(key);
  if (paste) return `\u001b[200~${paste[1] ?? ''}\u001b[201~`;
  const name = /^\[([a-z-]+)\]$/.exec(key)?.[1];
  if (name === undefined) return key;
  const bytes = KEYS[name];
  if (bytes === undefined) throw new Error(`unknown key ${key}`);
  return bytes;
}

/** A turn of the loop, long enough for a lone Esc to be told from a sequence. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A question with what every question has. */
export function question(partial: Partial<Question> & Pick<Question, 'genre'>): Question {
  return { id: 'essai', question: 'Une question\u00a0?', intitule: 'Essai', theme: 'poste', ...partial };
}

/** An answer that was given before. */
export function given(valeur: NonNullable<Answer['valeur']>): Answer {
  return { etat: 'repondu', valeur };
}

/** Streams without a terminal behind them, and what a person would see. */
export function createSession(options: Partial<TerminalIo> & { columns?: () => number } = {}): Session {
  let size = { columns: options.columns?.() ?? 80, rows: options.rows?.() ?? 24 };
  let screen = createVirtualScreen(size.columns, size.rows);
  let writes = 0;
  let written = '';
  const rawModes: boolean[] = [];
  const drafts: (Draft | null)[] = [];
  const controller = new AbortController();
  const input = new PassThrough();
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      writes += 1;
      written += String(chunk);
      screen.write(String(chunk));
      done();
    },
  });
  const terminalInput: TerminalInput = Object.assign(input, { setRawMode: (raw: boolean) => rawModes.push(raw) });
  const ask = createAsk({
    unicode: true,
    colour: false,
    signal: controller.signal,
    ...options,
    input: terminalInput,
    output,
    columns: () => size.columns,
    rows: () => size.rows,
  });
  const strike = async (...keys: readonly string[]) => {
    for (const key of keys) {
      input.write(bytesOf(key));
      await pause(key === '[esc]' ? 80 : 2);
    }
  };
  return {
    ask,
    get screen() {
      return screen;
    },
    input,
    written: () => written,
    writes: () => writes,
    rawModes,
    drafts,
    abort: () => controller.abort(),
    resize: (columns, rows) => {
      // A terminal that forgets its content: what is drawn next must stand on its own.
      size = { columns, rows };
      screen = createVirtualScreen(columns, rows);
      output.emit('resize');
    },
    strike,
    answer: async (asked, keys, more = {}) => {
      const outcome = ask.question({
        question: asked,
        section: { title: 'La section', first: false },
        progress: { index: 7, total: 28 },
        today: '2026-11-22',
        onDraft: (draft) => void drafts.push(draft),
        saved: false,
        ...more,
      });
      await strike(...keys);
      return outcome;
    },
  };
}
