/** The interview at which the end of the career is a topic. */
import { addYears } from '../../text/dates.ts';
import { type Deadline, type Standing, statusOn } from './deadline.ts';

/** Further ahead than this many years, nothing is told. Ours. */
const HORIZON_YEARS = 4;

/** L6315-1 IV. Null when it doesn't apply. @param next the next entretien de parcours */
export function lateCareerInterview({ situation, held, today, regime }: Standing, next: Deadline): Deadline | null {
  const { naissance: birth } = situation;
  if (birth === undefined) return null;
  const to = addYears(birth, regime.lateCareerAge);
  const from = addYears(birth, regime.lateCareerAge - regime.lateCareerYears);
  if (to <= today || to < regime.floor || from > addYears(today, HORIZON_YEARS)) return null;
  const isWithin = (day: string): boolean => day >= from && day < to;
  const base = { code: 'fin-de-carriere', lectures: [], suites: [], jours: { anniversaire: to } } as const;
  const done = held.find(({ date }) => date >= regime.reform && isWithin(date));
  if (done !== undefined) {
    return { ...base, date: done.date, statut: 'fait', certitude: 'texte', cas: 'fait' };
  }
  if (isWithin(next.date)) {
    const { date } = next;
    return { ...base, date, statut: statusOn(today, date), certitude: 'texte', cas: 'prochain-entretien' };
  }
  return { ...base, date: to, statut: 'a-demander', certitude: 'interpretation', cas: 'entretien-a-part' };
}
