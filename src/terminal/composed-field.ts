/** A composed answer: items made of parts, one part asked after the other, then a list of the items. */
import type { AnswerValue, Item } from '../core/interview/answers.ts';
import type { ComposedKind, Part } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { normaliseLine } from '../core/text/normalise.ts';
import { dateText, itemLine, partRules } from './answer-text.ts';
import { choiceField } from './choice-field.ts';
import { cleanText } from './clean-text.ts';
import { type Field, type FieldEnd, type HalfTyped, hasEnded, isSameValue, type Room } from './field.ts';
import { itemsField } from './items-field.ts';
import type { Key } from './keys.ts';
import { viewPart } from './part-view.ts';
import { textField } from './text-field.ts';

export type ComposedFieldSpec = {
  readonly question: Question;
  readonly kind: ComposedKind;
  readonly found: readonly Item[];
  readonly hasEarlier: boolean;
  readonly today: string;
  readonly draft?: HalfTyped;
};

type State = {
  readonly items: readonly Item[];
  /** The item being written, and its part; null in the list of items. */
  readonly at: { readonly rank: number; readonly part: number; readonly item: Item } | null;
  readonly field: Field;
};

/** Starts on the first part of a first item; on the list of items when there are some. */
export function composedField(spec: ComposedFieldSpec): Field {
  const { draft, kind } = spec;
  const items = draft ? itemsIn(draft.valeur) : spec.found;
  const part = kind.parts.findIndex(({ id }) => id === draft?.champ);
  if (draft && part >= 0) {
    const rank = Math.min(draft.rang ?? items.length, items.length);
    return withState(spec, partState(spec, items, rank, part, items[rank] ?? {}, draft.texte));
  }
  return items.length > 0
    ? withState(spec, listState(spec, items, null))
    : withState(spec, partState(spec, [], 0, 0, {}));
}

function itemsIn(value: AnswerValue | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Item => typeof item === 'object' && item !== null);
}

function partState(
  spec: ComposedFieldSpec,
  items: readonly Item[],
  rank: number,
  partIndex: number,
  item: Item,
  draft?: string,
): State {
  const part = spec.kind.parts[partIndex];
  const field = part ? partField(part, item[part.id], spec.today, draft) : textField(NO_RULES);
  return { items, at: { rank, part: partIndex, item }, field };
}

const NO_RULES = {
  read: (text: string) => ({ value: text }),
  note: () => null,
  hasLines: false,
  found: '',
  hasEarlier: false,
};

function partField(part: Part, value: string | undefined, today: string, draft: string | undefined): Field {
  if (part.kind === 'choix') {
    const options = (part.choices ?? []).map(({ id, label }, index) => ({ value: id, label, code: String(index + 1) }));
    return choiceField({ options, found: value, hasEarlier: false });
  }
  return textField({
    ...partRules(part, today),
    hasLines: part.kind === 'texte',
    found: cleanText(part.kind === 'echeance' ? dateText(value ?? '') : (value ?? '')),
    hasEarlier: false,
    ...(draft === undefined ? {} : { draft }),
  });
}

/** `from`: the item that was just written, where Esc goes back to. */
function listState(spec: ComposedFieldSpec, items: readonly Item[], from: number | null): State {
  const labels = items.map((item) => itemLine(spec.question, item));
  return { items, at: null, field: itemsField({ name: spec.kind.item, items, labels, from }) };
}

function withState(spec: ComposedFieldSpec, state: State): Field {
  const { at, field } = state;
  return {
    press: (key, room) => press(spec, state, key, room),
    view: (room) => (at ? viewPart(spec.kind, at, field, room) : field.view(room)),
    takesHelp: field.takesHelp,
    takesUnknown: field.takesUnknown && state.items.length === 0 && Object.keys(at?.item ?? {}).length === 0,
    text: at ? field.text : null,
    half: half(spec, state),
    back: back(spec, state),
  };
}

