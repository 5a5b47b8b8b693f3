/** What the answers of a preparation tell of the person's wishes, where its template says so with `dit`. */
import type { Answers, Item } from '../../interview/answers.ts';
import { composedKind } from '../../template/kinds.ts';
import type { Question, Tells } from '../../template/schema.ts';
import { ANSWER } from '../../template/tells.ts';
import type { Told } from './told-situation.ts';

/**
 * One wish for each aim, in the order of the questions: first told, first kept. What is told without an aim
 * goes with every wish. Empty when no aim was told.
 * @param questions the visible ones
 */
export function wishesFromAnswers(questions: readonly Question[], answers: Answers): Told[] {
  const common: Record<string, unknown> = {};
  const byAim = new Map<string, Record<string, unknown>>();
  for (const told of questions.flatMap((question) => tellings(question, answers))) {
    const wish = typeof told.but === 'string' ? (byAim.get(told.but) ?? {}) : common;
    for (const [key, value] of Object.entries(told)) wish[key] ??= value;
    if (typeof told.but === 'string') byAim.set(told.but, wish);
  }
  return [...byAim.values()].map((wish) => ({ ...common, ...wish }));
}

/** What one answer tells: by being given, then by what was chosen. */
function tellings(question: Question, answers: Answers): Told[] {
  const value = answers[question.id]?.valeur;
  if (value === undefined) return [];
  const chosen = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const byItself = question.dit === undefined ? [] : [filled(question.dit, value)];
  const byChoice = (question.choix ?? []).flatMap(({ id, dit }) => (dit && chosen.includes(id) ? [dit] : []));
  return [...byItself, ...byChoice, ...partTellings(question, chosen)];
}

function filled(tells: Tells, answer: unknown): Told {
  return Object.fromEntries(Object.entries(tells).map(([key, value]) => [key, value === ANSWER ? answer : value]));
}

/** In a composed answer, what the choices of its parts tell. */
function partTellings(question: Question, items: readonly unknown[]): Told[] {
  const parts = composedKind(question.genre)?.parts ?? [];
  return items.flatMap((item) =>
    parts.flatMap(({ id, choices = [] }) =>
      choices.flatMap(({ id: choice, tells }) => (tells && (item as Item)[id] === choice ? [tells] : [])),
    ),
  );
}
