/** What two texts are about, whatever the forms of their words. */
import { describe, expect, it } from 'vitest';
import { contentWords, sharedCount } from '../../../../src/core/advice/reading/content-words.ts';

const COMMON = new Set(['travail', 'avec']);

function words(text: string): string[] {
  return [...contentWords(text, COMMON)];
}

describe('content words', () => {
  it.each([
    ['former', 'formation'],
    ['Formée', 'FORMATIONS'],
    ['arbre', 'arbres'],
    ['changé', 'changements'],
    ['étiquette', 'ETIQUETTES'],
    ['livreur', 'livraisons'],
    ['planifier', 'planification'],
  ])('%s and %s are alike', (one, other) => {
    expect(sharedCount(contentWords(one, COMMON), contentWords(other, COMMON))).toBe(1);
  });

  it.each([
    ['réserve', 'réunion'],
    ['palette', 'pallier'],
    ['2 jours', '3 jours'],
  ])('%s and %s are not', (one, other) => {
    expect(sharedCount(contentWords(one, COMMON), contentWords(other, new Set(['jours'])))).toBe(0);
  });

  it('leave out grammar, short words and the words given', () => {
    expect(words('Avec le travail de nuit, 3 fois')).toEqual(['nuit', 'foi']);
    expect(words('')).toEqual([]);
  });

  it('keep figures of two digits or more', () => {
    expect(words('40 de 2026')).toEqual(['40', '2026']);
  });
});
