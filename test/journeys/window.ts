/** A terminal window with the real program in it: what a person does there, and what they see. */
import * as pty from '@lydell/node-pty';
import { expect } from 'vitest';
import { textWidth } from '../../src/core/text/text-width.ts';
import type { Place } from '../case-table/case.ts';
import { BIN, environment } from '../commands/real-bin.ts';
import { bytesOf } from '../terminal/session.ts';
import { createVirtualScreen, type VirtualScreen } from '../terminal/virtual-screen.ts';
import { folded, type Size } from './folded-screen.ts';

/** What a person would have given up waiting for, in ms. */
const PATIENCE = 15_000;

export type StartOptions = Partial<Size> & {
  readonly env?: Readonly<Record<string, string>>;
  /** Typed as a command into a shell, which can stop the program and start it again. */
  readonly inShell?: true;
};

export type Window = {
  /** Waits until all of these stand in the window, whatever the rows they are cut into. */
  readonly see: (...words: readonly string[]) => Promise<void>;
  /** Waits until the window is as said. */
  readonly look: (isAsSaid: (text: string) => boolean, wish: string) => Promise<void>;
  /** Types the letters, and waits until they stand at the cursor. */
  readonly type: (text: string) => Promise<void>;
  /** Strikes keys by their names: `enter`, `ctrl-g`. */
  readonly key: (...names: readonly string[]) => void;
  /** Strikes quickly, without looking: text and `[keys]` one after the other. */
  readonly strike: (...keys: readonly string[]) => void;
  /** Pastes, as a terminal does. */
  readonly paste: (text: string) => void;
  /** The window gets another size; its content is folded anew, as most terminals do. */
  readonly resize: (size: Size) => void;
  /** Closes the window: the terminal is gone for the program. */
  readonly shut: () => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits for the end and its exit code, and that the terminal is left as it was found. Gives all that was said. */
  readonly ended: (code: number) => Promise<string>;
  /** Waits for an end by a signal that can't be caught. */
  readonly gone: () => Promise<void>;
  /** The widest row that was written so far: wider than the window, its edge cuts words. */
  readonly widest: () => string;
  /** All that was written, with its escapes. */
  readonly written: () => string;
  /** The rows of the window. */
  readonly text: () => string;
  /** The rows that have scrolled away and those of the window. */
  readonly all: () => string;
};

/** Words as they are read: without the spaces and line ends that wrapping moves. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Starts the program in a window of its own. `close` ends it, whatever it does, once the journey is over. */
export function openWindow(args: readonly string[], place: Place, options: StartOptions) {
  const { columns = 80, rows = 30, env = {}, inShell = false } = options;
  let screen: VirtualScreen = createVirtualScreen(columns, rows);
  let code: number | null = null;
  let broken: unknown = null;
  let written = '';
  const command = [process.execPath, BIN, ...args];
  const [program = '', ...rest] = inShell ? ['sh', '-i'] : command;
  const child = pty.spawn(program, rest, {
    cols: columns,
    rows,
    cwd: place.cwd,
    env: environment(place, { TERM: 'xterm-256color', PAGER: 'cat', PS1: 'shell> ', ...env }),
  });
  if (inShell) child.write(`${command.map((word) => `'${word}'`).join(' ')}\r`);
  child.onData((data) => {
    written += data;
    try {
      screen.write(data);
    } catch (error) {
      broken ??= error;
    }
  });
  const exit = new Promise<void>((resolve) => {
    child.onExit(({ exitCode }) => {
      code = exitCode;
      resolve();
    });
  });
  const story = () => `${args.join(' ')}\n${screen.text()}\n(exit code: ${code})`;
  const wait = async (test: () => boolean, wish: string) => {
    await until(
      () => broken !== null || test(),
      () => `${wish} in ${story()}`,
    );
    if (broken !== null) throw broken;
  };
  const see: Window['see'] = (...words) =>
    wait(
      () => words.every((word) => squeezed(screen.text()).includes(squeezed(word))),
      `not seen: ${words.join(' | ')}`,
    );
  const window: Window = {
    see,
    look: (isAsSaid, wish) => wait(() => isAsSaid(screen.text()), `not so: ${wish}`),
    type: async (text) => {
      child.write(text);
      await wait(() => squeezed(beforeCursor(screen)).endsWith(squeezed(text)), `not echoed: ${text}`);
    },
    key: (...names) => {
      for (const name of names) child.write(bytesOf(`[${name}]`));
    },
    strike: (...keys) => {
      for (const key of keys) child.write(bytesOf(key));
    },
    paste: (text) => child.write(bytesOf(`[paste:${text}]`)),
    resize: (size) => {
      const { columns: width, rows: height = rows } = size;
      screen = folded(screen, { columns: width, rows: height });
      child.resize(width, height);
    },
    shut: () => {
      if (!('destroy' in child) || typeof child.destroy !== 'function')
        throw new Error('This terminal can’t be closed.');
      child.destroy();
    },
    kill: (signal) => process.kill(child.pid, signal),
    ended: async (expected) => {
      await wait(() => code !== null, 'still running');
      expect(code, story()).toBe(expected);
      expect(screen.modes(), 'modes of the terminal').toEqual(['?25']);
      return screen.all();
    },
    gone: () => wait(() => code !== null, 'still running'),
    widest: () => rowsIn(written).reduce((widest, row) => (textWidth(row) > textWidth(widest) ? row : widest)),
    written: () => written,
    text: () => screen.text(),
    all: () => screen.all(),
  };
  const close = async () => {
    if (code === null) child.kill('SIGKILL');
    await exit;
  };
  return { window, close };
}

/** What was written from one move of the cursor to the next. */
function rowsIn(written: string): string[] {
  return written.replace(/\u001b\[[0-9;]*m/g, '').split(/[\r\n]|\u001b\[\??[0-9;]*[A-Za-z]/);
}

/** Waits until it is so; `failure` tells what was there instead. */
export async function until(test: () => boolean, failure: () => string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!test()) {
    if (performance.now() > end) throw new Error(failure());
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

function beforeCursor(screen: VirtualScreen): string {
  const { row, column } = screen.cursor();
  const rows = screen.text().split('\n');
  return [...rows.slice(0, row), (rows[row] ?? '').slice(0, column)].join('\n');
}
