import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answers.ts';
import { ownWords, preparedAnswers, titlesOf } from '../../../src/core/rehearsal/prepared.ts';
import { loadTemplate } from '../../../src/files/templates.ts';
import { contentDir } from '../../templates/project.ts';

const template = loadTemplate(contentDir, 'annuel');

const answers: Answers = {
  messages: { etat: 'repondu', valeur: ['Les samedis tournent mieux'] },
  projet: { etat: 'inconnu' },
  'gouts-poids': { etat: 'repondu', valeur: ['Fermer seule le soir'] },
  'criteres-connus': { etat: 'repondu', valeur: 'oui' },
  demandes: {
    etat: 'repondu',
    valeur: [
      { objet: 'Un terminal', motif: 'La file s’arrête', acceptable: 'Un terminal le samedi', echeance: '2027-01-15' },
    ],
  },
  difficultes: { etat: 'repondu', valeur: [1, 2, 3, 4, 5].map((number) => ({ fait: `Panne ${number}` })) },
};

describe('what was prepared', () => {
  it('is told with its titles, its parts and what stays private', () => {
    const [messages, demandes] = preparedAnswers(['messages', 'demandes'], template, answers);
    expect(messages).toMatchObject({ label: 'Mes trois messages', isPrivate: false, more: 0 });
    expect(messages?.rows).toEqual([{ label: null, text: 'Les samedis tournent mieux', isPrivate: false }]);
    expect(demandes?.rows.map(({ text, isPrivate }) => [text, isPrivate])).toEqual([
      ['Un terminal', false],
      ['La file s’arrête', false],
      ['Un terminal le samedi', true],
      ['15 janvier 2027', false],
    ]);
    expect(preparedAnswers(['gouts-poids'], template, answers)).toMatchObject([{ isPrivate: true }]);
  });

  it('leaves out what has no value, and ids that the template lacks', () => {
    expect(preparedAnswers(['projet', 'reussites', 'nulle-part'], template, answers)).toEqual([]);
    expect(titlesOf(['nulle-part', 'messages'], template)).toEqual(['Mes trois messages']);
  });

  it('shows three items and counts the others', () => {
    const [difficulties] = preparedAnswers(['difficultes'], template, answers);
    expect(difficulties?.rows).toHaveLength(3);
    expect(difficulties?.more).toBe(2);
  });
});

describe('the words that complete a reply', () => {
  it('come from the first source that holds something', () => {
    expect(ownWords(['reussite.preuve', 'demande.motif'], template, answers)?.text).toBe('La file s’arrête');
    expect(ownWords(['demande.echeance'], template, answers)?.text).toBe('15 janvier 2027');
  });

  it('say when they were meant to stay private', () => {
    expect(ownWords(['demande.acceptable'], template, answers)).toEqual({
      text: 'Un terminal le samedi',
      isPrivate: true,
    });
    expect(ownWords(['difficulte.fait'], template, answers)).toEqual({ text: 'Panne 1', isPrivate: false });
  });

  it('are none when no source holds any', () => {
    expect(ownWords(['reussite.preuve', 'formation.intitule'], template, answers)).toBeNull();
    expect(ownWords([], template, answers)).toBeNull();
  });
});
