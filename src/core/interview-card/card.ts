/** A card as the program shows it: complete in itself, its facts of law included. */
import type { Fact } from '../law/facts.ts';
import type { LawDates } from '../law/law-dates.ts';
import type { ShortAnswer, TopicId } from './topics.ts';

/** A sentence of ours, or the id of one of the card's facts. */
export type CardItem = string | { readonly droit: string };

/** What `types` tells of each interview. */
export type CardSummary = {
  readonly id: string;
  readonly titre: string;
  readonly resume: string;
  readonly obligatoire: ShortAnswer;
  readonly rythme: string;
  readonly qui: string;
  /** The articles that these answers rest on. */
  readonly articles: readonly string[];
};

export type Card = CardSummary & {
  readonly evalue: ShortAnswer;
  readonly ecrit: ShortAnswer;
  readonly accompagne: ShortAnswer;
  /** Usual length in minutes; absent for what isn't prepared here. */
  readonly duree?: number;
  /** True for what this program doesn't prepare. */
  readonly aPart: boolean;
  readonly ouDemander: string;
  /** Every fact that the card names. */
  readonly faits: readonly Fact[];
  readonly rubriques: readonly { readonly id: TopicId; readonly elements: readonly CardItem[] }[];
  readonly dates: LawDates;
};

/** Another word for an interview, with what a person who uses it must know. */
export type OtherName = {
  readonly nom: string;
  readonly type: string;
  readonly explication: string;
  readonly faits: readonly Fact[];
};

/** All the cards in short: what is prepared here, then what isn't. */
export type CardList = {
  readonly types: readonly CardSummary[];
  readonly aPart: readonly Pick<CardSummary, 'id' | 'titre' | 'resume'>[];
  readonly autresNoms: readonly OtherName[];
  readonly dates: LawDates;
};
