/** `--a-la-date`: the day asked about, instead of today. */
import { UsageError } from '../core/problem.ts';
import { excerpt } from '../core/template/excerpt.ts';
import { type IsoDate, parseDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';

/** The day of `--a-la-date`, today without it. Throws a UsageError for what is no day. */
export function dayAsked(text: string | undefined, host: Host): IsoDate {
  if (text === undefined) return host.today();
  const day = parseDate(text);
  if (day !== null) return day;
  throw new UsageError(
    fr`« --a-la-date » : « ${excerpt(text)} » n'est pas un jour du calendrier.`,
    fr`Écrivez-le AAAA-MM-JJ ou jj/mm/aaaa, par exemple 2026-11-22.`,
  );
}
