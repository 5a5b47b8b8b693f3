/** The same topic of several cards: what all of them say once, and what each says for itself. */
import type { Card, CardItem } from './card.ts';
import { TOPIC_IDS, TOPICS, type TopicId } from './topics.ts';

export type ComparedTopic = {
  readonly id: TopicId;
  readonly title: string;
  readonly shared: readonly CardItem[];
  /** What each card says besides, in their order. */
  readonly own: readonly (readonly CardItem[])[];
};

/** Topics where the cards differ come first, each group in the order of a card. */
export function compareTopics(cards: readonly Card[]): ComparedTopic[] {
  const topics = TOPIC_IDS.flatMap((id): ComparedTopic[] => {
    const items = cards.map((card) => card.rubriques.find((topic) => topic.id === id)?.elements ?? []);
    if (items.every((list) => list.length === 0)) return [];
    const isShared = (item: CardItem): boolean => items.every((list) => list.some((other) => isSame(item, other)));
    return [
      {
        id,
        title: TOPICS[id],
        shared: (items[0] ?? []).filter(isShared),
        own: items.map((list) => list.filter((item) => !isShared(item))),
      },
    ];
  });
  return [...topics.filter(differs), ...topics.filter((topic) => !differs(topic))];
}

/** Whether a card says something that another doesn't. */
export function differs({ own }: ComparedTopic): boolean {
  return own.some((items) => items.length > 0);
}

function isSame(one: CardItem, other: CardItem): boolean {
  return typeof one === 'string' || typeof other === 'string' ? one === other : one.droit === other.droit;
}
