/** One question and its answer -> blocks. */
import type { Answer, AnswerValue, Item } from '../interview/answers.ts';
import { remember } from '../remember.ts';
import { askedKind, type ComposedKind, composedKind, type Part } from '../template/kinds.ts';
import type { Question } from '../template/schema.ts';
import { fr } from '../text/typography.ts';
import { choiceLabel, displayPart, displayValue } from './display.ts';
import { type Block, type Field, type Inline, ours, theirs } from './sheet.ts';

/** Stands behind what was prefilled and not seen yet. */
export const TO_CONFIRM = ours(fr` (à confirmer)`);

/** The blocks of an answer that has a value. Neighbouring one-line answers are joined by `joinFields`. */
export function answerBlocks(question: Question, answer: Answer, value: AnswerValue): Block[] {
  const blocks = shownBlocks(question, value, answer.etat === 'a-confirmer' ? TO_CONFIRM : NOTHING);
  return question.prive ? blocks.map(hide) : blocks;
}

function shownBlocks(question: Question, value: AnswerValue, confirm: Inline): Block[] {
  const label = question.intitule;
  if (!Array.isArray(value)) {
    const shown = joined(displayValue(question, value as Exclude<AnswerValue, readonly unknown[]>), confirm);
    if (question.genre === 'texte' && String(value).includes('\n')) return [{ kind: 'paragraph', label, text: shown }];
    return [{ kind: 'fields', fields: [{ label, value: shown }] }];
  }
  const kind = composedKind(question.genre);
  if (kind) {
    const blocks: Block[] = [{ kind: 'paragraph', label, text: confirm }];
    const items = value as readonly Item[];
    for (const [index, item] of items.entries()) blocks.push(entry(kind, item, index, items.length));
    return blocks;
  }
  const coded = question.genre === 'choix-multiple';
  const texts = value as readonly string[];
  const items = texts.map((text) => ({ text: coded ? ours(choiceLabel(question, text)) : theirs(text) }));
  const [only] = items;
  if (only && items.length === 1 && !texts[0]?.includes('\n')) {
    return [{ kind: 'fields', fields: [{ label, value: joined(only.text, confirm) }] }];
  }
  return [{ kind: 'list', label, ...(confirm.length > 0 ? { note: fr`à confirmer` } : {}), items }];
}

const NOTHING: Inline = [];

function joined(text: Inline, more: Inline): Inline {
  return more.length === 0 ? text : [...text, ...more];
}

/** A block of fields is joined with others: there each field hides by itself. */
function hide(block: Block): Block {
  if (block.kind !== 'fields') return { ...block, hidden: true };
  return { kind: 'fields', fields: block.fields.map((field) => ({ ...field, hidden: true as const })) };
}

/** The field of a question that is to be looked up. */
export function unknownBlock(question: Question): Block {
  const hidden = question.prive ? { hidden: true as const } : {};
  return { kind: 'fields', fields: [{ label: question.intitule, value: ours(fr`à chercher`), ...hidden }] };
}

/**
 * Room to write the answer of a question on paper.
 * @param depends true when it only concerns those who answered something before it
 */
export function roomBlocks(question: Question, depends: boolean): readonly Block[] {
  return depends ? roomsIfConcerned(question) : roomsForAll(question);
}

/** A blank sheet has the same rooms for everybody. */
const roomsForAll = remember((question: Question) => hiddenRooms(question, undefined));
const roomsIfConcerned = remember((question: Question) => hiddenRooms(question, fr`si cela vous concerne`));

function hiddenRooms(question: Question, hint: string | undefined): readonly Block[] {
  const blocks = rooms(question, hint);
  return question.prive ? blocks.map((block): Block => ({ ...block, hidden: true })) : blocks;
}

function rooms(asked: Question, hint: string | undefined): Block[] {
  const { genre, question, intitule, choix } = asked;
  const kind = askedKind(asked);
  if (kind) {
    const title: Block = {
      kind: 'paragraph',
      label: hint ? fr`${intitule} (${hint})` : intitule,
      text: ours(question),
    };
    return [title, ...kind.parts.map(partRoom)];
  }
  if (choix)
    return [
      boxes(
        intitule,
        choix.map(({ libelle }) => libelle),
        hint,
      ),
    ];
  if (genre === 'oui-non') return [boxes(intitule, [fr`oui`, fr`non`], hint)];
  const lines = genre === 'texte' ? 4 : genre === 'liste' ? 3 : 1;
  return [{ kind: 'room', label: intitule, ...(hint ? { hint } : {}), lines }];
}

function partRoom(part: Part): Block {
  if (part.choices)
    return boxes(
      part.label,
      part.choices.map(({ label }) => label),
      undefined,
    );
  const lines = part.kind === 'texte' ? 2 : 1;
  return { kind: 'room', label: part.label, lines, ...(part.private ? { hidden: true as const } : {}) };
}

/** Neighbouring blocks of fields become one. */
export function joinFields(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (block.kind === 'fields' && last?.kind === 'fields')
      joined[joined.length - 1] = { kind: 'fields', fields: [...last.fields, ...block.fields] };
    else joined.push(block);
  }
  return joined;
}

function entry(kind: ComposedKind, item: Item, index: number, count: number): Block {
  const name = kind.titlePart === undefined ? undefined : item[kind.titlePart];
  const title = count > 1 ? `${kind.item}\u00a0${index + 1}` : name === undefined ? '' : kind.item;
  // Beside a title only: alone above the fields it would say nothing.
  const aside = kind.asidePart === undefined || title === '' ? undefined : item[kind.asidePart];
  const fields: Field[] = kind.parts.flatMap((part) => {
    const value = item[part.id];
    if (value === undefined || part.id === kind.titlePart || (part.id === kind.asidePart && aside !== undefined))
      return [];
    const shown = { label: part.label, value: displayPart(part, value) };
    return [part.private ? { ...shown, hidden: true as const } : shown];
  });
  return {
    kind: 'entry',
    title,
    ...(name === undefined ? {} : { text: theirs(name) }),
    ...(aside === undefined ? {} : { aside: theirs(aside) }),
    fields,
  };
}

function boxes(label: string, labels: readonly string[], note: string | undefined): Block {
  const items = labels.map((text) => ({ box: true as const, text: ours(text) }));
  return { kind: 'list', label, ...(note ? { note } : {}), items };
}
