/** A sheet in Markdown that this program wrote -> its answers. What a person typed comes back as it was. */
import type { Answer, Answers, Item } from '../../core/interview/answers.ts';
import type { Length } from '../../core/interview/path.ts';
import { composedKind } from '../../core/template/kinds.ts';
import type { Question, Template } from '../../core/template/schema.ts';
import { fr } from '../../core/text/typography.ts';
import { readSection, type Shown } from './answer-section.ts';
import { asTyped, splitFrontMatter } from './markdown-lines.ts';
import { confirmed, readHead, readLookUps, readPlan, withoutMark } from './sheet-parts.ts';
import { partShown, valueShown } from './shown-values.ts';

export type SheetRead = {
  readonly contexts: readonly string[];
  readonly answers: Answers;
  /** The complete version when the sheet names a question of it that has no answer. */
  readonly length: Length;
};

/** The type of interview that a sheet says it prepares; null for a text that is no sheet of this program. */
export function sheetType(text: string): string | null {
  const type = splitFrontMatter(text)?.meta.type;
  return typeof type === 'string' ? type : null;
}

/** The answers that stand on the sheet. An answer that only opens other questions isn't on it. */
export function readMarkdown(text: string, template: Template): SheetRead {
  const split = splitFrontMatter(text);
  const parts = sectionsOf(split?.lines ?? []);
  const questions = template.sections.flatMap((section) => section.questions);
  const answers: Record<string, Answer> = Object.create(null);
  for (const { title, lines } of parts) {
    if (title === null) Object.assign(answers, readHead(lines, questions));
    else if (title === AT_A_GLANCE) keep(answers, readSection(lines, placed(questions)));
    else keep(answers, readSection(lines, labelled(template, title)));
  }
  const unknown = parts.find(({ title }) => title === LOOK_UP)?.lines ?? [];
  Object.assign(answers, readLookUps(unknown, questions, answers));
  const promises = questions.find(({ genre }) => genre === 'engagement');
  const plan = parts.find(({ title }) => title === PLAN);
  const items: Item[] = plan === undefined ? [] : readPlan(plan.lines, questions, answers);
  if (promises !== undefined && items.length > 0) answers[promises.id] = { etat: 'repondu', valeur: items };
  const { contextes } = split?.meta ?? {};
  return {
    contexts: Array.isArray(contextes) ? contextes.map(String) : [],
    answers,
    length: namesCompleteQuestions(parts, questions) ? 'complet' : 'court',
  };
}

const AT_A_GLANCE = fr`En un coup d'œil`;
const LOOK_UP = fr`À chercher avant l'entretien`;
const PLAN = fr`Plan d'action`;
const TO_COMPLETE = fr`À compléter`;
const UNKNOWN = fr`à chercher`;

/** The labels under which what has a place stands at a glance. */
const PLACES = { message: fr`Mes messages`, question: fr`Mes questions`, decision: fr`Je ne pars pas sans` } as const;

type SheetPart = { readonly title: string | null; readonly lines: string[] };

function sectionsOf(lines: readonly string[]): SheetPart[] {
  const parts: SheetPart[] = [{ title: null, lines: [] }];
  for (const line of lines) {
    if (line.startsWith('## ')) parts.push({ title: asTyped(line.slice(3)), lines: [] });
    else parts[parts.length - 1]?.lines.push(line);
  }
  return parts;
}

function placed(questions: readonly Question[]): Map<string, Question> {
  return new Map(questions.flatMap((question) => (question.place ? [[PLACES[question.place], question]] : [])));
}

function labelled({ sections }: Template, title: string): Map<string, Question> {
  const own = sections.filter(({ titre }) => titre === title).flatMap((section) => section.questions);
  return new Map(own.map((question) => [question.intitule, question]));
}

function keep(answers: Record<string, Answer>, shown: readonly Shown[]): void {
  for (const one of shown) {
    const answer = answerOf(one);
    if (answer !== null) answers[one.question.id] = answer;
  }
}

function answerOf({ question, texts, items, unconfirmed }: Shown): Answer | null {
  if (composedKind(question.genre)) {
    const read = items.map((item) => itemShown(question, item)).filter((item) => Object.keys(item).length > 0);
    return read.length > 0 ? confirmed(read, unconfirmed) : null;
  }
  const marked = texts.map((text) => withoutMark(text.replace(/[ \n]+$/, '')));
  const value = valueShown(
    question,
    marked.map(({ text }) => text),
  );
  // On a shared label, « à compléter » and « à chercher » are ours.
  if (value === UNKNOWN || (Array.isArray(value) && value.length === 1 && value[0] === UNKNOWN))
    return { etat: 'inconnu' };
  if (texts.length === 1 && texts[0]?.trim() === UNKNOWN) return { etat: 'inconnu' };
  if (value === undefined || (question.place && isTodo(texts))) return null;
  return confirmed(value, unconfirmed || marked.some((text) => text.unconfirmed));
}

function isTodo(texts: readonly string[]): boolean {
  return texts.length === 1 && texts[0]?.trim() === TO_COMPLETE.toLowerCase();
}

function itemShown({ genre }: Question, shown: Readonly<Record<string, string>>): Item {
  const parts = composedKind(genre)?.parts ?? [];
  return Object.fromEntries(
    parts.flatMap((part) => {
      const text = shown[part.id];
      const value = text === undefined ? undefined : partShown(part, text);
      return value === undefined ? [] : [[part.id, value]];
    }),
  );
}

function namesCompleteQuestions(parts: readonly SheetPart[], questions: readonly Question[]): boolean {
  const named = parts.flatMap(({ lines }) =>
    lines.filter((line) => line.startsWith(`**${TO_COMPLETE}\u00a0:** `)).map((line) => asTyped(line)),
  );
  return questions.some(
    ({ version, intitule }) => version !== 'court' && named.some((line) => line.includes(intitule)),
  );
}
