/** The version that may be handed over: private blocks go by their type, then the result is checked. */
import type { Answer, Answers, AnswerValue, Item } from '../interview/answers.ts';
import { composedKind } from '../template/kinds.ts';
import type { Template } from '../template/schema.ts';
import { joinFields } from './answer-blocks.ts';
import type { Sheet, SheetRecord, SheetSection } from './sheet.ts';

export type Shareable = {
  readonly sheet: Sheet;
  /** How many of the person's answers, or parts of them, were left out. */
  readonly leftOut: number;
};

/** Leaves out private answers and parts, the to-do lists, the checklists and the reminder of rights. */
export function shareable(sheet: Sheet): Shareable {
  const { record, leftOut } = shareableRecord(sheet.record, sheet.privatePerson);
  const sections = sheet.sections
    .filter((section) => !section.hidden)
    .map((section): SheetSection => ({ ...section, blocks: joinFields(visibleOnly(section.blocks)) }))
    .filter((section) => section.blocks.length > 0);
  return {
    sheet: { ...sheet, meta: { ...sheet.meta, partageable: true }, head: visibleOnly(sheet.head), sections, record },
    leftOut,
  };
}

/**
 * Private texts of 12 characters or more that stand in an output although nothing shared says them: empty,
 * or the program has a defect and nothing may be written.
 * @param whole the record before anything was left out
 * @param output the text of the shared sheet, as written
 * @param reference the same sheet written from answers whose private texts were masked: what stands there is no leak
 */
export function leaks(whole: SheetRecord, output: string, reference: string): string[] {
  const written = flatten(output);
  const allowed = flatten(reference);
  return privateTexts(whole).filter((text) => {
    const wanted = flatten(text);
    return [...text].length >= LEAK_LENGTH && written.includes(wanted) && !allowed.includes(wanted);
  });
}

/** The answers with each private text masked, and nothing else changed: the same questions stay visible. */
export function maskPrivate(answers: Answers, template: Template): Answers {
  const masked: Record<string, Answer> = { ...answers };
  for (const section of template.sections) {
    for (const { id, genre, prive } of section.questions) {
      const answer = answers[id];
      if (answer?.valeur === undefined || CODED_KINDS.has(genre)) continue;
      masked[id] = { ...answer, valeur: maskValue(answer.valeur, prive ? null : privateParts(genre)) };
    }
  }
  return masked;
}

const MASK = '▒';

/** @param parts the private parts of a shared composed answer; null: all of it is private */
function maskValue(value: AnswerValue, parts: ReadonlySet<string> | null): AnswerValue {
  if (!Array.isArray(value)) return parts === null ? MASK : value;
  return (value as readonly (string | Item)[]).map((item) => {
    if (typeof item === 'string') return parts === null ? MASK : item;
    return Object.fromEntries(
      Object.entries(item).map(([part, text]) => [part, parts === null || parts.has(part) ? MASK : text]),
    );
  }) as AnswerValue;
}

/** Their values are ids, numbers and days, no words of the person. */
const CODED_KINDS = new Set(['choix', 'choix-multiple', 'oui-non', 'nombre', 'echelle', 'date']);

/** Shorter texts ("oui", "CPF") occur anywhere. */
const LEAK_LENGTH = 12;

/** Any block, field, item or detail that isn't hidden, at every depth; containers left empty go too. */
function visibleOnly<T extends object>(things: readonly T[]): T[] {
  return things
    .filter((thing) => !('hidden' in thing && thing.hidden))
    .map((thing) => {
      const entries = Object.entries(thing).map(([key, value]): [string, unknown] =>
        CONTAINERS.has(key) && Array.isArray(value) ? [key, visibleOnly(value)] : [key, value],
      );
      return Object.fromEntries(entries) as T;
    })
    .filter((thing) => !isEmptied(thing));
}

/** True for a container that has nothing left: no text of its own, no field, no item. */
function isEmptied(thing: object): boolean {
  if ('text' in thing || 'aside' in thing) return false;
  return ['fields', 'items'].some((key) => isEmptyList((thing as Record<string, unknown>)[key]));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const CONTAINERS = new Set(['fields', 'items', 'details']);

function shareableRecord(
  record: SheetRecord,
  privatePerson: readonly string[],
): { record: SheetRecord; leftOut: number } {
  let leftOut = 0;
  const privateQuestions = new Set<string>();
  const sections = record.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question) => {
      if (question.visibilite === 'prive') {
        privateQuestions.add(question.id);
        if (question.valeur !== null) leftOut += 1;
        return [];
      }
      const { value, removed } = withoutPrivateParts(question.genre, question.valeur);
      leftOut += removed;
      return [{ ...question, valeur: value }];
    }),
  }));
  return {
    record: {
      ...record,
      personne: Object.fromEntries(Object.entries(record.personne).filter(([field]) => !privatePerson.includes(field))),
      sections: sections.filter((section) => section.questions.length > 0),
      a_chercher: [],
      // They are for the person, like the lists.
      conseils: [],
      plan: record.plan.filter((row) => !privateQuestions.has(row.question)),
    },
    leftOut,
  };
}

function privateParts(genre: string): Set<string> {
  const parts = composedKind(genre as never)?.parts ?? [];
  return new Set(parts.filter((part) => part.private).map((part) => part.id));
}

function withoutPrivateParts(genre: string, value: AnswerValue | null): { value: AnswerValue | null; removed: number } {
  const hidden = privateParts(genre);
  if (hidden.size === 0 || !Array.isArray(value)) return { value, removed: 0 };
  let removed = 0;
  const items = (value as readonly Item[]).map((item) =>
    Object.fromEntries(
      Object.entries(item).filter(([part]) => {
        if (hidden.has(part)) removed += 1;
        return !hidden.has(part);
      }),
    ),
  );
  const kept = items.filter((item) => Object.keys(item).length > 0);
  return { value: kept.length > 0 ? kept : null, removed };
}

function privateTexts(record: SheetRecord): string[] {
  return record.sections.flatMap(({ questions }) =>
    questions.flatMap(({ genre, visibilite, valeur }) => {
      if (valeur === null || CODED_KINDS.has(genre)) return [];
      if (visibilite === 'prive') return textsOf(valeur);
      const hidden = privateParts(genre);
      return hidden.size === 0 || !Array.isArray(valeur)
        ? []
        : (valeur as readonly Item[]).flatMap((item) =>
            Object.entries(item).flatMap(([part, text]) => (hidden.has(part) ? [text] : [])),
          );
    }),
  );
}

function textsOf(value: AnswerValue): string[] {
  if (!Array.isArray(value)) return [String(value)];
  return (value as readonly (string | Item)[]).flatMap((item) =>
    typeof item === 'string' ? [item] : Object.values(item),
  );
}

/** Without the backslashes of an escape, each run of spaces and line ends as one space. */
function flatten(text: string): string {
  return text
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\/g, '')
    .replace(/\s+/g, ' ');
}
