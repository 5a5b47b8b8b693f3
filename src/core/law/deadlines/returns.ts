/** The interview on coming back from certain absences, one deadline a return. */
import { addMonths } from '../../text/dates.ts';
import type { Situation } from '../situation.ts';
import { type Deadline, type Reason, type Standing, statusOn } from './deadline.ts';

type Return = NonNullable<Situation['retours']>[number];

/** Absences that L6315-1 lists. */
const LISTED: ReadonlySet<Reason> = new Set([
  'maternite',
  'adoption',
  'naissance',
  'parental',
  'temps-partiel',
  'proche-aidant',
  'sabbatique',
  'mobilite',
  'longue-maladie',
  'mandat',
]);

/**
 * Those of them for which another article gives the interview whatever was held before: L1225-27, L1225-46-1,
 * L1225-57, L3142-31, L1222-14, L3142-23.
 */
const WITH_OWN_ARTICLE: ReadonlySet<Reason> = new Set([
  'maternite',
  'adoption',
  'parental',
  'temps-partiel',
  'sabbatique',
  'mobilite',
  'proche-aidant',
]);

/** L6315-1 I, and the articles on each leave; L3142-11 for solidarité familiale, which L6315-1 doesn't list. */
export function returnInterviews(standing: Standing): Deadline[] {
  const { situation, hire, regime } = standing;
  const seen = new Set<string>();
  return (situation.retours ?? []).flatMap((back) => {
    const key = `${back.date} ${back.motif}`;
    // A return to another employer, or before the interview existed, gives nothing here.
    if (seen.has(key) || back.date < hire || back.date < regime.floor) return [];
    seen.add(key);
    return returnInterview(standing, back) ?? [];
  });
}

function returnInterview({ held, today, regime }: Standing, { motif, date }: Return): Deadline | null {
  const isFamilySolidarity = motif === 'solidarite-familiale';
  if (!LISTED.has(motif) && !isFamilySolidarity) return null;
  const base = { code: 'retour', motif, date, lectures: [], suites: [], jours: {} } as const;
  const since = held.find((interview) => interview.date >= date);
  if (since !== undefined) {
    if (date < regime.reform) return null;
    const certitude = isFamilySolidarity ? 'interpretation' : 'texte';
    return { ...base, statut: 'fait', certitude, cas: 'fait', jours: { fait: since.date } };
  }
  if (isFamilySolidarity) {
    return { ...base, statut: 'a-demander', certitude: 'interpretation', cas: 'solidarite-familiale' };
  }
  if (date < regime.reform) {
    return { ...base, statut: statusOn(today, date), certitude: 'texte', cas: 'avant-la-reforme' };
  }
  const recent = held.findLast((interview) => interview.date >= addMonths(date, -regime.returnMonths));
  if (recent === undefined) return { ...base, statut: statusOn(today, date), certitude: 'texte', cas: 'attendu' };
  if (!WITH_OWN_ARTICLE.has(motif)) return null;
  return {
    ...base,
    statut: 'a-demander',
    certitude: 'interpretation',
    cas: 'entretien-recent',
    lectures: [{ date: null, why: 'aucun' }],
    jours: { recent: recent.date },
  };
}
