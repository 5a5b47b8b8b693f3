/** When the next entretien de parcours professionnel is due. */
import { addMonths, addYears, earlierOf, type IsoDate, laterOf } from '../../text/dates.ts';
import { type Deadline, type Reading, type Standing, statusOn } from './deadline.ts';

/** L6315-1 I; delays that ran on the day of the reform: the ministry's answers of 12 February 2026. */
export function nextInterview(standing: Standing): Deadline {
  const last = standing.held.at(-1)?.date;
  const found = last === undefined ? firstInterview(standing) : followingInterview(standing, last);
  return { ...found, periodes: { rythme: standing.period, ancien: standing.formerPeriod } };
}

function firstInterview(standing: Standing): Deadline {
  const { hire, start, today, regime } = standing;
  const afterHire = addMonths(hire, regime.firstMonths);
  const formerDue = addMonths(start, standing.formerPeriod);
  const base = { code: 'parcours', suites: [], jours: { embauche: hire } } as const;
  if (hire >= regime.reform) {
    const statut = statusOn(today, afterHire);
    return { ...base, date: afterHire, statut, certitude: 'texte', cas: 'premiere-annee', lectures: [] };
  }
  if (formerDue < regime.reform) {
    const cas = start === hire ? 'ancien-delai-sans-entretien' : 'ancien-delai-depuis-2014';
    const statut = statusOn(today, formerDue);
    return { ...base, date: formerDue, statut, certitude: 'interpretation', cas, lectures: [] };
  }
  const afterReform = addMonths(regime.reform, regime.firstMonths);
  const readings: Reading[] = [
    ...(afterHire >= regime.reform ? [{ date: afterHire, why: 'un-an-apres-l-embauche' }] : []),
    { date: formerDue, why: 'ancien-rythme' },
  ];
  return {
    ...base,
    date: earlierOf(afterReform, formerDue),
    statut: 'a-demander',
    certitude: 'interpretation',
    cas: 'embauche-avant-la-reforme',
    lectures: readings,
  };
}

function followingInterview(standing: Standing, last: IsoDate): Deadline {
  const { today, regime, period, formerPeriod, formerAgreement } = standing;
  const due = laterOf(addMonths(last, period), sinceAgreement(standing, last));
  const formerDue = addMonths(last, formerPeriod);
  const base = { code: 'parcours', suites: [], jours: { dernier: last } } as const;
  if (last >= regime.reform) {
    const statut = statusOn(today, due);
    return { ...base, date: due, statut, certitude: 'texte', cas: 'dernier-depuis-la-reforme', lectures: [] };
  }
  if (formerAgreement !== null && formerAgreement > regime.years * 12) {
    return {
      ...base,
      date: laterOf(regime.agreementsCut, addYears(last, regime.years)),
      statut: 'a-demander',
      certitude: 'interpretation',
      cas: 'accord-trop-long',
      lectures: [{ date: addMonths(last, formerAgreement), why: 'selon-l-accord' }],
    };
  }
  if (formerDue < regime.reform) {
    return {
      ...base,
      date: formerDue,
      statut: statusOn(today, formerDue),
      certitude: 'interpretation',
      cas: 'ancien-delai-depasse',
      lectures: [{ date: due, why: 'nouveau-delai' }],
    };
  }
  const statut = statusOn(today, due);
  return { ...base, date: due, statut, certitude: 'ministere', cas: 'delai-en-cours', lectures: [] };
}

/** A shorter period can't have ended before the agreement that sets it; the law's own goes on until then. */
function sinceAgreement({ situation, regime }: Standing, last: IsoDate): IsoDate {
  const signed = situation.accord?.date;
  return signed === undefined ? last : earlierOf(signed, addYears(last, regime.years));
}
