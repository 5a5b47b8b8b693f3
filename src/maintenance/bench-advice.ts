/** How long the wording rules take to load, and to read one answer; medians, the first readings apart. */
import { adviseText } from '../core/advice/hints/advise.ts';
import { loadAdvice } from '../files/advice.ts';

export type AdviceTimes = {
  readonly loadMs: number;
  /** The very first answer, when the lists are made ready. */
  readonly firstMs: number;
  readonly answerMs: number;
  /** The slowest of the readings after the first. */
  readonly worstMs: number;
};

const RUNS = 200;

/** An answer of the usual length: four sentences. */
const ANSWER =
  "On m'a confié le quai 4 en mars. J'ai refait le plan de stockage avec l'équipe du matin et posé des bandes au sol. " +
  'Avant, on comptait deux ou trois accrochages par mois ; depuis, plus aucun. Le plan est affiché au bureau.';

/** Times of one process, in milliseconds. */
export function measureAdvice(contentDir: string): AdviceTimes {
  const start = performance.now();
  const rules = loadAdvice(contentDir);
  const loadMs = performance.now() - start;
  const firstMs = timeOf(() => adviseText(rules, 'reussite', ANSWER));
  const times = Array.from({ length: RUNS }, (_, run) =>
    timeOf(() => adviseText(rules, 'reussite', `${ANSWER} ${run}`)),
  ).sort((a, b) => a - b);
  return { loadMs, firstMs, answerMs: times[RUNS >> 1] ?? 0, worstMs: times[RUNS - 1] ?? 0 };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
