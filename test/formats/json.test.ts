import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../src/core/sheet/build-sheet.ts';
import { json } from '../../src/formats/json.ts';
import { NASTY_TEXTS } from './nasty-texts.ts';
import { preparationOf, sheetOf, smallTemplate, surroundings } from './small-preparation.ts';
import { fileOf, SLOTS, typedAnswers } from './twins.ts';

type JsonSheet = {
  readonly sections: readonly { id: string; titre: string; questions: readonly Record<string, unknown>[] }[];
  readonly [key: string]: unknown;
};

function written(given: Readonly<Record<string, unknown>>): JsonSheet {
  const text = json(sheetOf(given));
  expect(text.endsWith('\n')).toBe(true);
  return JSON.parse(text) as JsonSheet;
}

function questionsOf(sheet: JsonSheet): readonly Record<string, unknown>[] {
  return sheet.sections.flatMap((section) => section.questions);
}

describe('the sheet as JSON', () => {
  it('has the shape of the contract', () => {
    const sheet = written({ prenom: 'Zoé', jour: '2026-12-01' });
    expect(Object.keys(sheet).sort()).toEqual(
      ['a_chercher', 'conseils', 'contextes', 'date', 'personne', 'plan', 'sections', 'type', 'version'].sort(),
    );
    expect(sheet).toMatchObject({ version: 1, type: 'petit', contextes: [], date: '2026-12-01', conseils: [] });
    expect(sheet.personne).toEqual({ prenom: 'Zoé' });
    const questions = questionsOf(sheet);
    expect(questions.length).toBe(smallTemplate.sections.flatMap((section) => section.questions).length);
    for (const question of questions)
      expect(Object.keys(question).sort()).toEqual(['etat', 'genre', 'id', 'question', 'valeur', 'visibilite']);
  });

  it('tells each state of an answer', () => {
    const states = questionsOf(written({ prenom: 'Zoé', nom: null, poste: { inconnu: true } })).slice(0, 4);
    expect(states.map(({ id, etat, valeur }) => [id, etat, valeur])).toEqual([
      ['prenom', 'repondu', 'Zoé'],
      ['nom', 'passe', null],
      ['poste', 'inconnu', null],
      ['service', null, null],
    ]);
  });

  it('lists what is to be looked up', () => {
    const sheet = written({ poste: { inconnu: true }, 'liste-un': { inconnu: true } });
    const unknown = sheet.a_chercher as { question: string }[];
    expect(unknown.map(({ question }) => question)).toEqual(['poste', 'liste-un']);
  });

  it('keeps the values of each kind as they were given', () => {
    const given = {
      'choix-un': 'b',
      'choix-plusieurs': ['a', 'c'],
      accord: false,
      combien: 37.5,
      'le-jour': '2026-02-28',
      charge: 4,
      objectifs: [{ intitule: 'x', atteinte: 'non-tenu' }],
    };
    const values = new Map(questionsOf(written(given)).map(({ id, valeur }) => [id, valeur]));
    for (const [id, value] of Object.entries(given)) expect(values.get(id), id).toEqual(value);
  });

  it('parses back to exactly the answers, whatever was typed', () => {
    fc.assert(
      fc.property(typedAnswers, (typed) => {
        const preparation = preparationOf(fileOf(typed));
        const questions = questionsOf(JSON.parse(json(buildSheet(preparation, surroundings))) as JsonSheet);
        expect(questions.length).toBeGreaterThan(20);
        for (const { id, etat, valeur } of questions) {
          const answer = preparation.answers[String(id)];
          expect({ id, etat, valeur }).toEqual({ id, etat: answer?.etat ?? null, valeur: answer?.valeur ?? null });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('holds each nasty text, and nothing but data', () => {
    for (const text of NASTY_TEXTS) {
      const everywhere = SLOTS.filter(({ rank, part }) => rank !== 1 || part !== undefined);
      const given = fileOf(everywhere.map((slot) => [slot, text]));
      const preparation = preparationOf(given);
      const values = questionsOf(written(given)).map(({ id, valeur }) => [id, valeur]);
      const answers = Object.entries(preparation.answers).map(([id, { valeur }]) => [id, valeur]);
      expect(answers.length).toBeGreaterThan(15);
      expect(values).toEqual(expect.arrayContaining(answers));
    }
  });
});
