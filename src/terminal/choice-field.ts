/** One choice among several: a list, yes or no, a scale. Nothing is pointed at until the person does. */

import type { AnswerValue } from '../core/interview/answers.ts';
import { type Field, type FieldEnd, type FieldView, type Hint, isSameValue, type Room } from './field.ts';
import type { Key } from './keys.ts';
import { viewOptions } from './option-rows.ts';
import { wrapText } from './text-layout.ts';

export type ChoiceOption = {
  /** Null: "je ne sais pas encore". */
  readonly value: AnswerValue | null;
  readonly label: string;
  readonly detail?: string;
  /** What is typed to point at it: a number, or a letter. */
  readonly code: string;
};

export type ChoiceFieldSpec = {
  readonly options: readonly ChoiceOption[];
  readonly found?: AnswerValue | undefined;
  readonly hasEarlier: boolean;
  /** Side by side, with words for both ends: a scale. */
  readonly ends?: { readonly low: string; readonly high: string };
};

type State = { readonly pointed: number; readonly isCleared: boolean; readonly undo: number; readonly typed: string };

const DONT_KNOW = 'Je ne sais pas encore';

/** The entry of every list of choices for what must be looked up first. */
export const UNKNOWN_OPTION: ChoiceOption = { value: null, label: DONT_KNOW, code: '' };

/** A field that points at the earlier choice, or at nothing. */
export function choiceField(spec: ChoiceFieldSpec): Field {
  return withState(spec, { pointed: foundIndex(spec), isCleared: false, undo: -1, typed: '' });
}

function foundIndex(spec: ChoiceFieldSpec): number {
  if (spec.found === undefined) return -1;
  return spec.options.findIndex((option) => isSameValue(option.value ?? undefined, spec.found));
}

function withState(spec: ChoiceFieldSpec, state: State): Field {
  return {
    press: (key) => press(spec, state, key),
    view: (room) => (spec.ends ? viewScale(spec, state, room, spec.ends) : viewList(spec, state, room)),
    takesHelp: true,
    takesUnknown: true,
    text: null,
    half: null,
    back: null,
  };
}

function press(spec: ChoiceFieldSpec, state: State, key: Key): Field | FieldEnd {
  const to = (change: Partial<State>) => withState(spec, { ...state, typed: '', isCleared: false, ...change });
  if (key.type === 'paste') return withState(spec, state);
  if (key.type === 'text') return typeCodes(spec, state, key.text);
  const last = spec.options.length - 1;
  const { pointed } = state;
  switch (key.name) {
    case 'enter':
    case 'finish':
      return choose(spec, state);
    case 'up':
    case 'left':
    case 'back-tab':
      return to({ pointed: pointed <= 0 ? last : pointed - 1 });
    case 'down':
    case 'right':
    case 'tab':
      return to({ pointed: pointed >= last ? 0 : pointed + 1 });
    case 'home':
    case 'page-up':
      return to({ pointed: 0 });
    case 'end':
    case 'page-down':
      return to({ pointed: last });
    case 'clear':
      return to({ pointed: -1, isCleared: true, undo: pointed >= 0 ? pointed : state.undo });
    case 'undo':
      return state.isCleared ? to({ pointed: state.undo }) : withState(spec, state);
    default:
      return withState(spec, state);
  }
}

function choose(spec: ChoiceFieldSpec, { pointed, isCleared }: State): FieldEnd {
  const option = spec.options[pointed];
  if (!option) {
    if (!spec.hasEarlier) return { end: 'empty' };
    return { end: isCleared ? 'clear' : 'keep' };
  }
  if (option.value === null) return { end: 'unknown' };
  return spec.hasEarlier && pointed === foundIndex(spec) ? { end: 'keep' } : { end: 'value', value: option.value };
}

