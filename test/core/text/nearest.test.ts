import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nearest } from '../../../src/core/text/nearest.ts';

const KNOWN = [
  'reussites',
  'difficultes',
  'objectifs',
  'formations',
  'demandes',
  'prenom',
  'nom',
  'poste',
  'a',
  'tenu',
  'non-tenu',
  'au_moins',
];

describe('the nearest word', () => {
  it.each([
    ['reussite', 'reussites'],
    ['réussites', 'reussites'],
    ['REUSSITES', 'reussites'],
    ['reusites', 'reussites'],
    ['prénom', 'prenom'],
    ['prenon', 'prenom'],
    ['dificultés', 'difficultes'],
    ['objectfis', 'objectifs'],
    ['A', 'a'],
    ['non tenu', 'non-tenu'],
    ['non_tenu', 'non-tenu'],
    ['au-moins', 'au_moins'],
    ['format', 'formations'],
    ['postes', 'poste'],
  ])('to %j is %j', (word, wanted) => {
    expect(nearest(word, KNOWN)).toBe(wanted);
  });

  it.each(['zzzzzzzz', 'remuneration', 'bonjour', 'qqqqqqqqqqqqqqqqqq'])('to %j is none', (word) => {
    expect(nearest(word, KNOWN)).toBe(null);
  });

  it('is none among none', () => expect(nearest('a', [])).toBe(null));

  it('to a known word is that word, whatever its capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.boolean(), (word, capitals) => {
        expect(nearest(capitals ? word.toUpperCase() : word, KNOWN)).toBe(word);
      }),
    );
  });

  it('is one of the known words or none, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (word) => {
        const found = nearest(word, KNOWN);
        expect(found === null || KNOWN.includes(found)).toBe(true);
      }),
    );
  });

  it('to a word one letter away is never none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN.filter((word) => word.length > 2)), fc.nat(), (word, at) => {
        const cut = at % word.length;
        expect(nearest(word.slice(0, cut) + word.slice(cut + 1), KNOWN)).not.toBe(null);
      }),
    );
  });

  it('is found for a text of 1,000,000 letters', () => {
    expect(nearest('a'.repeat(1_000_000), KNOWN)).toBe(null);
  });
});

describe('fold', () => {
  it.each([
    ['Réussites', 'reussites'],
    ['au_moins', 'au-moins'],
    ['au  moins', 'au-moins'],
    ['ÇA', 'ca'],
    ['', ''],
  ])('%j is %j', (word, wanted) => expect(fold(word)).toBe(wanted));

  it('applied twice is as applied once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });
});
