/** One section of a sheet in Markdown -> what its lines say of each question. */
import { composedKind } from '../../core/template/kinds.ts';
import type { Question } from '../../core/template/schema.ts';
import { asTyped, type Bold, boldStart, DOTS, fieldsOf } from './markdown-lines.ts';

/** The texts of a question as they stand: one, those of a list, or the parts of its items. */
export type Shown = {
  readonly question: Question;
  readonly texts: string[];
  readonly items: Record<string, string>[];
  /** The words « à confirmer » stand behind its label. */
  unconfirmed: boolean;
};

/** @param questions those that the section may hold, by the label under which the sheet shows them */
export function readSection(lines: readonly string[], questions: ReadonlyMap<string, Question>): Shown[] {
  const shown: Shown[] = [];
  let current: Shown | null = null;
  /** Adds a line to the text that is being read. */
  let add: ((line: string) => void) | null = null;
  for (const line of lines) {
    const bold = boldStart(line);
    if (bold) {
      const question = questions.get(bold.label);
      if (question) {
        current = { question, texts: [], items: [], unconfirmed: /^\(à confirmer\)$/.test(bold.rest) };
        shown.push(current);
        add = bold.hasColon && !isComposed(current) ? openText(current.texts, bold.rest) : null;
      } else if (current && startsItem(current, bold)) add = openItem(current, bold);
      else [current, add] = [null, null];
    } else if (line.startsWith('- ') && current) {
      add = isComposed(current) ? openFields(current, line.slice(2)) : openEntry(current, line.slice(2));
    } else if (add && !DOTS.test(line)) add(line.replace(/^ {2}/, ''));
  }
  return shown;
}

type Add = (line: string) => void;

function isComposed({ question }: Shown): boolean {
  return composedKind(question.genre) !== null;
}

/** `**Réussite 1**`, `**Objectif :**`: the title of an item. */
function startsItem({ question }: Shown, { label }: Bold): boolean {
  const name = composedKind(question.genre)?.item;
  return name !== undefined && label.startsWith(name) && /^(?:\u00a0\d+)?$/.test(label.slice(name.length));
}

function openItem({ question, items }: Shown, { hasColon, rest }: Bold): Add | null {
  const item: Record<string, string> = {};
  items.push(item);
  const kind = composedKind(question.genre);
  if (hasColon && kind?.titlePart !== undefined) return openPart(item, kind.titlePart, rest);
  const aside = /^— (.*)$/.exec(rest)?.[1];
  return aside !== undefined && kind?.asidePart !== undefined ? openPart(item, kind.asidePart, aside) : null;
}

function openFields({ question, items }: Shown, row: string): Add | null {
  if (items.length === 0) items.push({});
  const item = items[items.length - 1] ?? {};
  let add: Add | null = null;
  for (const { label, rest } of fieldsOf(row)) {
    const part = composedKind(question.genre)?.parts.find((candidate) => candidate.label === label);
    if (part) add = openPart(item, part.id, rest);
  }
  return add;
}

/** A box is a choice to make on paper, no answer. */
function openEntry({ texts }: Shown, row: string): Add | null {
  return row.startsWith('[ ] ') ? null : openText(texts, row);
}

function openText(texts: string[], first: string): Add {
  const rank = texts.push(asTyped(first)) - 1;
  return (line) => {
    texts[rank] = `${texts[rank]}\n${asTyped(line)}`;
  };
}

function openPart(item: Record<string, string>, part: string, first: string): Add {
  item[part] = asTyped(first);
  return (line) => {
    item[part] = `${item[part]}\n${asTyped(line)}`;
  };
}
