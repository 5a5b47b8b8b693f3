import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeStart } from '../../src/core/text/text-width.ts';
import * as buffers from '../../src/terminal/text-buffer.ts';
import { anyText } from './any-text.ts';

const MOVES = {
  left: buffers.left,
  right: buffers.right,
  wordLeft: buffers.wordLeft,
  wordRight: buffers.wordRight,
  textStart: buffers.textStart,
  textEnd: buffers.textEnd,
};
const MOVE_NAMES = ['left', 'right', 'wordLeft', 'wordRight', 'textStart', 'textEnd'] as const;

/** `|` is the cursor. */
function at(marked: string): buffers.TextBuffer {
  const [before = '', after = ''] = marked.split('|');
  const lines = before.split('\n');
  return { lines: (before + after).split('\n'), line: lines.length - 1, offset: lines.at(-1)?.length ?? 0 };
}

function shown(buffer: buffers.TextBuffer): string {
  const lines = [...buffer.lines];
  const line = lines[buffer.line] ?? '';
  lines[buffer.line] = `${line.slice(0, buffer.offset)}|${line.slice(buffer.offset)}`;
  return lines.join('\n');
}

describe('moves', () => {
  it.each([
    ['left', 'ab|c', 'a|bc'],
    ['left', 'a\n|b', 'a|\nb'],
    ['left', '👩‍👩‍👧|', '|👩‍👩‍👧'],
    ['left', 'e\u0301|', '|e\u0301'],
    ['right', 'a|\nb', 'a\n|b'],
    ['right', 'a|🇫🇷b', 'a🇫🇷|b'],
    ['right', 'a|', 'a|'],
    ['wordLeft', 'un deux |trois', 'un |deux trois'],
    ['wordLeft', 'l’été|', 'l’|été'],
    ['wordLeft', 'a\n|b', 'a|\nb'],
    ['wordRight', '|un deux', 'un| deux'],
    ['wordRight', 'un| deux', 'un deux|'],
    ['wordRight', 'un|\ndeux', 'un\n|deux'],
    ['textStart', 'a\nb|', '|a\nb'],
    ['textEnd', '|a\nb', 'a\nb|'],
  ] as const)('%s from %j gives %j', (move, from, to) => {
    expect(shown(MOVES[move](at(from)))).toBe(to);
  });
});

describe('edits', () => {
  it.each([
    ['a|d', 'bc', 'abc|d'],
    ['a|d', 'b\nc', 'ab\nc|d'],
    ['|', 'un\n\ndeux', 'un\n\ndeux|'],
    ['e|', '\u0301', 'e\u0301|'],
  ])('insert in %j of %j gives %j', (from, text, to) => {
    expect(shown(buffers.insert(at(from), text))).toBe(to);
  });

  it('deletes between two places, over line ends', () => {
    const buffer = at('un\n|deux');
    expect(shown(buffers.deleteUntil(buffer, buffers.left(buffer)))).toBe('un|deux');
    expect(shown(buffers.deleteUntil(buffer, buffers.textEnd(buffer)))).toBe('un\n|');
    expect(shown(buffers.deleteUntil(buffer, buffers.textStart(buffer)))).toBe('|deux');
  });

  it('removes and moves lines', () => {
    expect(shown(buffers.deleteLine(at('un\nd|eux\ntrois')))).toBe('un\n|trois');
    expect(shown(buffers.deleteLine(at('un|')))).toBe('|');
    expect(shown(buffers.moveLine(at('un\nd|eux'), -1))).toBe('d|eux\nun');
    expect(shown(buffers.moveLine(at('un\nd|eux'), 1))).toBe('un\nd|eux');
  });

  it('keeps the cursor between two graphemes whatever is done', () => {
    const step = fc.oneof(
      fc.record({ move: fc.constantFrom(...MOVE_NAMES) }),
      fc.record({ text: anyText }),
      fc.record({ delete: fc.constantFrom(...MOVE_NAMES) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let buffer = buffers.bufferOf('');
        for (const each of steps) {
          if ('text' in each) buffer = buffers.insert(buffer, each.text);
          else if ('move' in each) buffer = MOVES[each.move](buffer);
          else buffer = buffers.deleteUntil(buffer, MOVES[each.delete](buffer));
          expect(graphemeStart(buffers.currentLine(buffer), buffer.offset)).toBe(buffer.offset);
        }
      }),
    );
  });

  it('inserts text that comes back whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', 'é') }),
        fc.string({ unit: fc.constantFrom('b', '\n') }),
        (one, two) => {
          expect(buffers.textOf(buffers.insert(buffers.bufferOf(one), two))).toBe(one + two);
        },
      ),
    );
  });
});
