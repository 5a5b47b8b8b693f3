/** Keys, as the prompts know them: what the person meant, not the bytes that the terminal sent. */

export type KeyName =
  | 'enter'
  | 'newline'
  | 'escape'
  | 'tab'
  | 'back-tab'
  | 'backspace'
  | 'delete'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'word-left'
  | 'word-right'
  | 'home'
  | 'end'
  | 'text-start'
  | 'text-end'
  | 'page-up'
  | 'page-down'
  | 'move-up'
  | 'move-down'
  | 'delete-word'
  | 'delete-word-after'
  | 'delete-to-start'
  | 'delete-to-end'
  | 'clear'
  | 'undo'
  | 'jump'
  | 'finish'
  | 'editor'
  | 'redraw'
  | 'suspend'
  | 'interrupt';

export type Key =
  | { readonly type: 'key'; readonly name: KeyName }
  /** Typed characters, in one piece when they came in one piece. */
  | { readonly type: 'text'; readonly text: string }
  /** Pasted text, whole, lines ended by line feeds. */
  | { readonly type: 'paste'; readonly text: string };

/** Control characters (0 to 31, and 127) that mean something here. */
export const CONTROL_KEYS: Readonly<Record<string, KeyName>> = {
  '\u0001': 'home',
  '\u0002': 'left',
  '\u0003': 'interrupt',
  '\u0004': 'finish',
  '\u0005': 'end',
  '\u0006': 'right',
  '\u0007': 'jump',
  '\b': 'backspace',
  '\t': 'tab',
  // In raw mode Enter is CR. LF comes from Ctrl+J, or from keys struck while the line was still cooked.
  '\n': 'enter',
  '\u000b': 'delete-to-end',
  '\f': 'redraw',
  '\r': 'enter',
  '\u000e': 'down',
  '\u000f': 'editor',
  '\u0010': 'up',
  '\u0015': 'delete-to-start',
  '\u0017': 'delete-word',
  '\u0018': 'clear',
  '\u0019': 'undo',
  '\u001a': 'suspend',
  '\u007f': 'backspace',
};

/** What follows Esc when a key is struck with Alt. */
const ALT_KEYS: Readonly<Record<string, KeyName>> = {
  b: 'word-left',
  f: 'word-right',
  d: 'delete-word-after',
  '\r': 'newline',
  '\n': 'newline',
  '\u007f': 'delete-word',
  '\b': 'delete-word',
};

const LETTERS: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'back-tab',
  M: 'enter',
};

const NUMBERS: Readonly<Record<string, KeyName>> = {
  '1': 'home',
  '3': 'delete',
  '4': 'end',
  '5': 'page-up',
  '6': 'page-down',
  '7': 'home',
  '8': 'end',
};

/** The same keys with Ctrl or Alt held: over words, over the whole text, items moved. */
const WITH_CONTROL: Readonly<Partial<Record<KeyName, KeyName>>> = {
  left: 'word-left',
  right: 'word-right',
  home: 'text-start',
  end: 'text-end',
  delete: 'delete-word-after',
};
const WITH_ALT: Readonly<Partial<Record<KeyName, KeyName>>> = {
  ...WITH_CONTROL,
  up: 'move-up',
  down: 'move-down',
  enter: 'newline',
};

/** The key behind `ESC x`, or null when it isn't one of ours. */
export function altKey(character: string): KeyName | null {
  return ALT_KEYS[character] ?? null;
}

/**
 * The key behind a control sequence (`ESC [ parameters final`, or `ESC O final`).
 * `withAlt`: an extra Esc stood before it. Null: a key that means nothing here.
 */
export function sequenceKey(parameters: string, final: string, withAlt = false): KeyName | null {
  const [first = '', second = ''] = parameters.split(';');
  const base = final === '~' ? NUMBERS[first] : LETTERS[final];
  if (!base) return rxvtKey(final);
  const modifiers = Math.max(0, Number(second || '1') - 1);
  if (withAlt || (modifiers & 2) !== 0) return WITH_ALT[base] ?? base;
  if ((modifiers & 4) !== 0) return WITH_CONTROL[base] ?? base;
  return base;
}

/** rxvt writes Ctrl with an arrow as `ESC O c`. */
function rxvtKey(final: string): KeyName | null {
  if (final === 'c') return 'word-right';
  return final === 'd' ? 'word-left' : null;
}
