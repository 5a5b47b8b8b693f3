/** The end of a rehearsal in words: what is ready, what comes first the next time, and since the last time. */
import { type Attempt, balance, type Rating } from '../core/rehearsal/attempts.ts';
import type { Exercise } from '../core/rehearsal/exercises.ts';
import { spokenTime } from '../core/rehearsal/time-in-words.ts';
import { normaliseLine } from '../core/text/normalise.ts';
import { enumerate, fr, plural } from '../core/text/typography.ts';
import { wrap } from './wrap.ts';

type Rehearsed = {
  readonly now: readonly Attempt[];
  readonly earlier: readonly Attempt[];
  readonly exercises: readonly Exercise[];
  readonly seed: number;
  readonly columns: number;
};

/** `à revoir`, `presque`, `prêt`. */
export function ratingInWords(rating: Rating): string {
  return RATINGS[rating];
}

const RATINGS = { 1: fr`à revoir`, 2: fr`presque`, 3: fr`prêt` } as const satisfies Record<Rating, string>;

/** Plain lines that fit the window. */
export function balanceText({ now, earlier, exercises, seed, columns }: Rehearsed): string {
  if (now.length === 0) return fr`\nVous n'avez rien noté cette fois. Rien n'est perdu.\n`;
  const { ready, almost, again, better, worse, alike } = balance(now, earlier);
  const linesOf = (attempt: Attempt): string[] => {
    const words = exercises.find(({ id }) => id === attempt.question)?.words ?? attempt.question;
    const remark = attempt.mot === undefined ? [] : [fr`  Votre mot : ${normaliseLine(attempt.mot)}`];
    return [fr`- ${words} (${spokenTime(attempt.secondes)})`, ...remark];
  };
  const part = (title: string, attempts: readonly Attempt[]): string[] =>
    attempts.length === 0 ? [] : ['', title, ...attempts.flatMap(linesOf)];
  const changes = [
    ...(better > 0 ? [fr`${String(better)} mieux`] : []),
    ...(alike > 0 ? [fr`${String(alike)} pareil`] : []),
    ...(worse > 0 ? [fr`${String(worse)} moins bien`] : []),
  ];
  const lines = [
    '',
    fr`Votre répétition : ${plural(now.length, 'réponse')} à voix haute.`,
    ...part(fr`À revoir en premier :`, again),
    ...part(fr`Presque :`, almost),
    ...part(fr`C'est prêt :`, ready),
    ...(changes.length > 0 ? ['', fr`Depuis la dernière fois : ${enumerate(changes)}.`] : []),
    '',
    again.length + almost.length === 0
      ? fr`Tout ce que vous avez répété est prêt. Une dernière fois la veille suffira.`
      : fr`Pour revoir le reste, dans un jour ou deux : prep-entretien repeter`,
    fr`Pour retrouver ces questions dans le même ordre : --graine ${String(seed)}`,
  ];
  return `${lines.map((line) => wrap(line, Math.min(columns, 80))).join('\n')}\n`;
}
