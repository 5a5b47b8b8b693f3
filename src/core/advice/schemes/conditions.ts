/** Conditions over a situation: pure, total, without an expression language. */
import { fold } from '../../text/nearest.ts';
import type { Limit, SchemeCondition } from './scheme.ts';
import type { Term, Terms } from './terms.ts';

/** What a condition is judged on: the situation, and the values of the facts in force that day. */
export type Ground = {
  readonly terms: Terms;
  /** By fact, then by name; a fact that isn't in force isn't there. */
  readonly amounts: ReadonlyMap<string, Readonly<Record<string, number>>>;
};

/** Whether a condition holds. What isn't known, or isn't in force, makes a comparison false. */
export function holds(condition: SchemeCondition, ground: Ground): boolean {
  if (condition.tous !== undefined) return condition.tous.every((inner) => holds(inner, ground));
  if (condition.un !== undefined) return condition.un.some((inner) => holds(inner, ground));
  if (condition.pas !== undefined) return !holds(condition.pas, ground);
  if (condition.en_vigueur !== undefined) return ground.amounts.has(condition.en_vigueur);
  const value = condition.champ === undefined ? undefined : ground.terms.get(condition.champ);
  if (condition.connu !== undefined && condition.connu !== (value !== undefined)) return false;
  return value === undefined ? condition.connu === false : compares(condition, value, ground);
}

/** The number that a limit stands for; undefined when its fact isn't in force. */
export function limitOf(limit: Limit, { amounts }: Pick<Ground, 'amounts'>): number | undefined {
  return typeof limit === 'number' ? limit : amounts.get(limit.fait)?.[limit.valeur];
}

function compares(condition: SchemeCondition, value: Term, ground: Ground): boolean {
  if (condition.vaut !== undefined && value !== condition.vaut) return false;
  if (condition.parmi !== undefined && !condition.parmi.includes(String(value))) return false;
  if (condition.mots !== undefined && !hasWord(String(value), condition.mots)) return false;
  const { au_moins, au_plus, plus_de, moins_de } = condition;
  const within = (limit: Limit | undefined, test: (number: number, bound: number) => boolean): boolean => {
    if (limit === undefined) return true;
    const bound = limitOf(limit, ground);
    return typeof value === 'number' && bound !== undefined && test(value, bound);
  };
  return (
    within(au_moins, (number, bound) => number >= bound) &&
    within(au_plus, (number, bound) => number <= bound) &&
    within(plus_de, (number, bound) => number > bound) &&
    within(moins_de, (number, bound) => number < bound)
  );
}

/** Accents and capitals aside, one of the words of the text begins in one of these ways. */
function hasWord(text: string, beginnings: readonly string[]): boolean {
  const words = fold(text).split(/[^a-z0-9]+/);
  return words.some((word) => beginnings.some((beginning) => word.startsWith(fold(beginning))));
}
