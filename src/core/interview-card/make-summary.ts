import type { CardSummary } from './card.ts';

/** What a list tells of a card. */
export function summaryOf({ id, titre, resume, obligatoire, rythme, qui, articles }: CardSummary): CardSummary {
  return { id, titre, resume, obligatoire, rythme, qui, articles };
}
