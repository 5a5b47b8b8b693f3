/** The top-up of the CPF that follows from two lacks at once: no interview, and no training beyond the compulsory. */
import { addYears, type IsoDate } from '../../text/dates.ts';
import type { Deadline, Standing } from './deadline.ts';

/** An état des lieux that is due within this many years is near. Ours: how far ahead the top-up is told. */
const NEAR_YEARS = 1;

/** L6315-1 II, L6323-13; both lacks are needed: Cass. soc., 21 January 2026, n° 24-12.972. Null when it doesn't apply. */
export function topUp(standing: Standing, review: Deadline): Deadline | null {
  if (!isLarge(standing) || !isNear(standing, review.date) || !lacksBoth(standing, review.date)) return null;
  return {
    code: 'abondement',
    date: review.date,
    statut: 'a-demander',
    certitude: 'interpretation',
    cas: 'ni-entretien-ni-formation',
    lectures: [],
    suites: ['nouvelle-version'],
    jours: {},
  };
}

/** The words that tell, beside an état des lieux of that day, whether money may follow. */
export function topUpConsequence(standing: Standing, date: IsoDate): string {
  if (standing.situation.effectif === undefined) return 'taille-inconnue';
  if (!isLarge(standing)) return 'petite-entreprise';
  if (!isNear(standing, date)) return 'grande-entreprise';
  return lacksBoth(standing, date) ? 'deux-manques' : 'pas-les-deux-manques';
}

function isLarge({ situation, regime }: Standing): boolean {
  return situation.effectif !== undefined && situation.effectif >= regime.topUpSize;
}

function isNear({ today }: Standing, date: IsoDate): boolean {
  return date <= addYears(today, NEAR_YEARS);
}

function lacksBoth({ held, situation, today, regime }: Standing, date: IsoDate): boolean {
  const from = addYears(date, -regime.topUpYears);
  const isWithin = (day: IsoDate): boolean => day >= from && day < date && day <= today;
  const trained = (situation.formations ?? []).some((training) => !training.obligatoire && isWithin(training.date));
  return !trained && !held.some((interview) => isWithin(interview.date));
}
