import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/core/rehearsal/attempts.ts';
import { exercisesOf, minutesFor, shortened, unready } from '../../../src/core/rehearsal/exercises.ts';
import { loadRehearsal } from '../../../src/files/rehearsals.ts';
import { contentDir } from '../../templates/project.ts';

const parcours = loadRehearsal(contentDir, 'parcours');

function idsFor(contexts: readonly string[] | null): string[] {
  return exercisesOf(parcours, contexts, 7).map(({ id }) => id);
}

function readyAttempts(ids: readonly string[]): Attempt[] {
  return ids.map((question) => ({ question, le: '2026-11-01', secondes: 60, note: 3 }));
}

describe('the exercises of an interview', () => {
  it('hold the questions of its situations only, and all of them when the situation is not known', () => {
    expect(idsFor([])).not.toContain('retour-raison');
    expect(idsFor(['retour'])).toContain('retour-raison');
    expect(idsFor(['retour'])).not.toContain('fin-de-carriere-date');
    expect(idsFor(['retour', 'fin-de-carriere'])).toContain('fin-de-carriere-date');
    expect(idsFor(null)).toHaveLength(parcours.questions.length + parcours.objections.length);
  });

  it('come with the objections last, in an order that the seed gives', () => {
    const kinds = exercisesOf(parcours, [], 7).map(({ kind }) => kind);
    expect(kinds.lastIndexOf('question')).toBeLessThan(kinds.indexOf('objection'));
    expect(exercisesOf(parcours, [], 7)).toEqual(exercisesOf(parcours, [], 7));
    expect(exercisesOf(parcours, [], 8)).not.toEqual(exercisesOf(parcours, [], 7));
  });
});

describe('a short rehearsal', () => {
  const all = exercisesOf(parcours, [], 7);

  it('has five questions, two of them difficult, and two objections, in the same order', () => {
    const short = shortened(all, []);
    expect(short).toHaveLength(7);
    expect(short.filter(({ kind }) => kind === 'objection')).toHaveLength(2);
    expect(short.filter((one) => one.kind === 'question' && one.asked.difficile)).toHaveLength(2);
    expect(all.filter((exercise) => short.includes(exercise))).toEqual(short);
  });

  it('takes what is not ready yet before what is', () => {
    const first = shortened(all, []).map(({ id }) => id);
    const second = shortened(all, readyAttempts(first)).map(({ id }) => id);
    expect(second).toHaveLength(7);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('is as long as ever when all is ready', () => {
    const ready = readyAttempts(all.map(({ id }) => id));
    expect(shortened(all, ready)).toHaveLength(7);
    expect(unready(all, ready)).toEqual([]);
  });

  it('tells its minutes in multiples of five', () => {
    expect(minutesFor([])).toBe(5);
    expect(minutesFor(all) % 5).toBe(0);
    expect(minutesFor(all)).toBeGreaterThan(minutesFor(shortened(all, [])));
  });
});
