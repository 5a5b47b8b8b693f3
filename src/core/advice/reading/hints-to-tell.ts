/** Which hints to tell after an answer: of what changed, not told before, not silenced; the most important first. */
import type { AnswerValue, Item } from '../../interview/answers.ts';
import type { Question } from '../../template/schema.ts';
import type { AdviceRules } from '../hints/advise.ts';
import { hintsOfAnswer, type PlacedHint } from './answer-hints.ts';
import { isConfidential, isPrivate, withoutIntrusion } from './confidentiality.ts';
import type { ReadingContent } from './content.ts';
import { inOrder } from './readiness.ts';

/** What an answer was and is, and what is not to be told. */
export type Answered = {
  readonly question: Question;
  readonly before: AnswerValue | undefined;
  readonly value: AnswerValue;
  /** Codes that the person doesn't want to see. */
  readonly silenced: readonly string[];
  /** Keys (`hintKey`) of the hints already told on the same words. */
  readonly told: ReadonlySet<string>;
};

/** Hints on what should stay private are told where others may read it only. */
export function hintsToTell(rules: AdviceRules, content: ReadingContent, answered: Answered): PlacedHint[] {
  const { question, value, silenced, told } = answered;
  const changed = new Set(changedRanks(answered));
  const hints = withoutIntrusion(hintsOfAnswer(rules, question, value)).filter(
    (hint) =>
      changed.has(hint.rang) &&
      !silenced.includes(hint.code) &&
      !told.has(hintKey(hint, value)) &&
      !(isConfidential(hint) && isPrivate(question, hint.champ)),
  );
  return inOrder(hints, content);
}

/** The ranks of the items, or of the texts, that were not there before. */
export function changedRanks({ before, value }: Pick<Answered, 'before' | 'value'>): number[] {
  const known = new Set(before === undefined ? [] : entriesOf(before).map((entry) => JSON.stringify(entry)));
  return entriesOf(value).flatMap((entry, rank) => (known.has(JSON.stringify(entry)) ? [] : [rank]));
}

/** The same hint on the same words of the same question. */
export function hintKey({ question, code, rang }: PlacedHint, value: AnswerValue): string {
  return JSON.stringify([question, code, entriesOf(value)[rang]]);
}

function entriesOf(value: AnswerValue): readonly (string | Item)[] {
  return Array.isArray(value) ? value : [String(value)];
}
