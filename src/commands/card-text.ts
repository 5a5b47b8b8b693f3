/** Cards as lines of text: one thought a line, no table, wrapped to the width. */
import type { Card, CardItem } from '../core/interview-card/card.ts';
import { compareTopics, differs } from '../core/interview-card/compare-topics.ts';
import { comparePoints } from '../core/interview-card/points.ts';
import { someOutOfForce, toldInFull, toldInShort } from '../core/interview-card/told-fact.ts';
import { TOPICS } from '../core/interview-card/topics.ts';
import type { LawDates } from '../core/law/law-dates.ts';
import { type IsoDate, shortDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import { lawDatesLine } from './law-dates.ts';

/** The whole card, as lines still to be wrapped. */
export function cardLines(card: Card, day: IsoDate): string[] {
  const told = new Set<string>();
  const itemLine = (item: CardItem): string => {
    if (typeof item === 'string') return `- ${item}`;
    const fact = factOf(card, item.droit);
    const line = told.has(fact.id) ? toldInShort(fact, day) : toldInFull(fact, day);
    told.add(fact.id);
    return `- ${line}`;
  };
  return [
    card.titre,
    card.resume,
    ...(card.aPart ? [fr`Ce programme ne prépare pas ce rendez-vous : voyez « Où demander », plus bas.`] : []),
    ...outOfForceNote([card], day),
    '',
    fr`En bref`,
    ...comparePoints([card]).map(({ title, answers }) => fr`- ${title} : ${answers[0] ?? ''}`),
    ...card.rubriques.flatMap(({ id, elements }) => ['', TOPICS[id], ...elements.map(itemLine)]),
    '',
    fr`Où demander`,
    card.ouDemander,
    '',
    ...(card.aPart ? [] : [fr`Pour le préparer : prep-entretien ${card.id}`]),
    ...lawLines(card.dates),
  ];
}

/** Topic by topic, what differs first, each interview below the other. */
export function comparisonLines(cards: readonly Card[], day: IsoDate, dates: LawDates): string[] {
  const points = comparePoints(cards);
  const topics = compareTopics(cards);
  const all = cards.length === 2 ? fr`Les deux` : fr`Tous`;
  const pointLines = points
    .filter((point) => point.differs)
    .flatMap(({ title, answers }) => [
      title,
      ...cards.map((card, index) => fr`- ${card.id} : ${answers[index] ?? fr`sans objet`}`),
    ]);
  const same = points.filter((point) => !point.differs);
  const group = (name: string, items: readonly CardItem[]): string[] =>
    items.length === 0 ? [] : [fr`${name} :`, ...items.map((item) => `- ${shortItem(cards, item, day)}`)];
  const topicLines = (wanted: boolean): string[] =>
    topics
      .filter((topic) => differs(topic) === wanted)
      .flatMap(({ title, shared, own }) => [
        '',
        title,
        ...cards.flatMap((card, index) => group(card.id, own[index] ?? [])),
        ...group(all, shared),
      ]);
  return [
    ...cards.map((card) => fr`${card.id} : ${card.titre}`),
    ...outOfForceNote(cards, day),
    '',
    fr`Ce qui change, en bref`,
    ...pointLines,
    ...(same.length === 0 ? [] : ['', fr`Ce qui est pareil, en bref`]),
    ...same.map(({ title, answers }) => fr`- ${title} : ${answers[0] ?? ''}`),
    ...topicLines(true),
    ...topicLines(false),
    '',
    ...cards.map((card) => fr`La carte entière : prep-entretien types ${card.id}`),
    ...lawLines(dates),
  ];
}

/** What ends every text about law. */
export function lawLines(dates: LawDates): string[] {
  return [
    lawDatesLine(dates),
    fr`Une « interprétation » se discute : demandez confirmation. Ces repères informent, ils ne remplacent pas un conseil juridique.`,
  ];
}

function outOfForceNote(cards: readonly Card[], day: IsoDate): string[] {
  if (!cards.some((card) => someOutOfForce(card.faits, day))) return [];
  return [
    fr`Attention : certaines règles ne valent pas le ${shortDate(day)}. Elles sont signalées une à une. Les réponses « en bref » sont celles des règles actuelles.`,
  ];
}

function shortItem(cards: readonly Card[], item: CardItem, day: IsoDate): string {
  if (typeof item === 'string') return item;
  const owner = cards.find(({ faits }) => faits.some(({ id }) => id === item.droit));
  if (owner === undefined) throw new Error(`No card has the fact ${item.droit}.`);
  return toldInShort(factOf(owner, item.droit), day);
}

function factOf(card: Card, id: string): Card['faits'][number] {
  const fact = card.faits.find((own) => own.id === id);
  if (fact === undefined) throw new Error(`The card ${card.id} lacks its fact ${id}.`);
  return fact;
}
