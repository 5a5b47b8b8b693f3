/** Time that is no actual work, and pushes a date back. */
import { addDays, daysBetween, type IsoDate, laterOf } from '../../text/dates.ts';
import type { Situation } from '../situation.ts';

/**
 * The date pushed back by the days of the suspensions that fall between the start of a period and its end;
 * days that two suspensions share count once, and so do those that come in while it is pushed back.
 */
export function pushedBack(start: IsoDate, date: IsoDate, suspensions: Situation['suspensions'] = []): IsoDate {
  let end = date;
  let counted = start;
  for (const { du, au } of suspensions.toSorted((a, b) => (a.du < b.du ? -1 : a.du > b.du ? 1 : 0))) {
    const first = laterOf(du, counted);
    if (au < first || first >= end) continue;
    const next = addDays(au, 1);
    end = addDays(end, daysBetween(first, next));
    counted = next;
  }
  return end;
}
