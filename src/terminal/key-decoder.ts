/**
 * Bytes of a terminal, already read as UTF-8, into keys.
 *
 * readline's own decoder is not used: it turns a paste into thousands of key events, and a line end
 * inside a paste into Enter.
 */
import { altKey, CONTROL_KEYS, type Key, type KeyName, sequenceKey } from './keys.ts';

export type KeyDecoder = {
  /** The keys that this piece completes. `typedAhead`: it waited before a prompt was open. */
  readonly feed: (chunk: string, typedAhead?: boolean) => Key[];
  /** Nothing more came for a while: a lone Esc is Esc, an unfinished paste is given as it is. */
  readonly flush: () => Key[];
  /** True while the end of a sequence, or of a paste, is expected. */
  readonly isWaiting: () => boolean;
  /** True between the two marks of a paste. */
  readonly isPasting: () => boolean;
};

const PASTE_END = '\u001b[201~';
const SEQUENCE = new RegExp(
  [
    '^(\\u001b?)\\u001b\\[\\[[A-E]', // Linux console function keys
    '^(\\u001b?)\\u001b\\[([0-9;:<=>?]*)[ -/]*([@-~])',
    '^(\\u001b?)\\u001bO([0-9;]*)([A-Za-z])',
    '^\\u001b[\\]P_^][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)',
  ].join('|'),
);
const UNFINISHED = /^\u001b{1,2}(?:\[\[?[0-9;:<=>?]*[ -/]*|O[0-9;]*|[\]P_^][^\u0007\u001b]*\u001b?)?$/;
const PLAIN = /^[^\u0000-\u001f\u007f-\u009f]+/;

/** A decoder with its memory of unfinished sequences. */
export function createKeyDecoder(): KeyDecoder {
  let rest = '';
  let pasting = false;
  let bracketed = false;

  const decode = (final: boolean): Key[] => {
    const keys: Key[] = [];
    while (rest !== '') {
      if (pasting) {
        const end = rest.indexOf(PASTE_END);
        if (end < 0 && !final) break;
        const text = end < 0 ? rest : rest.slice(0, end);
        rest = end < 0 ? '' : rest.slice(end + PASTE_END.length);
        pasting = end < 0;
        keys.push({ type: 'paste', text: lineFeeds(text) });
        continue;
      }
      const plain = PLAIN.exec(rest)?.[0];
      if (plain !== undefined) {
        keys.push({ type: 'text', text: plain });
        rest = rest.slice(plain.length);
      } else if (!rest.startsWith('\u001b')) {
        push(keys, CONTROL_KEYS[rest.charAt(0)] ?? null);
        // CR LF is one Enter.
        rest = rest.slice(rest.startsWith('\r\n') ? 2 : 1);
      } else if (!final && UNFINISHED.test(rest)) {
        break;
      } else {
        readEscape(keys);
      }
    }
    return keys;
  };

  const readEscape = (keys: Key[]): void => {
    const sequence = SEQUENCE.exec(rest);
    if (sequence) {
      rest = rest.slice(sequence[0].length);
      if (sequence[3] === '200' && sequence[4] === '~') {
        pasting = true;
        bracketed = true;
        return;
      }
      const withAlt = (sequence[2] ?? sequence[5]) === '\u001b';
      push(keys, sequenceKey(sequence[3] ?? sequence[6] ?? '', sequence[4] ?? sequence[7] ?? '', withAlt));
      return;
    }
    const next = rest.charAt(1);
    const alt = altKey(next);
    push(keys, alt ?? 'escape');
    // Alt with a letter that means nothing here is dropped, so that it doesn't go back by accident.
    const isLetter = alt === null && PLAIN.test(next);
    if (isLetter) keys.pop();
    rest = rest.slice(alt !== null || isLetter ? 2 : 1);
  };

  return {
    feed: (chunk, typedAhead = false) => {
      if (rest === '' && !pasting && !bracketed && !typedAhead && isUnmarkedPaste(chunk)) {
        return [{ type: 'paste', text: lineFeeds(chunk) }];
      }
      rest += chunk;
      return decode(false);
    },
    flush: () => decode(true),
    isWaiting: () => rest !== '' || pasting,
    isPasting: () => pasting,
  };
}

/**
 * Terminals without bracketed paste (old Windows consoles, the Linux console) give a paste as if it
 * were typed. Nobody types three lines, or two long ones, in one read of the input.
 */
function isUnmarkedPaste(chunk: string): boolean {
  if (!/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+$/.test(chunk)) return false;
  const lines = chunk.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.length >= 3 || (lines.length === 2 && chunk.length >= 60);
}

function lineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function push(keys: Key[], name: KeyName | null): void {
  if (name) keys.push({ type: 'key', name });
}
