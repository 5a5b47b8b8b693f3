/** The short answers of a card, in words, and how those of several cards differ. */
import { fr } from '../text/typography.ts';
import type { Card } from './card.ts';
import { POINT_IDS, POINTS, type PointId, SHORT_WORDS } from './topics.ts';

/** The answer in words; null when the card has none. */
export function pointInWords(card: Card, point: PointId): string | null {
  switch (point) {
    case 'rythme':
    case 'qui':
      return card[point];
    case 'duree':
      return card.duree === undefined ? null : fr`environ ${card.duree} minutes`;
    default:
      return SHORT_WORDS[card[point]];
  }
}

export type ComparedPoint = {
  readonly id: PointId;
  readonly title: string;
  /** One answer a card, in their order: for readers, and as files and scripts write them. */
  readonly answers: readonly (string | null)[];
  readonly values: readonly (string | number | null)[];
  readonly differs: boolean;
};

/** Each point that one of the cards answers at least. */
export function comparePoints(cards: readonly Card[]): ComparedPoint[] {
  return POINT_IDS.flatMap((id) => {
    const answers = cards.map((card) => pointInWords(card, id));
    if (answers.every((answer) => answer === null)) return [];
    return [
      {
        id,
        title: POINTS[id],
        answers,
        values: cards.map((card) => card[id] ?? null),
        differs: new Set(answers).size > 1,
      },
    ];
  });
}
