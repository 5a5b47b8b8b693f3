/** The interview that follows the mid-career medical visit. */
import { addMonths, addYears, type IsoDate } from '../../text/dates.ts';
import { type Deadline, type Standing, statusOn } from './deadline.ts';

/** Further ahead than this many years, nothing is told. Ours. */
const HORIZON_YEARS = 2;

/** L6315-1 III, L4624-2-2. Null when it doesn't apply. */
export function midCareerInterview(standing: Standing): Deadline | null {
  const { visite_mi_carriere: visit, naissance } = standing.situation;
  if (visit !== undefined) return afterVisit(standing, visit);
  return naissance === undefined ? null : inTheYear(standing, naissance);
}

function afterVisit({ held, today, regime, hire }: Standing, visit: IsoDate): Deadline | null {
  if (visit < regime.reform || visit < hire) return null;
  const date = addMonths(visit, regime.midCareerMonths);
  const interview = held.find((candidate) => candidate.date >= visit && candidate.date <= date);
  const base = { code: 'mi-carriere', date, certitude: 'texte', lectures: [], suites: ['sante'] } as const;
  if (interview !== undefined) {
    return { ...base, statut: 'fait', cas: 'fait', suites: [], jours: { visite: visit, fait: interview.date } };
  }
  return { ...base, statut: statusOn(today, date), cas: 'apres-la-visite', jours: { visite: visit } };
}

/** Without a known visit: the calendar year of the birthday, then the months that follow its end. */
function inTheYear({ today, regime, hire }: Standing, birth: IsoDate): Deadline | null {
  const birthday = addYears(birth, regime.midCareerAge);
  if (birthday < regime.reform) return null;
  const date = addMonths(`${birthday.slice(0, 4)}-12-31`, regime.midCareerMonths);
  if (date > addYears(today, HORIZON_YEARS) || date < hire) return null;
  return {
    code: 'mi-carriere',
    date,
    statut: statusOn(today, date),
    certitude: 'texte',
    cas: 'annee-de-la-visite',
    lectures: [],
    suites: ['sante'],
    jours: { anniversaire: birthday },
  };
}
