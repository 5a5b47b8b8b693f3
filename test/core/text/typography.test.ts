import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enumerate, fr, plural, typeset } from '../../../src/core/text/typography.ts';
import { hostileText } from '../../formats/hostile-text.ts';
import { NASTY_TEXTS } from '../../formats/nasty-texts.ts';

const NBSP = '\u00a0';

/** Signs that French typography changes, close together. */
const signs = fc.string({
  unit: fc.constantFrom(
    "'",
    '’',
    ' ',
    ' ',
    NBSP,
    '\u202f',
    ':',
    ';',
    '!',
    '?',
    '«',
    '»',
    '.',
    '…',
    '0',
    '12',
    '345',
    '€',
    '%',
    'h',
    ' ans',
    'a',
    'l',
    'É',
    '(',
    ')',
    '*',
    '\n',
    ',',
  ),
  maxLength: 25,
});

const anyText = fc.oneof(signs, hostileText);

describe('typeset', () => {
  it.each([
    ["l'équipe", 'l’équipe'],
    ["aujourd'hui", 'aujourd’hui'],
    ['Quoi ?', `Quoi${NBSP}?`],
    ['a : b ; c !', `a${NBSP}: b${NBSP}; c${NBSP}!`],
    ['« mot »', `«${NBSP}mot${NBSP}»`],
    ['1 850 €', `1${NBSP}850${NBSP}€`],
    ['45 minutes', `45${NBSP}minutes`],
    ['2 ans', `2${NBSP}ans`],
    ['12 %', `12${NBSP}%`],
    ['a...', 'a…'],
    ['10:30', '10:30'],
    ['https://a.fr?b', 'https://a.fr?b'],
    ['', ''],
  ])('%j gives %j', (text, wanted) => {
    expect(typeset(text)).toBe(wanted);
  });

  it('applied twice is as applied once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeset(typeset(text))).toBe(typeset(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('changes spaces, apostrophes and dots only', () => {
    const bare = (text: string): string =>
      text
        .replace(/[ \u00a0\u202f]/g, '')
        .replaceAll('’', "'")
        .replaceAll('…', '...');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(typeset(text))).toBe(bare(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('fr', () => {
  it('typesets its own words', () => {
    expect(fr`L'entretien : quand ?`).toBe(`L’entretien${NBSP}: quand${NBSP}?`);
    expect(fr`« ${'a'} » !`).toBe(`«${NBSP}a${NBSP}»${NBSP}!`);
    expect(fr`${'a'} : ${'b'}`).toBe(`a${NBSP}: b`);
    expect(fr`Dans ${3} minutes`).toMatch(/^Dans 3[ \u00a0]minutes$/);
  });

  it.each(["l'été : quoi ?", '« a »', '...', '1 000 €', 'a !', '$&', '$1', '\\', '\u0000', '%s', ''])(
    'leaves the value %j as it is',
    (value) => {
      expect(fr`L'un : ${value}, l'autre ; ${value} !`).toBe(`L’un${NBSP}: ${value}, l’autre${NBSP}; ${value}${NBSP}!`);
      expect(fr`mot ${value} mot`).toBe(`mot ${value} mot`);
      expect(fr`${value}`).toBe(value);
    },
  );

  it('never alters what is put into it, in order', () => {
    expect(NASTY_TEXTS.length).toBeGreaterThan(100);
    const value = fc.oneof(anyText, fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(value, value, value, (one, two, three) => {
        expect(fr`A'b : ${one} | ${two} ? « ${three} » !`).toBe(
          `A’b${NBSP}: ${one} | ${two}${NBSP}? «${NBSP}${three}${NBSP}»${NBSP}!`,
        );
        expect(fr`${one}${two} | ${three}`).toBe(`${one}${two} | ${three}`);
        expect(fr`x '${one}' y`).toBe(`x '${one}' y`);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('plural and enumerate', () => {
  it.each([
    [0, `0${NBSP}réponse`],
    [1, `1${NBSP}réponse`],
    [1.5, `1.5${NBSP}réponse`],
    [2, `2${NBSP}réponses`],
    [100, `100${NBSP}réponses`],
  ])('of %s', (count, wanted) => expect(plural(count, 'réponse')).toBe(wanted));

  it('takes an irregular plural', () => expect(plural(2, 'travail', 'travaux')).toBe(`2${NBSP}travaux`));

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('%j is told as « %s »', (words, wanted) => expect(enumerate(words)).toBe(wanted));

  it('takes another last word', () => expect(enumerate(['a', 'b', 'c'], 'ou')).toBe('a, b ou c'));
});
