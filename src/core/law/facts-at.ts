/** Which facts of law are valid on a day: some begin with a law to come, some end with one that is replaced. */
import type { IsoDate } from '../text/dates.ts';
import type { Fact } from './facts.ts';

/** A fact's days: both included, absent when there is no bound. */
export type Validity = Pick<Fact, 'depuis' | 'jusque'>;

/** How a fact stands on a day: valid, not yet, or no longer. */
export type InForce = 'en-vigueur' | 'a-venir' | 'passe';

export function inForceAt({ depuis, jusque }: Validity, day: IsoDate): InForce {
  if (depuis !== undefined && day < depuis) return 'a-venir';
  return jusque !== undefined && day > jusque ? 'passe' : 'en-vigueur';
}

/** The facts valid on that day, in their order. */
export function factsAt<T extends Validity>(facts: readonly T[], day: IsoDate): T[] {
  return facts.filter((fact) => inForceAt(fact, day) === 'en-vigueur');
}
