/** How long the shareable part takes, read aloud, against the length of the interview. */
import type { Item } from '../../interview/answers.ts';
import { durationInWords } from '../../sheet/display.ts';
import { fr, plural } from '../../text/typography.ts';
import { isPrivate } from './confidentiality.ts';
import { type Finding, finding, type PreparationRead } from './preparation-read.ts';
import { isRead } from './read-questions.ts';

/** Words, and whole minutes. */
export type ReadingTime = {
  readonly mots: number;
  readonly minutes_min: number;
  readonly minutes_max: number;
  readonly minutes_entretien: number;
};

export function readingTime(read: PreparationRead): ReadingTime {
  const { mots_vifs, mots_lents } = read.content.lecture;
  const mots = read.steps.reduce((sum, step) => sum + sharedWords(read, step), 0);
  return {
    mots,
    minutes_min: Math.round(mots / mots_vifs),
    minutes_max: Math.ceil(mots / mots_lents),
    minutes_entretien: interviewMinutes(read),
  };
}

/** When even a lively reading takes more than the person's share of the interview. */
export function tooLong(read: PreparationRead): Finding[] {
  const time = readingTime(read);
  const share = (time.minutes_entretien * read.content.lecture.part) / 100;
  return time.minutes_min > share ? [finding(read, 'trop-long', {}, timeInWords(time))] : [];
}

/** The names that sentences about the reading time use. */
export function timeInWords({ minutes_min, minutes_max, minutes_entretien }: ReadingTime): Record<string, string> {
  const temps =
    minutes_min === 0
      ? fr`moins d'une minute`
      : minutes_min === minutes_max
        ? fr`environ ${plural(minutes_max, 'minute')}`
        : fr`de ${minutes_min} à ${plural(minutes_max, 'minute')}`;
  return { temps, entretien: durationInWords(minutes_entretien) };
}

function interviewMinutes({ steps, answers, usualMinutes }: PreparationRead): number {
  const step = steps.find(({ question }) => question.alimente === 'entretien.duree');
  const value = step === undefined ? undefined : answers[step.question.id]?.valeur;
  return typeof value === 'number' ? value : usualMinutes;
}

function sharedWords({ answers }: PreparationRead, { question }: PreparationRead['steps'][number]): number {
  const value = answers[question.id]?.valeur;
  if (value === undefined || !isRead(question) || isPrivate(question, null)) return 0;
  const entries: readonly (string | Item)[] = Array.isArray(value) ? value : [String(value)];
  const texts = entries.flatMap((entry) =>
    typeof entry === 'string'
      ? [entry]
      : Object.entries(entry).flatMap(([part, text]) => (isPrivate(question, part) ? [] : [text])),
  );
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
