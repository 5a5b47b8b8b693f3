/** What the person had prepared for a question, and the words of theirs that complete a reply. */
import type { Answers, AnswerValue, Item } from '../interview/answers.ts';
import { choiceLabel, displayPart, displayValue } from '../sheet/display.ts';
import type { Inline } from '../sheet/sheet.ts';
import { composedKind } from '../template/kinds.ts';
import type { Question, Template } from '../template/schema.ts';

/** One prepared answer as lines; `isPrivate`: it isn't meant to be said as it stands. */
export type Prepared = {
  readonly label: string;
  readonly isPrivate: boolean;
  /** One row for each text, part or item. */
  readonly rows: readonly Row[];
  /** Items that are not shown. */
  readonly more: number;
};

type Row = { readonly label: string | null; readonly text: string; readonly isPrivate: boolean };

/** A text of the person, found where a reply draws from. */
export type OwnWords = { readonly text: string; readonly isPrivate: boolean };

/** Items of one answer that are shown: more would be another sheet. */
const ITEMS = 3;

/** The answers with a value among these questions, in the order of the ids. Ids that the template lacks give nothing. */
export function preparedAnswers(ids: readonly string[], template: Template, answers: Answers): Prepared[] {
  const questions = questionsOf(template);
  return ids.flatMap((id) => {
    const question = questions.find((candidate) => candidate.id === id);
    const value = answers[id]?.valeur;
    if (question === undefined || value === undefined) return [];
    const items = rowsByItem(question, value);
    return [
      {
        label: question.intitule,
        isPrivate: question.prive === true,
        rows: items.slice(0, ITEMS).flat(),
        more: Math.max(0, items.length - ITEMS),
      },
    ];
  });
}

/** The titles of these questions, as the sheet has them. */
export function titlesOf(ids: readonly string[], template: Template): string[] {
  const questions = questionsOf(template);
  return ids.flatMap((id) => questions.find((candidate) => candidate.id === id)?.intitule ?? []);
}

/**
 * The first words of the person that one of the sources holds.
 * @param sources `genre.partie`, the best first
 */
export function ownWords(sources: readonly string[], template: Template, answers: Answers): OwnWords | null {
  for (const source of sources) {
    const [kind, part = ''] = source.split('.');
    for (const question of questionsOf(template)) {
      const value = answers[question.id]?.valeur;
      if (question.genre !== kind || !Array.isArray(value)) continue;
      const asked = composedKind(question.genre)?.parts.find(({ id }) => id === part);
      const text = (value as readonly Item[]).map((item) => item[part]).find((found) => found !== undefined);
      if (asked === undefined || text === undefined) continue;
      return { text: plain(displayPart(asked, text)), isPrivate: question.prive === true || asked.private === true };
    }
  }
  return null;
}

function questionsOf(template: Template): Question[] {
  return template.sections.flatMap(({ questions }) => questions);
}

function rowsByItem(question: Question, value: AnswerValue): Row[][] {
  if (!Array.isArray(value)) return [[row(null, plain(displayValue(question, value)))]];
  const kind = composedKind(question.genre);
  if (kind === null) {
    return (value as readonly string[]).map((text) => [row(null, question.choix ? choiceLabel(question, text) : text)]);
  }
  return (value as readonly Item[]).map((item) =>
    kind.parts.flatMap((part) => {
      const text = item[part.id];
      return text === undefined ? [] : [row(part.label, plain(displayPart(part, text)), part.private === true)];
    }),
  );
}

function row(label: string | null, text: string, isPrivate = false): Row {
  return { label, text, isPrivate };
}

function plain(runs: Inline): string {
  return runs.map(({ text }) => text).join('');
}
