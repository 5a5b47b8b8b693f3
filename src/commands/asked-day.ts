/** `--a-la-date`: the day asked about, instead of today. */
import { UsageError } from '../core/problem.ts';
import { excerpt } from '../core/template/excerpt.ts';
import { type IsoDate, parseDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';

/** Throws a UsageError for what is no day of the calendar. */
export function askedDay(given: string | undefined, host: Host): IsoDate {
  if (given === undefined) return host.today();
  const day = parseDate(given);
  if (day !== null) return day;
  throw new UsageError(
    fr`« ${excerpt(given)} » n'est pas un jour du calendrier pour --a-la-date.`,
    fr`Écrivez AAAA-MM-JJ ou jj/mm/aaaa, par exemple 2026-12-01.`,
  );
}
