/** A situation as it counts on a day: what is yet to come counts for nothing, what came before 2014 neither. */
import { type IsoDate, laterOf } from '../../text/dates.ts';
import type { Regime } from '../regime.ts';
import type { Situation } from '../situation.ts';
import type { Standing } from './deadline.ts';

/** Null when the day of the hire isn't known, or comes after the day asked about. */
export function standingOn(situation: Situation, today: IsoDate, regime: Regime): Standing | null {
  const { embauche: hire } = situation;
  if (hire === undefined || hire > today) return null;
  const held = (situation.entretiens ?? [])
    .filter(({ date }) => date <= today && date >= regime.floor && date >= hire)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.type, b.type));
  const agreed = agreedMonths(situation, today);
  const isOld = agreed !== null && (situation.accord?.date ?? '') < regime.reform;
  const legal = regime.years * 12;
  return {
    situation,
    today,
    regime,
    hire,
    start: laterOf(hire, regime.floor),
    held,
    period: agreed !== null && agreed <= legal ? agreed : legal,
    formerPeriod: isOld ? agreed : regime.formerYears * 12,
    formerAgreement: isOld ? agreed : null,
  };
}

/** Months between two interviews that an agreement says; one that is yet to come says nothing. */
function agreedMonths({ accord }: Situation, today: IsoDate): number | null {
  if (accord === undefined || (accord.date !== undefined && accord.date > today)) return null;
  return Math.round(accord.periodicite * 12);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
