import { describe, expect, it } from 'vitest';
import type { AnswerState, AnswerValue } from '../../../src/core/interview/answers.ts';
import { holds, holdsOnPaper } from '../../../src/core/interview/conditions.ts';
import type { Condition } from '../../../src/core/template/schema.ts';

/** [comparison, a value that makes it true, one that makes it false] */
const COMPARISONS: readonly (readonly [
  Omit<Extract<Condition, { question: string }>, 'question'>,
  AnswerValue,
  AnswerValue,
])[] = [
  [{ vaut: 'a' }, 'a', 'b'],
  [{ vaut: true }, true, false],
  [{ vaut: false }, false, true],
  [{ vaut: 3 }, 3, 4],
  [{ vaut: 0 }, 0, 1],
  [{ parmi: ['a', 'b'] }, 'b', 'c'],
  [{ contient: 'a' }, ['b', 'a'], ['b']],
  [{ au_moins: 3 }, 3, 2],
  [{ au_moins: -1 }, 0, -2],
  [{ au_plus: 3 }, 3, 4],
  [{ au_moins: 2, au_plus: 4 }, 3, 5],
  [{ avant: '2026-12-01' }, '2026-11-30', '2026-12-01'],
  [{ apres: '2026-12-01' }, '2026-12-02', '2026-12-01'],
  [{ apres: '2025-12-31', avant: '2027-01-01' }, '2026-06-15', '2027-01-01'],
  [{ repondu: true, vaut: 'a' }, 'a', 'b'],
];

function given(
  valeur: AnswerValue,
  etat: AnswerState = 'repondu',
): Record<string, { etat: AnswerState; valeur: AnswerValue }> {
  return { q: { etat, valeur } };
}

describe('a comparison', () => {
  it.each(COMPARISONS)('%j: true for %j, false for %j, false without an answer', (comparison, right, wrong) => {
    const condition: Condition = { question: 'q', ...comparison };
    expect(holds(condition, given(right), [])).toBe(true);
    expect(holds(condition, given(wrong), [])).toBe(false);
    expect(holds(condition, given(right, 'a-confirmer'), [])).toBe(true);
    for (const absent of [{}, { q: { etat: 'passe' } }, { q: { etat: 'inconnu' } }] as const) {
      expect(holds(condition, absent, [])).toBe(false);
      expect(holds({ pas: condition }, absent, [])).toBe(true);
    }
    expect(holds({ pas: condition }, given(right), [])).toBe(false);
  });

  it('tells an answered question from one that is not', () => {
    const states = [
      [given('x'), true],
      [given(false), true],
      [given('x', 'a-confirmer'), true],
      [{ q: { etat: 'passe' as const } }, false],
      [{ q: { etat: 'inconnu' as const } }, false],
      [{}, false],
    ] as const;
    for (const [answers, answered] of states) {
      expect(holds({ question: 'q', repondu: true }, answers, [])).toBe(answered);
      expect(holds({ question: 'q', repondu: false }, answers, [])).toBe(!answered);
    }
  });

  it('does not take a text for a number, nor a number for a date', () => {
    expect(holds({ question: 'q', au_moins: 1 }, given('2'), [])).toBe(false);
    expect(holds({ question: 'q', vaut: 2 }, given('2'), [])).toBe(false);
    expect(holds({ question: 'q', apres: '2026-01-01' }, given(2027), [])).toBe(false);
    expect(holds({ question: 'q', contient: 'a' }, given('a'), [])).toBe(false);
  });

  it('looks at no name of JavaScript', () => {
    expect(holds({ question: 'constructor', repondu: true }, {}, [])).toBe(false);
    expect(holds({ question: '__proto__', repondu: true }, {}, [])).toBe(false);
  });
});

const YES: Condition = { contexte: 'oui' };
const NO: Condition = { contexte: 'non' };

/** [condition, whether it holds in the context « oui »] */
const COMBINED: readonly (readonly [Condition, boolean])[] = [
  [YES, true],
  [NO, false],
  [{ pas: YES }, false],
  [{ pas: { pas: YES } }, true],
  [{ tous: [YES, YES] }, true],
  [{ tous: [YES, NO] }, false],
  [{ un: [NO, YES] }, true],
  [{ un: [NO, NO] }, false],
  [{ tous: [{ un: [NO, YES] }, { pas: NO }] }, true],
  [{ pas: { tous: [YES, NO] } }, true],
];

describe('a combination of conditions', () => {
  it.each(COMBINED)('%j is %s', (condition, expected) => {
    expect(holds(condition, {}, ['autre', 'oui'])).toBe(expected);
    expect(holdsOnPaper(condition, ['autre', 'oui'])).toBe(expected);
  });

  it('can hold in several contexts at once, and in none', () => {
    expect(holds({ tous: [YES, NO] }, {}, ['oui', 'non'])).toBe(true);
    expect(holds({ un: [YES, NO] }, {}, [])).toBe(false);
  });
});

const ASK: Condition = { question: 'q', vaut: 'a' };

describe('a condition on paper', () => {
  it.each<readonly [Condition, boolean | 'depends']>([
    [ASK, 'depends'],
    [{ pas: ASK }, 'depends'],
    [{ tous: [ASK, YES] }, 'depends'],
    [{ tous: [ASK, NO] }, false],
    [{ tous: [NO, ASK] }, false],
    [{ un: [ASK, YES] }, true],
    [{ un: [ASK, NO] }, 'depends'],
    [{ un: [{ tous: [ASK, NO] }, NO] }, false],
    [{ pas: { un: [ASK, YES] } }, false],
  ])('%j: %s', (condition, expected) => {
    expect(holdsOnPaper(condition, ['oui'])).toBe(expected);
  });
});