function back(spec: ComposedFieldSpec, state: State): (() => Field) | null {
  const { items, at, field } = state;
  if (!at) {
    const from = itemsFieldFrom(field);
    const item = from === null ? undefined : items[from];
    if (from === null || !item) return null;
    return () => withState(spec, partState(spec, items, from, spec.kind.parts.length - 1, item));
  }
  const item = withHalf(spec, at, field);
  if (at.part > 0) return () => withState(spec, partState(spec, items, at.rank, at.part - 1, item));
  if (items.length === 0 || (items.length === 1 && at.rank === 0 && spec.found.length === 0)) return null;
  return () => withState(spec, listState(spec, stored(items, at.rank, item), null));
}

function itemsFieldFrom(field: Field): number | null {
  return field.half?.rang ?? null;
}

/** The item with what is half-typed in its current part: going back loses nothing. */
function withHalf(spec: ComposedFieldSpec, at: NonNullable<State['at']>, field: Field): Item {
  const part = spec.kind.parts[at.part];
  if (!part || field.half === null) return at.item;
  const reading = partRules(part, spec.today).read(field.half.texte);
  return withPart(at.item, part.id, 'value' in reading ? String(reading.value) : normaliseLine(field.half.texte));
}

function withPart(item: Item, id: string, value: string): Item {
  const { [id]: _, ...others } = item;
  return value === '' ? others : { ...others, [id]: value };
}

/** The items with this one in its place; an item without any part isn't one. */
function stored(items: readonly Item[], rank: number, item: Item): readonly Item[] {
  return Object.keys(item).length === 0 ? items.toSpliced(rank, 1) : items.toSpliced(rank, 1, item);
}

function half(spec: ComposedFieldSpec, { items, at, field }: State): HalfTyped | null {
  // Items all taken away are no text to keep: coming back shows the earlier answer, still there.
  if (!at) return items.length === 0 || isSameValue(items, spec.found) ? null : { texte: '', valeur: items };
  const valeur = stored(items, at.rank, at.item);
  const texte = field.half?.texte ?? '';
  if (texte === '' && isSameValue(valeur, spec.found)) return null;
  const champ = spec.kind.parts[at.part]?.id;
  return { texte: texte || (field.text ?? ''), valeur, rang: at.rank, ...(champ === undefined ? {} : { champ }) };
}

function press(spec: ComposedFieldSpec, state: State, key: Key, room: Room): Field | FieldEnd {
  const next = state.field.press(key, room);
  if (!hasEnded(next)) return withState(spec, { ...state, field: next, items: itemsAfter(state, next) });
  return state.at ? endPart(spec, state, state.at, next) : endList(spec, state, next);
}

/** In the list, items are moved and removed: the field holds them. */
function itemsAfter(state: State, field: Field): readonly Item[] {
  return state.at ? state.items : itemsIn(field.half?.valeur);
}

function endList(spec: ComposedFieldSpec, { items }: State, end: FieldEnd): Field | FieldEnd {
  if (end.end === 'value' && typeof end.value === 'number') {
    const rank = end.value;
    return withState(spec, partState(spec, items, rank, 0, items[rank] ?? {}));
  }
  if (items.length === 0) return { end: spec.hasEarlier ? 'clear' : 'empty' };
  return spec.hasEarlier && isSameValue(items, spec.found) ? { end: 'keep' } : { end: 'value', value: items };
}

function endPart(
  spec: ComposedFieldSpec,
  { items, field }: State,
  at: NonNullable<State['at']>,
  end: FieldEnd,
): Field | FieldEnd {
  const part = spec.kind.parts[at.part];
  if (!part) return { end: 'empty' };
  const value =
    end.end === 'value' ? String(end.value) : end.end === 'keep' ? (at.item[part.id] ?? field.text ?? '') : '';
  const item = withPart(at.item, part.id, value);
  const isNothing = at.part === 0 && Object.keys(item).length === 0;
  if (isNothing && items.length === 0) return { end: spec.hasEarlier ? 'keep' : 'empty' };
  const isLast = at.part === spec.kind.parts.length - 1;
  if (isNothing || isLast) {
    const kept = stored(items, at.rank, item);
    if (kept.length === 0) return { end: spec.hasEarlier ? 'keep' : 'empty' };
    return withState(spec, listState(spec, kept, isNothing ? null : at.rank));
  }
  return withState(spec, partState(spec, items, at.rank, at.part + 1, item));
}
