/** Every date that the law gives for a situation. */
import type { IsoDate } from '../../text/dates.ts';
import type { Regime } from '../regime.ts';
import type { Situation } from '../situation.ts';
import { DEADLINE_CODES, type Deadline, STATUSES } from './deadline.ts';
import { nextReview } from './etat-des-lieux.ts';
import { lateCareerInterview } from './late-career.ts';
import { midCareerInterview } from './mid-career.ts';
import { nextInterview } from './parcours.ts';
import { returnInterviews } from './returns.ts';
import { standingOn } from './standing.ts';
import { topUp } from './top-up.ts';

/**
 * The deadlines, the most urgent first; what doesn't apply has none. None at all without the day of the hire,
 * and none for civil servants: L6315-1 isn't theirs.
 * @param today the day asked about
 */
export function deadlinesOf(situation: Situation, today: IsoDate, regime: Regime): Deadline[] {
  const standing = standingOn(situation, today, regime);
  if (standing === null || situation.profil?.public === true) return [];
  const next = nextInterview(standing);
  const review = nextReview(standing);
  const found = [
    next,
    review,
    ...returnInterviews(standing),
    midCareerInterview(standing),
    lateCareerInterview(standing, next),
    topUp(standing, review),
  ];
  return found.filter((deadline) => deadline !== null).toSorted(byUrgency);
}

function byUrgency(a: Deadline, b: Deadline): number {
  return rank(a) - rank(b) || compare(a.date, b.date) || codeRank(a) - codeRank(b) || compare(a.motif, b.motif);
}

function rank({ statut }: Deadline): number {
  return STATUSES.indexOf(statut);
}

function codeRank({ code }: Deadline): number {
  return DEADLINE_CODES.indexOf(code);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
