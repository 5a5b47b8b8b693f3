/** A situation -> the schemes that fit it, in order, each with its reason; and those set aside, each with its own. */

import type { Fact } from '../../law/facts.ts';
import { factsAt } from '../../law/facts-at.ts';
import type { Situation } from '../../law/situation.ts';
import type { IsoDate } from '../../text/dates.ts';
import { displayNumber } from '../../text/numbers.ts';
import { fr, typeset } from '../../text/typography.ts';
import { type Ground, holds } from './conditions.ts';
import type { Scheme, SchemeCode } from './scheme.ts';
import { type DatedStep, stepsOf } from './steps.ts';
import { termsOf } from './terms.ts';

export type Suggestion = {
  readonly code: SchemeCode;
  /** From 1: the first one to look at. */
  readonly rang: number;
  readonly pourquoi: string;
  readonly etapes: readonly DatedStep[];
  /** The facts of law that the reason rests on, in force that day. */
  readonly faits: readonly Fact[];
};

export type SetAside = { readonly code: SchemeCode; readonly pourquoi: string; readonly faits: readonly Fact[] };

export type SchemeAdvice = { readonly pistes: readonly Suggestion[]; readonly ecartees: readonly SetAside[] };

export type Asked = {
  readonly situation: Situation;
  /** The day asked about: facts in force, months and years counted to it. */
  readonly day: IsoDate;
  /** The wished first day of the training or the change. */
  readonly wished: IsoDate | null;
};

/** More would be a list to choose from again. */
const MOST = 4;

/**
 * The heaviest rule that holds gives a scheme its place and its reason; a rule that sets aside wins over all.
 * Equal weights keep the order of the schemes. Same input, same advice.
 */
export function suggestSchemes(schemes: readonly Scheme[], facts: readonly Fact[], asked: Asked): SchemeAdvice {
  const inForce = factsAt(facts, asked.day);
  const ground = groundOf(inForce, asked);
  const byId = new Map(inForce.map((fact) => [fact.id, fact]));
  const cited = (ids: readonly string[]): Fact[] => ids.flatMap((id) => byId.get(id) ?? []);
  const aside = new Map<SchemeCode, SetAside>();
  const weighed: { scheme: Scheme; rule: Scheme['proposer'][number] }[] = [];
  for (const scheme of schemes) {
    const refusal = scheme.ecarter.find(({ si }) => holds(si, ground));
    if (refusal) {
      const { pourquoi, droits = [] } = refusal;
      aside.set(scheme.dispositif, { code: scheme.dispositif, pourquoi: told(pourquoi, ground), faits: cited(droits) });
      continue;
    }
    // A rule whose law isn't in force that day proposes nothing.
    const [rule] = scheme.proposer
      .filter(({ si, droits }) => cited(droits).length > 0 && holds(si, ground))
      .sort((a, b) => b.poids - a.poids);
    if (rule) weighed.push({ scheme, rule });
  }
  weighed.sort((a, b) => b.rule.poids - a.rule.poids);
  return {
    pistes: weighed.slice(0, MOST).map(({ scheme, rule }, index) => ({
      code: scheme.dispositif,
      rang: index + 1,
      pourquoi: told(rule.pourquoi, ground),
      etapes: stepsOf(scheme, ground, asked),
      faits: cited(rule.droits),
    })),
    ecartees: [...aside.values()],
  };
}

/** What conditions are judged on, from the facts in force and what was asked. */
export function groundOf(inForce: readonly Fact[], { situation, day }: Pick<Asked, 'situation' | 'day'>): Ground {
  return {
    terms: termsOf(situation, day),
    amounts: new Map(inForce.map(({ id, valeurs = {} }) => [id, valeurs])),
  };
}

/** Numbers of the situation that a reason may hold by their name: `{manque}`, and lengths of time with their unit. */
function told(text: string, { terms }: Ground): string {
  const filled = text.replace(/\{([a-z_]+)\}/g, (whole, name: string) => {
    const value = terms.get(name);
    if (typeof value !== 'number') return whole;
    return name.endsWith('_mois') ? monthsInWords(value) : displayNumber(Math.round(value));
  });
  // A number keeps its unit on its line.
  return filled === text ? text : typeset(filled);
}

/** `18 mois`, `7 ans`, `plus de 7 ans`. */
function monthsInWords(months: number): string {
  const years = Math.floor(months / 12);
  if (years < 2) return fr`${Math.floor(months)} mois`;
  return months % 12 === 0 ? fr`${years} ans` : fr`plus de ${years} ans`;
}
