/** Which hints are told after an answer. */
import { describe, expect, it } from 'vitest';
import { type Answered, hintKey, hintsToTell } from '../../../../src/core/advice/reading/hints-to-tell.ts';
import type { Question } from '../../../../src/core/template/schema.ts';
import { rules } from '../rules-at-hand.ts';
import { content } from './reading-at-hand.ts';

const QUESTION: Question = {
  id: 'reussites',
  genre: 'reussite',
  question: 'Quoi\u00a0?',
  intitule: 'Réussites',
  theme: 'reussites',
};
const WEAK = { situation: "J'ai rangé la réserve" };
const OTHER = { situation: "J'ai trié les outils" };

function told(given: Partial<Answered>): string[] {
  const answered = { question: QUESTION, before: undefined, value: [WEAK], silenced: [], told: new Set<string>() };
  return hintsToTell(rules, content, { ...answered, ...given }).map(({ code, rang }) => `${code} ${rang}`);
}

describe('the hints to tell', () => {
  it('begin with the one that matters most', () => {
    expect(told({})[0]).toBe('sans-resultat 0');
  });

  it('are about what changed only', () => {
    expect(told({ before: [WEAK], value: [WEAK] })).toEqual([]);
    expect(told({ before: [WEAK], value: [WEAK, OTHER] }).every((hint) => hint.endsWith(' 1'))).toBe(true);
    expect(told({ before: [WEAK], value: [WEAK, OTHER] })).not.toEqual([]);
  });

  it('leave out what is silenced, and what was told on the same words', () => {
    expect(told({ silenced: ['sans-resultat'] })).not.toContain('sans-resultat 0');
    const hints = hintsToTell(rules, content, {
      question: QUESTION,
      before: undefined,
      value: [WEAK],
      silenced: [],
      told: new Set(),
    });
    const keys = new Set(hints.map((hint) => hintKey(hint, [WEAK])));
    expect(told({ told: keys })).toEqual([]);
    expect(told({ told: keys, value: [OTHER] })).not.toEqual([]);
  });

  it('say nothing of health in a private answer', () => {
    const question: Question = { ...QUESTION, genre: 'texte' };
    const value = 'Ma dépression me fatigue le soir';
    expect(told({ question, value })).toEqual(['sante 0']);
    expect(told({ question: { ...question, prive: true }, value })).toEqual([]);
  });
});
