/** The two dates that stand beside every legal statement: that of the code as data, that of the check of the rules. */
import type { IsoDate } from '../text/dates.ts';
import type { Fact, Law } from './facts.ts';

export type LawDates = {
  /** Day on which the Code du travail was read as data, AAAA-MM-JJ. */
  readonly code: IsoDate;
  /** Month since which each rule used has been checked, AAAA-MM: that of the one checked longest ago. */
  readonly rules: string;
};

/** @param facts those that are used; all of them when none is */
export function lawDates(law: Law, facts: readonly Fact[]): LawDates {
  const months = (facts.length > 0 ? facts : law.facts).map(({ verifie }) => verifie).toSorted();
  return { code: law.codeDate, rules: months[0] ?? law.codeDate.slice(0, 7) };
}

/** A check is old after this many months. */
const FRESH_MONTHS = 6;

/** True when the rules were checked more than six months before a day. */
export function isStale({ rules }: LawDates, today: IsoDate): boolean {
  return monthNumber(today) - monthNumber(rules) > FRESH_MONTHS;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
