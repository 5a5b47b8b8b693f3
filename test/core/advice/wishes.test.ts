import { describe, expect, it } from 'vitest';
import { formTells, situationOf } from '../../../src/core/advice/schemes/told-situation.ts';
import { wishesFromAnswers } from '../../../src/core/advice/schemes/wishes.ts';
import type { AnswerValue } from '../../../src/core/interview/answers.ts';
import { readSituationText } from '../../../src/core/law/read-situation.ts';
import type { Question } from '../../../src/core/template/schema.ts';
import { loadForm, loadTemplate } from '../../../src/files/templates.ts';
import { CONTENT_DIR } from '../../commands/test-host.ts';

const asked = (id: string, more: Partial<Question>): Question => ({
  id,
  genre: 'ligne',
  question: '?',
  intitule: id,
  theme: 'projet',
  ...more,
});

const QUESTIONS: readonly Question[] = [
  asked('somme', { genre: 'nombre', dit: { solde_cpf: 'reponse' } }),
  asked('diplome', { dit: { but: 'diplome', certification: true, cible: 'reponse' } }),
  asked('pistes', {
    genre: 'choix-multiple',
    choix: [
      { id: 'bilan', libelle: 'Bilan', dit: { but: 'faire-le-point' } },
      { id: 'diplome', libelle: 'Diplôme', dit: { but: 'diplome', certification: false, precis: true } },
      { id: 'rien', libelle: 'Rien' },
    ],
  }),
  asked('formations', { genre: 'formation' }),
];

function wishes(given: Record<string, AnswerValue>) {
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, valeur]) => [id, { etat: 'repondu' as const, valeur }]),
  );
  return wishesFromAnswers(QUESTIONS, answers);
}

describe('the wishes told by answers', () => {
  it('are none when nothing tells an aim', () => {
    expect(wishes({})).toEqual([]);
    expect(wishes({ pistes: ['rien'], somme: 900 })).toEqual([]);
  });

  it('hold the answer itself, a constant, and what goes with every wish', () => {
    expect(wishes({ somme: 900, diplome: 'BTS', pistes: ['bilan'] })).toEqual([
      { solde_cpf: 900, but: 'diplome', certification: true, cible: 'BTS' },
      { solde_cpf: 900, but: 'faire-le-point' },
    ]);
  });

  it('keep what was told first, and join what tells the same aim', () => {
    expect(wishes({ diplome: 'BTS', pistes: ['diplome'] })).toEqual([
      { but: 'diplome', certification: true, cible: 'BTS', precis: true },
    ]);
  });

  it('come from the choices of composed answers too', () => {
    const items = [
      { intitule: 'Excel', besoin: 'poste' },
      { intitule: 'Chef', besoin: 'evolution' },
      { intitule: 'Italien' },
    ];
    expect(wishes({ formations: items })).toEqual([{ but: 'competence' }, { but: 'evoluer-en-interne' }]);
  });
});

describe('the shipped templates', () => {
  it.each(['annuel', 'parcours', 'accompagnement', 'bilan', 'vae', 'mandat', 'public'])('%s tells wishes', (id) => {
    const questions = loadTemplate(CONTENT_DIR, id).sections.flatMap((section) => section.questions);
    const told = questions.flatMap(({ dit, choix = [] }) => [dit, ...choix.map((choice) => choice.dit)]);
    expect(told.filter((each) => each?.but !== undefined).length).toBeGreaterThan(0);
  });
});

describe('the form', () => {
  const questions = loadForm(CONTENT_DIR, 'souhait').sections.flatMap((section) => section.questions);

  it('asks with the keys and the words of a situation', () => {
    expect(questions.length).toBeGreaterThan(15);
    for (const question of questions) {
      const values: AnswerValue[] = question.choix?.map(({ id }) => id) ?? [
        question.genre === 'date'
          ? '2020-01-07'
          : question.genre === 'nombre'
            ? 12
            : question.genre === 'ligne'
              ? 'x'
              : true,
      ];
      for (const valeur of values) {
        const situation = situationOf(formTells({ [question.id]: { etat: 'repondu', valeur } }));
        expect(Object.keys({ ...situation, ...situation.profil, ...situation.souhait }).length, question.id).toBe(3);
        const read = readSituationText('f', JSON.stringify(situation), { day: '2026-11-22', hire: false });
        expect(read.problems, `${question.id}: ${String(valeur)}`).toEqual([]);
      }
    }
  });

  it('leaves out what was passed', () => {
    expect(situationOf(formTells({ but: { etat: 'passe' } }))).toEqual({ profil: {}, souhait: {} });
  });

  it('understands a level', () => {
    expect(situationOf(formTells({ niveau: { etat: 'repondu', valeur: 'n4' } })).profil).toEqual({ niveau: 4 });
  });
});
