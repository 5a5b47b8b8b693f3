/** Tells when the law was read and checked, the same way in every command that prints law. */
import { isStale, type LawDates } from '../core/law/law-dates.ts';
import { monthInWords, shortDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { wrap } from './wrap.ts';

/** The line that ends every text about law. */
export function lawDatesLine({ code, rules }: LawDates): string {
  return fr`Code du travail lu au ${shortDate(code)} · règles vérifiées en ${monthInWords(rules)}`;
}

/** Warns on stderr when the rules were checked more than six months ago. */
export function warnOfOldRules(dates: LawDates, host: Host): void {
  if (!isStale(dates, host.today())) return;
  const warning = fr`Attention : les règles ont été vérifiées en ${monthInWords(dates.rules)}, il y a plus de six mois. Des textes ont pu changer depuis : faites confirmer.`;
  host.err(`${wrap(warning, Math.min(host.columns(), 80))}\n`);
}
