/** What is rehearsed, in its order: the questions of a situation, then the objections. */
import type { Attempt } from './attempts.ts';
import { latestAttempt } from './attempts.ts';
import { drawer, mixed, shuffled } from './order.ts';
import type { Objection, Rehearsal, RehearsalQuestion } from './schema.ts';

/** One thing that is said to the person, and that they answer aloud. */
export type Exercise =
  | { readonly kind: 'question'; readonly id: string; readonly words: string; readonly asked: RehearsalQuestion }
  | { readonly kind: 'objection'; readonly id: string; readonly words: string; readonly asked: Objection };

/**
 * All the exercises: the same for the same seed.
 * @param contexts the situations of the interview; null when they aren't known: nothing is left out
 * @param seed a whole number from 0 to MAX_SEED
 */
export function exercisesOf(rehearsal: Rehearsal, contexts: readonly string[] | null, seed: number): Exercise[] {
  const asked = rehearsal.questions.filter(
    ({ contexte }) => contexte === undefined || contexts === null || contexte.some((id) => contexts.includes(id)),
  );
  const objections = shuffled(rehearsal.objections, drawer(seed));
  return [
    ...mixed(asked, seed).map((question): Exercise => {
      return { kind: 'question', id: question.id, words: question.question, asked: question };
    }),
    ...objections.map((objection): Exercise => {
      return { kind: 'objection', id: objection.id, words: objection.objection, asked: objection };
    }),
  ];
}

/** How many of each a short rehearsal has. */
const SHORT = { easy: 3, hard: 2, objections: 2 } as const;

/** A few of each sort, in their order: what isn't ready yet comes before what is. */
export function shortened(exercises: readonly Exercise[], earlier: readonly Attempt[]): Exercise[] {
  const wanted = [...unready(exercises, earlier), ...exercises];
  const first = (count: number, is: (exercise: Exercise) => boolean): Exercise[] =>
    [...new Set(wanted.filter(is))].slice(0, count);
  const kept = new Set([
    ...first(SHORT.easy, (exercise) => exercise.kind === 'question' && !exercise.asked.difficile),
    ...first(SHORT.hard, (exercise) => exercise.kind === 'question' && exercise.asked.difficile === true),
    ...first(SHORT.objections, (exercise) => exercise.kind === 'objection'),
  ]);
  return exercises.filter((exercise) => kept.has(exercise));
}

/** Those that were never rehearsed, or not found ready the last time. */
export function unready(exercises: readonly Exercise[], earlier: readonly Attempt[]): Exercise[] {
  return exercises.filter(({ id }) => latestAttempt(earlier, id)?.note !== 3);
}

/** The minutes that these take: each is spoken once, then read and rated. A multiple of five. */
export function minutesFor(exercises: readonly Exercise[]): number {
  const seconds = exercises.reduce((sum, { asked }) => sum + asked.secondes + 40, 0);
  return Math.max(5, Math.ceil(seconds / 300) * 5);
}
