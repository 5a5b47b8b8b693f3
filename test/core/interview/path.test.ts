import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextId, previousId } from '../../../src/core/interview/moves.ts';
import {
  nextUnanswered,
  paperPath,
  type Situation,
  visibleAnswers,
  visiblePath,
} from '../../../src/core/interview/path.ts';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import type { Template } from '../../../src/core/template/schema.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import { surroundings } from '../../formats/small-preparation.ts';
import { answersOf, questionsOf, randomTemplate, situationsOf } from './random-template.ts';

const anyCase = randomTemplate.chain((template) => fc.tuple(fc.constant(template), situationsOf(template)));

function idsOf(template: Template, situation: Situation): string[] {
  return visiblePath(template, situation).map(({ question }) => question.id);
}

describe('the visible path', () => {
  it('is often cut by conditions in these tests', () => {
    const lengths = fc.sample(anyCase, 300).map(([template, situation]) => ({
      all: questionsOf(template).length,
      shown: idsOf(template, { ...situation, length: 'complet' }).length,
    }));
    expect(lengths.filter(({ all, shown }) => shown < all && shown > 0).length).toBeGreaterThan(50);
  });

  it('is the same for the same answers, whatever the order in which they were given', () => {
    fc.assert(
      fc.property(anyCase, ([template, situation]) => {
        const before = JSON.stringify([template, situation]);
        const turned = Object.fromEntries(Object.entries(situation.answers).reverse());
        const path = idsOf(template, situation);
        expect(idsOf(template, situation)).toEqual(path);
        expect(idsOf(template, { ...situation, answers: turned })).toEqual(path);
        expect(JSON.stringify([template, situation])).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('follows the order of the template, each question once', () => {
    fc.assert(
      fc.property(anyCase, ([template, situation]) => {
        const path = idsOf(template, situation);
        expect(path).toEqual(
          questionsOf(template)
            .map(({ id }) => id)
            .filter((id) => path.includes(id)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('and the sheet are not influenced by answers of questions that are not visible', () => {
    const withOthers = anyCase.chain(([template, situation]) =>
      fc.tuple(fc.constant(template), fc.constant(situation), answersOf(template)),
    );
    fc.assert(
      fc.property(withOthers, ([template, complete, others]) => {
        const situation: Situation = { ...complete, length: 'complet' };
        const path = visiblePath(template, situation);
        const visible = new Set(path.map(({ question }) => question.id));
        const hidden = Object.entries(others).filter(([id]) => !visible.has(id));
        const mixed = { ...visibleAnswers(path, situation.answers), ...Object.fromEntries(hidden) };
        const changed = { ...situation, answers: mixed };
        expect(idsOf(template, changed)).toEqual([...visible]);
        expect(visibleAnswers(path, mixed)).toEqual(visibleAnswers(path, situation.answers));
        for (const format of FORMATS) {
          const [one, two] = [situation, changed].map((each) =>
            format.write(buildSheet({ template, ...each, blank: false }, surroundings)),
          );
          expect(two).toBe(one);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps answers of the complete version in the short one', () => {
    fc.assert(
      fc.property(anyCase, ([template, situation]) => {
        const complete = new Set(idsOf(template, { ...situation, length: 'complet' }));
        const short = idsOf(template, { ...situation, length: 'court' });
        const asked = new Map(questionsOf(template).map((question) => [question.id, question]));
        for (const id of short)
          expect(asked.get(id)?.version === 'court' || situation.answers[id] !== undefined).toBe(true);
        for (const id of complete) if (situation.answers[id]) expect(short).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  it('ends: answering the next question again and again leaves none, in as many steps as there are questions', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat(3)), ([template, { contexts, length }], choices) => {
        let answers: Situation['answers'] = {};
        let steps = 0;
        for (;;) {
          const path = visiblePath(template, { answers, contexts, length });
          const next = nextUnanswered(path, answers, null);
          if (next === null) break;
          steps += 1;
          expect(steps).toBeLessThanOrEqual(questionsOf(template).length);
          const choice = choices.next().value ?? 0;
          const values = {
            choix: 'abc'[choice % 3],
            nombre: choice,
            'oui-non': choice > 1,
            date: '2026-06-01',
            ligne: 'x',
            'choix-multiple': ['a'],
          };
          const valeur = values[next.question.genre as keyof typeof values] ?? 'x';
          answers = { ...answers, [next.question.id]: choice === 3 ? { etat: 'passe' } : { etat: 'repondu', valeur } };
        }
        expect(steps).toBe(visiblePath(template, { answers, contexts, length }).length);
      }),
      { numRuns: 500 },
    );
  });

  it('goes back as it goes forth', () => {
    fc.assert(
      fc.property(anyCase, ([template, situation]) => {
        const path = visiblePath(template, situation);
        const ids = path.map(({ question }) => question.id);
        const nothing = new Set<string>();
        ids.forEach((id, index) => {
          expect(nextId(path, id, nothing)).toBe(ids[index + 1] ?? null);
          expect(previousId(path, nextId(path, id, nothing))).toBe(id);
          const previous = previousId(path, id);
          if (previous !== null) expect(nextId(path, previous, nothing)).toBe(id);
          else expect(index).toBe(0);
        });
        expect(previousId(path, null)).toBe(ids.at(-1) ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('is part of what a sheet on paper offers', () => {
    fc.assert(
      fc.property(anyCase, ([template, situation]) => {
        const paper = paperPath(template, situation).map(({ question }) => question.id);
        for (const id of idsOf(template, { ...situation, length: 'complet', answers: {} }).filter(
          (id) => situation.length === 'complet' || situation.answers[id],
        ))
          expect(paper).toContain(id);
        const sure = paperPath(template, { ...situation, length: 'complet' }).filter(({ optional }) => !optional);
        const shown = idsOf(template, { ...situation, length: 'complet' });
        for (const { question } of sure) expect(shown).toContain(question.id);
      }),
      { numRuns: 500 },
    );
  });
});
