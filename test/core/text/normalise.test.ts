import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseLine } from '../../../src/core/text/normalise.ts';
import { hostileText } from '../../formats/hostile-text.ts';
import { NASTY_TEXTS } from '../../formats/nasty-texts.ts';

/** Controls, escapes and invisible signs in any order: what a single pass may leave behind. */
const controls = fc.string({
  unit: fc.constantFrom(
    '\u001b',
    '[',
    ']',
    '0',
    ';',
    'm',
    '\u0007',
    '\\',
    '\u009b',
    '\u0000',
    '\r',
    '\n',
    '\t',
    ' ',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud83d',
    '\ude00',
    'e',
    '\u0301',
    '\u0338',
    '<',
    '\u007f',
    '\u000c',
    'a',
  ),
  maxLength: 25,
});

const anyText = fc.oneof(hostileText, controls, fc.string({ unit: 'binary', maxLength: 60 }));

describe('normalise', () => {
  it.each([
    ['', ''],
    ['abc', 'abc'],
    ['  a  ', 'a'],
    ['\n\n a \n\n', 'a'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['a \n  \n b', 'a\n\nb'],
    ['a  b', 'a  b'],
    ['a\tb\t', 'a b'],
    ['a\r\nb\rc\n', 'a\nb\nc'],
    ['a\r\n\r\n\r\nb', 'a\n\nb'],
    ['a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
    ['e\u0301', 'é'],
    ['\u212b', 'Å'],
    ['ﬁ', 'ﬁ'],
    ['\ud800', '\ufffd'],
    ['a\udc00b', 'a\ufffdb'],
    ['😀', '😀'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['\u001b[31mrouge\u001b[0m', 'rouge'],
    ['\u001b[38;5;196mrouge', 'rouge'],
    ['\u001b]0;titre\u0007texte', 'texte'],
    ['\u001b]8;;https://a.fr\u001b\\lien\u001b]8;;\u001b\\', 'lien'],
    ['\u009b2Ja', 'a'],
    ['\u001bca', 'a'],
    ['a\u001b', 'a'],
    ['a\u0000b\u0007c\u0008d', 'abcd'],
    ['a\u007fb\u0080c', 'abc'],
    ['\ufeffa\ufeff', 'a'],
    ['\u202egauche\u202c', 'gauche'],
    ['\u2066a\u2069', 'a'],
    ["l'équipe", "l'équipe"],
    ['« a » ; "b" – c — …', '« a » ; "b" – c — …'],
    ['\u00a0a\u00a0', '\u00a0a\u00a0'],
    ['a\u202f!', 'a\u202f!'],
    ['a\n\u00a0\nb', 'a\n\u00a0\nb'],
    ['\u200e\u200f\u200b', '\u200e\u200f\u200b'],
    ['# a\n- b\n---', '# a\n- b\n---'],
    ['   ', ''],
    ['\u0000\u001b[0m \n', ''],
  ])('of %j is %j', (text, wanted) => {
    expect(normalise(text)).toBe(wanted);
  });

  it('applied twice is as applied once', () => {
    for (const text of NASTY_TEXTS) expect(normalise(normalise(text))).toBe(normalise(text));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves nothing that a terminal obeys, no spaces at ends of lines, no hole of two empty lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = normalise(text);
        expect(clean).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
        expect(clean).not.toMatch(/^[ \n]|[ \n]$|\n\n\n| \n|\n /);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
      { numRuns: 5000 },
    );
  });

  it('changes no sign of an ordinary text', () => {
    const ordinary = fc.string({
      unit: fc.constantFrom(...'aé’\'"«»;:!?-–—…*#_[]<>&%€œ日😀\u00a0\u202f'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(ordinary, (text) => {
        expect(normalise(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['an unfinished escape', '\u001b['],
    ['an unfinished title', '\u001b]0;a'],
    ['spaces', ' '],
    ['spaces and letters', 'a    '],
    ['line ends', '\n'],
    ['spaces and line ends', ' \n'],
    ['escapes', '\u001b'],
    ['accents', '\u0301'],
    ['parameters', '\u001b[1;2;3;4;5;6;7;8'],
  ])('takes time in proportion to the length: %s', (_what, piece) => {
    const time = (length: number): number => {
      const text = `a${piece.repeat(Math.ceil(length / piece.length))}a`;
      const runs = [0, 1, 2].map(() => {
        const start = performance.now();
        normalise(text);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(100_000);
    // Ten times the length: about ten times as long, a hundred times if it were quadratic.
    expect(time(1_000_000) / Math.max(time(100_000), 0.5)).toBeLessThan(50);
  });
});

describe('normaliseLine', () => {
  it.each([
    ['a\nb', 'a b'],
    ['a \n\n b', 'a b'],
    [' a\r\n', 'a'],
    ['a\u2028b', 'a b'],
    ['\n', ''],
    ['a  b', 'a  b'],
    ['\u00a0a', '\u00a0a'],
  ])('of %j is %j', (text, wanted) => {
    expect(normaliseLine(text)).toBe(wanted);
  });

  it('is one clean line, and the same when applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = normaliseLine(text);
        expect(line).not.toMatch(/\n|^ | $/);
        expect(normaliseLine(line)).toBe(line);
        expect(normalise(line)).toBe(line);
      }),
      { numRuns: 3000 },
    );
  });
});
