/** Several choices: each one is checked or not, "je ne sais pas encore" excludes the others. */
import { fr } from '../core/text/typography.ts';
import type { ChoiceOption } from './choice-field.ts';
import { type Field, type FieldEnd, type HalfTyped, type Hint, isSameValue, type Room } from './field.ts';
import type { Key } from './keys.ts';
import { viewOptions } from './option-rows.ts';

export type CheckboxFieldSpec = {
  readonly options: readonly ChoiceOption[];
  readonly found: readonly string[];
  readonly hasEarlier: boolean;
  readonly draft?: HalfTyped;
};

type State = {
  readonly pointed: number;
  readonly checked: readonly number[];
  readonly undo: readonly number[] | null;
  readonly hasMoved: boolean;
  readonly isCleared: boolean;
  readonly isWarned: boolean;
};

const NOTHING = fr`Rien n'est coché : Espace coche. Entrée encore une fois laisse la question vide.`;
const NOTHING_LEFT = fr`Plus rien n'est coché. Entrée garde votre réponse d'avant ; Ctrl+X puis Entrée l'efface.`;

/** A field with the earlier choices checked. */
export function checkboxField(spec: CheckboxFieldSpec): Field {
  const drafted = spec.draft && Array.isArray(spec.draft.valeur) ? spec.draft.valeur : spec.found;
  const checked = spec.options.flatMap((option, index) =>
    typeof option.value === 'string' && drafted.some((id) => id === option.value) ? [index] : [],
  );
  return withState(spec, { pointed: 0, checked, undo: null, hasMoved: false, isCleared: false, isWarned: false });
}

function checkedIds(spec: CheckboxFieldSpec, state: State): string[] {
  return [...state.checked]
    .sort((one, other) => one - other)
    .flatMap((index) => {
      const value = spec.options[index]?.value;
      return typeof value === 'string' ? [value] : [];
    });
}

function isFound(spec: CheckboxFieldSpec, state: State): boolean {
  return isSameValue(checkedIds(spec, state).toSorted(), [...spec.found].sort());
}

function withState(spec: CheckboxFieldSpec, state: State): Field {
  const problem = state.isWarned ? (spec.found.length > 0 ? NOTHING_LEFT : NOTHING) : null;
  return {
    press: (key) => press(spec, state, key),
    view: (room) => {
      const shown = spec.options.map((option, index) => ({
        mark: state.checked.includes(index) ? room.look.symbols.checked : room.look.symbols.unchecked,
        label: option.label,
        ...(option.detail === undefined ? {} : { detail: option.detail }),
      }));
      return { ...viewOptions(shown, state.pointed, room), problem, hints: hints(spec, state, room) };
    },
    takesHelp: true,
    takesUnknown: state.checked.length === 0,
    text: null,
    half:
      isFound(spec, state) || checkedIds(spec, state).length === 0
        ? null
        : { texte: '', valeur: checkedIds(spec, state) },
    back: null,
  };
}

function hints(spec: CheckboxFieldSpec, state: State, { look }: Room): Hint[] {
  const move: Hint[] = [
    [look.symbols.upDown, 'déplace'],
    ['Espace', 'coche'],
  ];
  if (state.checked.length > 0) {
    return [...move, ['Entrée', spec.hasEarlier && isFound(spec, state) ? 'garde' : 'valide'], ['Ctrl+X', 'efface']];
  }
  const enter = spec.hasEarlier ? (state.isCleared ? 'efface' : 'garde') : 'passe';
  return [...move, ['Entrée', enter], ...(state.undo ? ([['Ctrl+Y', 'remet']] as const) : [])];
}

function press(spec: CheckboxFieldSpec, state: State, key: Key): Field | FieldEnd {
  const to = (change: Partial<State>) => withState(spec, { ...state, isWarned: false, hasMoved: true, ...change });
  if (key.type === 'paste') return withState(spec, state);
  if (key.type === 'text') {
    let next = state;
    for (const character of key.text) {
      if (character === ' ') next = toggle(spec, next, next.pointed);
      const index = spec.options.findIndex((option) => option.code !== '' && option.code === character);
      if (index >= 0) next = toggle(spec, { ...next, pointed: index }, index);
    }
    return withState(spec, next);
  }
  const last = spec.options.length - 1;
  const { pointed } = state;
  switch (key.name) {
    case 'enter':
    case 'finish':
      return finish(spec, state);
    case 'up':
    case 'left':
    case 'back-tab':
      return to({ pointed: pointed === 0 ? last : pointed - 1 });
    case 'down':
    case 'right':
    case 'tab':
      return to({ pointed: pointed === last ? 0 : pointed + 1 });
    case 'home':
    case 'page-up':
      return to({ pointed: 0 });
    case 'end':
    case 'page-down':
      return to({ pointed: last });
    case 'clear':
      return to({ checked: [], isCleared: true, undo: state.checked.length > 0 ? state.checked : state.undo });
    case 'undo':
      return state.undo ? to({ checked: state.undo, isCleared: false, undo: null }) : withState(spec, state);
    default:
      return withState(spec, state);
  }
}

function toggle(spec: CheckboxFieldSpec, state: State, index: number): State {
  const isChecked = state.checked.includes(index);
  const isUnknown = spec.options[index]?.value === null;
  const others = state.checked.filter((other) => other !== index && !isUnknown && spec.options[other]?.value !== null);
  const checked = isChecked ? state.checked.filter((other) => other !== index) : [...others, index];
  return { ...state, checked, hasMoved: true, isCleared: false, isWarned: false };
}

function finish(spec: CheckboxFieldSpec, state: State): Field | FieldEnd {
  const value = checkedIds(spec, state);
  if (value.length > 0) return spec.hasEarlier && isFound(spec, state) ? { end: 'keep' } : { end: 'value', value };
  if (state.checked.length > 0) return { end: 'unknown' };
  if (state.isCleared) return { end: spec.hasEarlier ? 'clear' : 'empty' };
  // Someone who pointed at a line and struck Enter may think that it is chosen: said once.
  const mayBeMistaken = state.hasMoved && !state.isWarned;
  if (mayBeMistaken) return withState(spec, { ...state, isWarned: true });
  return { end: spec.hasEarlier ? 'keep' : 'empty' };
}
