/** What a deadline rule finds: a date, how it stands, how sure it is, and which words explain it. */
import type { IsoDate } from '../../text/dates.ts';
import type { CERTAINTIES } from '../facts.ts';
import type { Regime } from '../regime.ts';
import type { REASONS, Situation } from '../situation.ts';

export const DEADLINE_CODES = [
  'parcours',
  'etat-des-lieux',
  'retour',
  'mi-carriere',
  'fin-de-carriere',
  'abondement',
] as const;
export type DeadlineCode = (typeof DEADLINE_CODES)[number];

/**
 * a-venir: on or after the day asked about; en-retard: before it; a-demander: readings differ, ask now;
 * fait: held.
 */
export const STATUSES = ['en-retard', 'a-demander', 'a-venir', 'fait'] as const;
export type DeadlineStatus = (typeof STATUSES)[number];

export type Certainty = (typeof CERTAINTIES)[number];
export type Reason = (typeof REASONS)[number];

/** Another reading of the law; without a date: nothing would be due. `why` is the id of its words. */
export type Reading = { readonly date: IsoDate | null; readonly why: string };

export type Deadline = {
  readonly code: DeadlineCode;
  /** For a return: of what. */
  readonly motif?: Reason;
  /** The date that a prudent counsellor gives first. */
  readonly date: IsoDate;
  readonly statut: DeadlineStatus;
  readonly certitude: Certainty;
  /** The id of the case that explains it. */
  readonly cas: string;
  readonly lectures: readonly Reading[];
  /** Ids of what follows from it: consequences, limits. */
  readonly suites: readonly string[];
  /** Days and periods that its words name, besides those of the law: days AAAA-MM-JJ, periods in months, ages. */
  readonly jours: Readonly<Record<string, IsoDate>>;
  readonly periodes?: Readonly<Record<string, number>>;
};

/** What the rules look at: the situation as it counts on the day asked about. */
export type Standing = {
  readonly situation: Situation;
  readonly today: IsoDate;
  readonly regime: Regime;
  readonly hire: IsoDate;
  /** The hire, or the day on which the interview began to exist when that is later. */
  readonly start: IsoDate;
  /** Interviews held up to that day, the earliest first. */
  readonly held: readonly { readonly type: string; readonly date: IsoDate }[];
  /** Months between two interviews: agreed if the law allows it, else the law's. */
  readonly period: number;
  /** The same under the law before the reform. */
  readonly formerPeriod: number;
  /** Agreed months between two interviews of an agreement that is older than the reform. */
  readonly formerAgreement: number | null;
};

/** How a due date stands on a day. */
export function statusOn(today: IsoDate, date: IsoDate): 'a-venir' | 'en-retard' {
  return date >= today ? 'a-venir' : 'en-retard';
}
