/** The wording hints on the answers to questions: which rules read which kind, and where each hint stands. */
import type { Answers, AnswerValue, Item } from '../../interview/answers.ts';
import type { Step } from '../../interview/path.ts';
import type { RecordHint } from '../../sheet/sheet.ts';
import { askedKind } from '../../template/kinds.ts';
import type { Question } from '../../template/schema.ts';
import { parseDate, shortDate } from '../../text/dates.ts';
import { type AdviceRules, adviseFreeText, adviseItem, type Hint } from '../hints/advise.ts';
import { type AnswerKind, KINDS } from '../hints/shape.ts';
import { isRead } from './read-questions.ts';

/** A hint and its place: the question's id and, in a list, the rank of the item from 0. */
export type PlacedHint = Hint & { readonly question: string; readonly rang: number };

/** A hint as scripts read it. */
export function hintRecord({ question, rang, champ, code, extrait, message, relance }: PlacedHint): RecordHint {
  return { question, rang, champ, code, extrait, message, relance };
}

/** Every hint on the answers of these steps, in their order. */
export function hintsOfAnswers(rules: AdviceRules, steps: readonly Step[], answers: Answers): PlacedHint[] {
  return steps.flatMap(({ question }) => {
    const value = answers[question.id]?.valeur;
    return value === undefined ? [] : hintsOfAnswer(rules, question, value);
  });
}

/** The hints on one answer. Who and when the interview is has none, nor have choices, numbers and days. */
export function hintsOfAnswer(rules: AdviceRules, question: Question, value: AnswerValue): PlacedHint[] {
  if (!isRead(question)) return [];
  const entries: readonly (string | Item)[] = Array.isArray(value) ? value : [String(value)];
  return entries.flatMap((entry, rang) =>
    hintsOfEntry(rules, question, entry).map((hint) => ({ ...hint, question: question.id, rang })),
  );
}

function hintsOfEntry(rules: AdviceRules, question: Question, entry: string | Item): Hint[] {
  if (typeof entry === 'string') return adviseFreeText(rules, entry);
  const kind = adviceKind(question);
  if (kind !== null) return adviseItem(rules, kind, withDaysInWords(entry));
  const parts = askedKind(question)?.parts ?? [];
  return parts.flatMap(({ id, kind: typed }) => {
    const text = entry[id];
    if (text === undefined || typed === 'choix') return [];
    return adviseFreeText(rules, text).map((hint) => ({ ...hint, champ: id }));
  });
}

/** The kind by which the wording rules know a question; null for the others. */
export function adviceKind({ genre }: Question): AnswerKind | null {
  return KINDS.find((kind) => kind === genre) ?? null;
}

/** `2026-12-01` is read as « 1er décembre 2026 »: rules know dates in words. */
function withDaysInWords(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([part, text]) => [part, parseDate(text) === text ? shortDate(text) : text]),
  );
}
