/** What the advice says of one scheme. */
import type { SchemeCode } from './scheme.ts';
import type { SchemeAdvice } from './suggest.ts';

/** conseille: among the suggestions; ecarte: set aside; possible: neither. */
export type Verdict = {
  readonly avis: 'conseille' | 'ecarte' | 'possible';
  readonly rang: number | null;
  readonly pourquoi: string | null;
};

export function verdictOn(code: SchemeCode, { pistes, ecartees }: SchemeAdvice): Verdict {
  const suggested = pistes.find((piste) => piste.code === code);
  if (suggested) return { avis: 'conseille', rang: suggested.rang, pourquoi: suggested.pourquoi };
  const aside = ecartees.find((ecartee) => ecartee.code === code);
  return aside
    ? { avis: 'ecarte', rang: null, pourquoi: aside.pourquoi }
    : { avis: 'possible', rang: null, pourquoi: null };
}
