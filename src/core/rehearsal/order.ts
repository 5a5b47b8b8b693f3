/** The order of a rehearsal: drawn from a seed, so that the same seed gives the same order everywhere. */

/** The largest seed. */
export const MAX_SEED = 2 ** 32 - 1;

/**
 * Numbers in [0, 1) from a seed: mulberry32, small and the same on every machine.
 * @param seed a whole number from 0 to MAX_SEED
 */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / (MAX_SEED + 1);
  };
}

/** The same items in a drawn order. */
export function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  const keyed = items.map((item) => ({ item, key: draw() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/**
 * A drawn order in which the difficult ones are spread: the first is an easy one, and two difficult ones
 * never follow each other as long as there are easy ones enough.
 */
export function mixed<T extends { readonly difficile?: boolean | undefined }>(items: readonly T[], seed: number): T[] {
  const draw = drawer(seed);
  const easy = shuffled(
    items.filter(({ difficile }) => !difficile),
    draw,
  );
  const hard = shuffled(
    items.filter(({ difficile }) => difficile),
    draw,
  );
  if (easy.length === 0) return hard;
  const places = shuffled(
    easy.map((_, index) => index),
    draw,
  );
  const behind = new Map<number, T[]>();
  for (const [index, item] of hard.entries()) {
    const place = places[index % places.length] ?? 0;
    behind.set(place, [...(behind.get(place) ?? []), item]);
  }
  return easy.flatMap((item, index) => [item, ...(behind.get(index) ?? [])]);
}
