import { describe, expect, it } from 'vitest';
import { MAX_READ, type Token, tokenise } from '../../../src/core/advice/hints/tokens.ts';

const spellings = new Map([
  ['jai', ['j', 'ai']],
  ['tjrs', ['toujours']],
]);
const read = (text: string): Token[] => tokenise(text, spellings);
const forms = (text: string): string[] => read(text).map(({ form }) => form);

describe('words', () => {
  it.each([
    ['L’été, c’est ÇA.', ['l', 'ete', ',', 'c', 'est', 'ca', '.']],
    ['jai tjrs peur', ['j', 'ai', 'toujours', 'peur']],
    ['un rendez-vous à 2,5 %', ['un', 'rendez', 'vous', 'a', '2,5', '%']],
    ['12 400 pièces, -3 h', ['12 400', 'pieces', ',', '-', '3', 'h']],
    ['au cœur', ['au', 'coeur']],
  ])('of %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('keep their places, also behind a contraction', () => {
    const [j, ai, fini] = read('jai fini');
    expect([j?.start, j?.end, ai?.start, ai?.end, fini?.start]).toEqual([0, 3, 0, 3, 4]);
  });

  it('say what they are', () => {
    const signs = (text: string, form: string): string[] => [
      ...(read(text).find((token) => token.form === form)?.signs ?? []),
    ];
    expect(signs('avec Delmas', 'delmas')).toContain('nom');
    expect(signs('Delmas arrive', 'delmas')).not.toContain('nom');
    expect(signs('le SSIAP', 'ssiap')).toContain('sigle');
    expect(signs('en 2027', '2027')).toContain('annee');
    expect(signs('12 juin', '12')).toEqual(['nombre']);
    expect(signs('dans « Le Malade imaginaire »', 'malade')).toEqual(['mot', 'cite']);
  });
});

describe('numbers that reach a person', () => {
  it.each([
    ['01 99 00 40 21', '<telephone>'],
    ['+33 6 39 98 12 47', '<telephone>'],
    ['lea.roussel@exemple.fr', '<mail>'],
    ['FR76 3000 6000 0112 3456 7890 189', '<compte>'],
    ['1 85 12 75 999 001 22', '<secu>'],
  ])('%s', (text, form) => {
    expect(forms(text)).toEqual([form]);
  });

  it.each(['le 12 05 2026', 'lot 12 45 78', '1 200 000 pièces', 'de 06 h 30 à 14 h'])('%s reaches nobody', (text) => {
    expect(forms(text).filter((form) => form.startsWith('<'))).toEqual([]);
  });
});

describe('sentences', () => {
  const ends = (text: string): number => read(text).filter(({ breaks }) => breaks === 'sentence').length;

  it.each([
    ['M. Aubert part. Mme. Roy arrive.', 2],
    ['vingt min. Depuis, rien', 1],
    ['env. dix', 0],
    ['Une ligne\nune autre', 1],
    ['La version 2.4 marche', 0],
  ])('of %j', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });

  it('a titled name is a person', () => {
    expect(forms('M. Aubert')[0]).toBe('monsieur');
    expect(forms('m. aubert')[0]).toBe('monsieur');
    expect(forms('M’a dit')[0]).toBe('m');
    expect(forms('à 3 m. Puis')[2]).toBe('m');
  });
});

it('reads a bounded length', () => {
  const tokens = read('mot '.repeat(MAX_READ));
  expect(tokens.length).toBe(MAX_READ / 4);
});
