/** Days given as options: `--a-la-date`, the day asked about instead of today, and others. */
import { UsageError } from '../core/problem.ts';
import { excerpt } from '../core/template/excerpt.ts';
import { type IsoDate, parseDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';

/** The day of `--a-la-date`, today without it. Throws a UsageError for what is no day. */
export function dayAsked(text: string | undefined, host: Host): IsoDate {
  return text === undefined ? host.today() : dayGiven('--a-la-date', text);
}

/** The day given to an option. Throws a UsageError for what is no day. */
export function dayGiven(option: string, text: string): IsoDate {
  const day = parseDate(text);
  if (day !== null) return day;
  throw new UsageError(
    fr`« ${option} » : « ${excerpt(text)} » n'est pas un jour du calendrier.`,
    fr`Écrivez-le AAAA-MM-JJ ou jj/mm/aaaa, par exemple 2026-11-22.`,
  );
}
