import { describe, expect, it } from 'vitest';
import { placeOf, readPhrase, wordsOf } from '../../../src/core/recognition/phrases.ts';

function stands(phrase: string, text: string): boolean {
  const read = readPhrase(phrase);
  if (read === null) throw new Error(`Nothing to look for in « ${phrase} ».`);
  return wordsOf(text).some((sentence) => placeOf(read, sentence) >= 0);
}

describe('a phrase stands in a text', () => {
  it.each([
    ['entretien prealable', 'Convocation à un ENTRETIEN PRÉALABLE'],
    ['entretien evaluation', 'l’entretien d’évaluation'],
    ['entretien* professionnel*', 'nos entretiens professionnels'],
    ['mise a pied', 'une mise à pied'],
    ['envisag* .. sanction*', 'nous envisageons à votre égard une sanction'],
    ['L1232 2', 'en application de l’article L. 1232-2 du code'],
    ['L1232 2', 'article L1232-2'],
    ['mi carriere', 'visite de mi-carrière'],
    ['a|b|parcours', 'le parcours'],
  ])('%s : %s', (phrase, text) => {
    expect(stands(phrase, text)).toBe(true);
  });

  it.each([
    ['entretien prealable', 'un entretien. Préalable à tout, dormir.'],
    ['entretien professionnel', 'entretien annuel professionnel'],
    ['envisag* .. sanction*', 'nous envisageons un, deux, trois, quatre, cinq, six et sept. Sanction'],
    ['envisag* .. sanction*', 'envisager deux trois quatre cinq six sanction'],
    ['EAE', 'SEAE'],
  ])('not: %s : %s', (phrase, text) => {
    expect(stands(phrase, text)).toBe(false);
  });

  it('says when nothing is left to look for', () => {
    expect(readPhrase('de la')).toBeNull();
    expect(readPhrase('.. suite')).toBeNull();
    expect(readPhrase('entretien ..')).toBeNull();
  });
});
