import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to `word`, accents and capitals aside, or null when none is near enough to be
 * what the person meant.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = fold(word).slice(0, 100);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const other = fold(candidate);
    const far = distance(wanted, other);
    const closeness = far > 1 && wanted.length > 3 && other.startsWith(wanted) ? 1 : far;
    if (closeness < bestDistance) {
      best = candidate;
      bestDistance = closeness;
    }
  }
  return best;
}

/** Lower case, without accents; underscores, spaces and hyphens alike. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
