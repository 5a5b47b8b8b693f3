/** What a preparation alone tells of a situation: only what its answers and contexts say, nothing supposed. */
import type { Situation } from '../law/situation.ts';
import type { View } from './preparation.ts';

/** The context of a first interview in a company: none was held there before. */
const FIRST_YEAR = 'premiere-annee';

/** Null when the interviews held so far aren't known: without them, a date would be invented. */
export function knownSituation({ preparation, fed }: View): Situation | null {
  const hire = fed.get('personne.embauche');
  if (typeof hire !== 'string' || preparation.blank || !preparation.contexts.includes(FIRST_YEAR)) return null;
  return { embauche: hire };
}
