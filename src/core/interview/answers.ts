/** Answers are the whole state of a preparation. */

/** repondu: given; passe: left empty on purpose; inconnu: to be looked up; a-confirmer: prefilled, not seen yet. */
export type AnswerState = 'repondu' | 'passe' | 'inconnu' | 'a-confirmer';

/** One item of a composed answer: part id -> text (choices: the id; deadlines: AAAA-MM-JJ or words). */
export type Item = Readonly<Record<string, string>>;

/** Dates are AAAA-MM-JJ; choices are ids; empty strings, lists and items are never stored. */
export type AnswerValue = string | number | boolean | readonly string[] | readonly Item[];

export type Answer = { readonly etat: AnswerState; readonly valeur?: AnswerValue };

export type Answers = Readonly<Record<string, Answer>>;

/** Half-typed text of the current question: what is on the line, and the parts already typed. */
export type Draft = {
  readonly question: string;
  /** The text being typed, as it stood. */
  readonly texte: string;
  /** For lists and composed questions: the items that are complete so far. */
  readonly valeur?: AnswerValue;
  /** For lists and composed questions: which item, from 0. */
  readonly rang?: number;
  /** For composed questions: which part of it. */
  readonly champ?: string;
};
