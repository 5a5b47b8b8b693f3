/** Words as people type them -> the words they stand for. */
import { describe, expect, it } from 'vitest';
import { elisionsOf } from '../../../src/core/advice/compile/elisions.ts';
import { createSpellings } from '../../../src/core/advice/hints/spellings.ts';

const spellings = createSpellings({
  ecritures: { rdv: 'rendez vous', dune: 'd une' },
  elisions: elisionsOf([
    {
      nom: 'travail',
      mots: 'equipe attends heure ecrire avoir alle',
      motifs: [[{ pas: { suite: [{ mot: 'dalle' }, { ou: [{ mot: 'savoir' }] }] } }]],
    },
    { nom: '=', mots: 'horaire horaires', motifs: [] },
  ]),
});

describe('a word', () => {
  it.each([
    ['rdv', ['rendez', 'vous']],
    ['dune', ['d', 'une']],
    ['lequipe', ['l', 'equipe']],
    ['jattends', ['j', 'attends']],
    ['quequipe', ['qu', 'equipe']],
    ['dhoraires', ['d', 'horaires']],
  ])('%s stands for others', (form, words) => {
    expect(spellings.get(form)).toEqual(words);
  });

  it.each(['equipe', 'savoir', 'dalle', 'lun', 'lindustrie', 'bequipe', 'toequipe', 'l', ''])(
    '%j stands for itself',
    (form) => {
      expect(spellings.get(form)).toBeUndefined();
    },
  );
});