/** Digits that follow each other make a number when such a number exists: 1 then 0 is 10. */
function typeCodes(spec: ChoiceFieldSpec, state: State, text: string): Field {
  let { pointed, typed } = state;
  const find = (code: string) => spec.options.findIndex((option) => option.code !== '' && option.code === code);
  for (const character of text.toLowerCase()) {
    const longer = find(typed + character);
    const found = longer >= 0 ? longer : find(character);
    if (found < 0) continue;
    typed = longer >= 0 ? typed + character : character;
    pointed = found;
  }
  return withState(spec, { ...state, pointed, typed, isCleared: pointed === state.pointed && state.isCleared });
}

function hints(spec: ChoiceFieldSpec, state: State, { look }: Room): Hint[] {
  const arrows = spec.ends ? look.symbols.leftRight : look.symbols.upDown;
  const codes = spec.options.map((option) => option.code).filter(Boolean);
  const codeHint = `${codes[0] ?? ''}${codes.length > 2 ? '-' : '/'}${codes[codes.length - 1] ?? ''}`;
  const select: Hint = [codes.length > 0 ? `${arrows} ${codeHint}` : arrows, 'choisit'];
  if (state.pointed < 0) {
    const enter = spec.hasEarlier ? (state.isCleared ? 'efface' : 'garde') : 'passe';
    return [select, ['Entrée', enter], ...(state.isCleared && state.undo >= 0 ? ([['Ctrl+Y', 'remet']] as const) : [])];
  }
  const isFound = spec.hasEarlier && state.pointed === foundIndex(spec);
  return [select, ['Entrée', isFound ? 'garde' : 'valide'], ['Ctrl+X', 'efface']];
}

function viewList(spec: ChoiceFieldSpec, state: State, room: Room): FieldView {
  const width = Math.max(...spec.options.map((option) => option.code.length)) + 1;
  const shown = spec.options.map((option) => ({
    mark: (option.code === '' ? '' : `${option.code}.`).padStart(width),
    label: option.label,
    ...(option.detail === undefined ? {} : { detail: option.detail }),
  }));
  return { ...viewOptions(shown, state.pointed, room), problem: null, hints: hints(spec, state, room) };
}

function viewScale(spec: ChoiceFieldSpec, state: State, room: Room, ends: { low: string; high: string }): FieldView {
  const width = room.columns - 1;
  const paint = (text: string, isPointed: boolean) => (isPointed ? room.look.accent(text) : text);
  const rows: string[] = [];
  let cursor = { row: 0, column: 0 };
  let used = width;
  spec.options.forEach((option, index) => {
    const isPointed = index === state.pointed;
    const text = option.value === null ? option.label : option.code;
    const cell = isPointed ? `[${text}]` : ` ${text} `;
    const isAlone = option.value === null || used + cell.length > width;
    if (isPointed) cursor = { row: rows.length - (isAlone ? 0 : 1), column: isAlone ? 1 : used + 1 };
    if (option.value === null) rows.push(...wrapText(cell, width).map((row) => paint(row, isPointed)));
    else if (isAlone) rows.push(paint(cell, isPointed));
    else rows[rows.length - 1] += paint(cell, isPointed);
    used = isAlone ? cell.length : used + cell.length;
  });
  const legend = scaleLegend(spec, ends);
  const above = legend === '' ? [] : wrapText(legend, width).map(room.look.dim);
  cursor = { ...cursor, row: cursor.row + above.length };
  return { rows: [...above, ...rows], cursor, notes: [], problem: null, hints: hints(spec, state, room) };
}

/** `1 = légère, 5 = intenable`. */
function scaleLegend(spec: ChoiceFieldSpec, ends: { low: string; high: string }): string {
  const codes = spec.options.filter((option) => option.value !== null).map((option) => option.code);
  const low = ends.low === '' ? [] : [`${codes[0] ?? ''} = ${ends.low}`];
  const high = ends.high === '' ? [] : [`${codes[codes.length - 1] ?? ''} = ${ends.high}`];
  return [...low, ...high].join(', ');
}
