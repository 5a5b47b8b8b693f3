/** The steps of a scheme, counted back from the day that the person wishes. */
import { addDays, type IsoDate } from '../../text/dates.ts';
import { type Ground, holds, limitOf } from './conditions.ts';
import type { Scheme } from './scheme.ts';

export type DatedStep = {
  readonly texte: string;
  /** The last day for it; absent without a wished date or without a delay. */
  readonly avant?: IsoDate;
  /** That day comes from the law; others are a counsellor's mark. */
  readonly legal?: true;
  /** That day is over already. */
  readonly passee?: true;
};

/** The steps that concern this situation, in order. */
export function stepsOf(
  scheme: Scheme,
  ground: Ground,
  { day, wished }: { readonly day: IsoDate; readonly wished: IsoDate | null },
): DatedStep[] {
  return scheme.etapes
    .filter(({ si }) => si === undefined || holds(si, ground))
    .map(({ texte, avant }) => {
      const days = avant === undefined || wished === null ? undefined : limitOf(avant, ground);
      if (days === undefined || wished === null) return { texte };
      const last = addDays(wished, -days);
      return {
        texte,
        avant: last,
        ...(typeof avant === 'object' ? { legal: true } : {}),
        ...(last < day ? { passee: true } : {}),
      };
    });
}
