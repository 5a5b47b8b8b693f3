/** When the état des lieux of the career is due. */
import { addYears, type IsoDate } from '../../text/dates.ts';
import { type Deadline, type Reading, type Standing, statusOn } from './deadline.ts';
import { pushedBack } from './suspensions.ts';
import { topUpConsequence } from './top-up.ts';

const REVIEWS: readonly string[] = ['bilan-6-ans', 'etat-des-lieux'];

/** L6315-1 II; cycles that ran on the day of the reform: the ministry's answers of 12 February 2026. */
export function nextReview(standing: Standing): Deadline {
  const { start, held, today, regime, situation } = standing;
  const review = held.findLast(({ type }) => REVIEWS.includes(type))?.date;
  const from = review ?? start;
  const found = reviewFrom(standing, from, review);
  const date = pushedBack(from, found.date, situation.suspensions);
  const isPushed = date !== found.date;
  // Due under the former rule, were it not for an absence that carries it past the reform: no longer late « before » it.
  const isCarriedPast = found.date < regime.reform && date >= regime.reform;
  const lectures = isPushed
    ? [
        { date: found.date, why: 'sans-la-suspension' },
        ...found.lectures.map((reading) =>
          reading.date === null || reading.why !== 'nouveau-cycle'
            ? reading
            : { ...reading, date: pushedBack(from, reading.date, situation.suspensions) },
        ),
      ]
    : found.lectures;
  const limite = addYears(from, regime.cycleLimit);
  // Beside a delay that had expired before the reform, a later limit would only confuse.
  const hasLimit = review === undefined && addYears(from, regime.formerCycle) >= regime.reform;
  return {
    code: 'etat-des-lieux',
    date,
    statut: statusOn(today, date),
    certitude: isPushed ? 'interpretation' : found.certitude,
    cas: isCarriedPast ? 'ancien-cycle-suspendu' : found.cas,
    lectures,
    suites: [
      ...(isPushed && !isCarriedPast ? ['suspension'] : []),
      ...(hasLimit && limite >= today ? ['limite'] : []),
      topUpConsequence(standing, date),
    ],
    jours: { embauche: standing.hire, limite, ...(review === undefined ? {} : { bilan: review }) },
  };
}

type Found = Pick<Deadline, 'date' | 'certitude' | 'cas' | 'lectures'>;

function reviewFrom({ hire, start, regime }: Standing, from: IsoDate, review: IsoDate | undefined): Found {
  const former = addYears(from, regime.formerCycle);
  const due = addYears(from, regime.cycle);
  if (former < regime.reform) {
    const readings: Reading[] = [
      ...(former.startsWith(regime.postponed.year) ? [{ date: regime.postponed.until, why: 'reporte' }] : []),
      ...(addYears(from, regime.earlyCycle) > regime.reform ? [{ date: due, why: 'nouveau-cycle' }] : []),
    ];
    const since = start === hire ? 'ancien-cycle' : 'ancien-cycle-depuis-2014';
    const cas = review === undefined ? since : 'ancien-cycle-depuis-le-bilan';
    return { date: former, certitude: 'interpretation', cas, lectures: readings };
  }
  if (hire >= regime.reform) return { date: due, certitude: 'texte', cas: 'nouvelle-embauche', lectures: [] };
  if (review === undefined) return { date: due, certitude: 'ministere', cas: 'cycle-en-cours', lectures: [] };
  const seniority = seniorityDate(hire, review, regime.cycle, regime.reform);
  const readings = seniority === due ? [] : [{ date: seniority, why: 'anciennete' }];
  return { date: due, certitude: 'interpretation', cas: 'depuis-le-bilan', lectures: readings };
}

/** The first multiple of a cycle of seniority after the last review, under the law in force. */
function seniorityDate(hire: IsoDate, review: IsoDate, cycle: number, reform: IsoDate): IsoDate {
  for (let years = cycle; ; years += cycle) {
    const date = addYears(hire, years);
    if (date > review && date >= reform) return date;
  }
}
