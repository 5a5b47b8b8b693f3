/** A whole preparation read again: what is missing, what doesn't agree, what is private, how long it takes. */
import { contradictions, lonelyMessages, unsupportedRequests } from './agreement.ts';
import { balance, messageCount } from './balance.ts';
import { sharedSecrets } from './confidentiality.ts';
import { pastDates } from './past-dates.ts';
import type { Finding, PreparationRead } from './preparation-read.ts';
import { type Readiness, readiness } from './readiness.ts';
import { type ReadingTime, readingTime, tooLong } from './reading-time.ts';
import { missingTopics } from './topics.ts';

export type Reread = {
  readonly findings: readonly Finding[];
  readonly readiness: Readiness;
  readonly time: ReadingTime;
};

/** Same input, same reading: the day is given. */
export function readPreparation(read: PreparationRead): Reread {
  const findings = CHECKS.flatMap((check) => check(read));
  return { findings, readiness: readiness(read, findings), time: readingTime(read) };
}

/** What can hurt first, then what is wrong, then what is missing. */
const CHECKS: readonly ((read: PreparationRead) => Finding[])[] = [
  sharedSecrets,
  contradictions,
  pastDates,
  unsupportedRequests,
  lonelyMessages,
  messageCount,
  balance,
  missingTopics,
  tooLong,
];
