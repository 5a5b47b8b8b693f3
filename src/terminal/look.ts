/** Colours and symbols. Nothing is told by colour alone: without colours the words still say it all. */

import { Chalk } from 'chalk';

export type Symbols = {
  readonly done: string;
  readonly passed: string;
  readonly unknown: string;
  readonly pointer: string;
  readonly checked: string;
  readonly unchecked: string;
  readonly selected: string;
  readonly unselected: string;
  readonly warning: string;
  readonly rule: string;
  readonly arrow: string;
  readonly dot: string;
  readonly up: string;
  readonly down: string;
  readonly upDown: string;
  readonly leftRight: string;
  readonly more: string;
};

const UNICODE: Symbols = {
  done: '✔',
  passed: '–',
  unknown: '?',
  pointer: '›',
  checked: '[x]',
  unchecked: '[ ]',
  selected: '●',
  unselected: '○',
  warning: '!',
  rule: '─',
  arrow: '→',
  dot: '·',
  up: '↑',
  down: '↓',
  upDown: '↑↓',
  leftRight: '←→',
  more: '…',
};

/** For consoles whose fonts have Latin letters only. */
const LATIN: Symbols = {
  ...UNICODE,
  done: '*',
  passed: '-',
  pointer: '>',
  selected: '(x)',
  unselected: '( )',
  rule: '-',
  arrow: '=>',
  dot: '-',
  up: 'haut',
  down: 'bas',
  upDown: 'haut/bas',
  leftRight: 'gauche/droite',
  more: '...',
};

export type Look = {
  readonly symbols: Symbols;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
};

/** The look of every prompt. Sixteen colours at most: they follow the person's theme, dark or light. */
export function createLook(colour: boolean, unicode: boolean): Look {
  const paint = new Chalk({ level: colour ? 1 : 0 });
  return {
    symbols: unicode ? UNICODE : LATIN,
    // One text each: chalk would join the other arguments of a `map`.
    bold: (text) => paint.bold(text),
    dim: (text) => paint.dim(text),
    accent: (text) => paint.cyan(text),
    good: (text) => paint.green(text),
    warn: (text) => paint.yellow(text),
  };
}

/** True when the console is known to show arrows, boxes and check marks. */
export function hasUnicode(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  const term = env.TERM ?? '';
  if (platform !== 'win32') return term !== 'linux' && term !== 'dumb';
  return (
    Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.TERMINAL_EMULATOR || env.ConEmuTask) || term.startsWith('xterm')
  );
}
