/** The deadlines of a situation with all that is told of them: the two dates of the law, and the day asked about. */
import type { IsoDate } from '../../text/dates.ts';
import type { Law } from '../facts.ts';
import { type LawDates, lawDates } from '../law-dates.ts';
import { regimeOf } from '../regime.ts';
import type { Situation } from '../situation.ts';
import { deadlinesOf } from './deadlines.ts';
import { type ExplainedDeadline, explainDeadline } from './explain.ts';
import type { DeadlineWords } from './words.ts';

export type DeadlineReport = {
  readonly day: IsoDate;
  readonly dates: LawDates;
  readonly deadlines: readonly ExplainedDeadline[];
  /** Civil servants: none of these dates is theirs. */
  readonly isPublic: boolean;
  /** First day of the rules when the day asked about comes before it; else null. */
  readonly before: IsoDate | null;
};

/** @param day the day asked about */
export function deadlineReport(
  situation: Situation,
  day: IsoDate,
  law: Law,
  words: readonly DeadlineWords[],
): DeadlineReport {
  const regime = regimeOf(law);
  const deadlines = deadlinesOf(situation, day, regime).map((deadline) => explainDeadline(deadline, words, regime));
  const used = new Set(deadlines.flatMap(({ faits }) => faits));
  return {
    day,
    dates: lawDates(
      law,
      law.facts.filter(({ id }) => used.has(id)),
    ),
    deadlines,
    isPublic: situation.profil?.public === true,
    before: day < regime.reform ? regime.reform : null,
  };
}
