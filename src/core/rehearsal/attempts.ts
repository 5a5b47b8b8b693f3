/** The attempts of a person: kept in the dossier, and compared. */
import type { Dossier } from '../interview/dossier.ts';

/** One answer said aloud; `note`: 1 to go over, 2 almost, 3 ready. */
export type Attempt = NonNullable<Dossier['repetitions']>[number];

export type Rating = Attempt['note'];

/** More would say nothing new. */
const KEPT = 5;

/** The dossier with one more attempt; of each question, the last ones are kept. */
export function withAttempt(dossier: Dossier, attempt: Attempt): Dossier {
  const all = [...(dossier.repetitions ?? []), attempt];
  const own = all.filter(({ question }) => question === attempt.question);
  const dropped = new Set(own.slice(0, Math.max(0, own.length - KEPT)));
  return { ...dossier, repetitions: all.filter((one) => !dropped.has(one)) };
}

/** The last attempt at a question or an objection. */
export function latestAttempt(attempts: readonly Attempt[], id: string): Attempt | undefined {
  return attempts.filter(({ question }) => question === id).at(-1);
}

export type Balance = {
  readonly ready: readonly Attempt[];
  readonly almost: readonly Attempt[];
  readonly again: readonly Attempt[];
  /** Rehearsed before too: rated better, worse, or alike. */
  readonly better: number;
  readonly worse: number;
  readonly alike: number;
};

/**
 * What a rehearsal gave.
 * @param now the attempts of this rehearsal, one a question
 * @param earlier those of the rehearsals before
 */
export function balance(now: readonly Attempt[], earlier: readonly Attempt[]): Balance {
  const compared = now.flatMap((attempt) => {
    const before = latestAttempt(earlier, attempt.question);
    return before ? [attempt.note - before.note] : [];
  });
  const rated = (note: Rating): Attempt[] => now.filter((attempt) => attempt.note === note);
  return {
    ready: rated(3),
    almost: rated(2),
    again: rated(1),
    better: compared.filter((change) => change > 0).length,
    worse: compared.filter((change) => change < 0).length,
    alike: compared.filter((change) => change === 0).length,
  };
}
