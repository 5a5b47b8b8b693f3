/** The items of a composed answer, written so far: continue, add one, change, move or take one away. */
import type { Item } from '../core/interview/answers.ts';
import { fr, plural } from '../core/text/typography.ts';
import type { Field, FieldEnd, FieldView, Hint, Room } from './field.ts';
import type { Key } from './keys.ts';
import type { Symbols } from './look.ts';
import { viewOptions } from './option-rows.ts';
import { shortened } from './text-layout.ts';

export type ItemsFieldSpec = {
  /** How one item is called: `Réussite`. */
  readonly name: string;
  readonly items: readonly Item[];
  /** One line an item. */
  readonly labels: readonly string[];
  /** The item just written; Esc goes back to it. */
  readonly from: number | null;
};

type Rows = Pick<ItemsFieldSpec, 'items' | 'labels'>;
type State = Rows & { readonly pointed: number; readonly undo: Rows | null };

/**
 * Ends with a number to write the item of that rank (a new one after the last), with `keep` to go
 * on. `half.valeur` holds the items as they stand now.
 */
export function itemsField(spec: ItemsFieldSpec): Field {
  return withState(spec, { items: spec.items, labels: spec.labels, pointed: spec.items.length + 1, undo: null });
}

function withState(spec: ItemsFieldSpec, state: State): Field {
  return {
    press: (key) => press(spec, state, key),
    view: (room) => view(spec, state, room),
    takesHelp: true,
    takesUnknown: state.items.length === 0,
    text: null,
    half: {
      texte: '',
      valeur: state.items,
      ...(spec.from === null || state.items !== spec.items ? {} : { rang: spec.from }),
    },
    back: null,
  };
}

function view(spec: ItemsFieldSpec, state: State, room: Room): FieldView {
  const count = state.items.length;
  const { symbols } = room.look;
  const options = [
    ...state.labels.map((label, index) => ({
      mark: `${index + 1}.`,
      label: shortened(label, room.columns - 8, symbols.more),
    })),
    { mark: '+', label: fr`Ajouter : ${spec.name.toLowerCase()} ${count + 1}` },
    {
      mark: symbols.arrow,
      label: count === 0 ? 'Continuer' : `Continuer avec ${plural(count, spec.name.toLowerCase())}`,
    },
  ];
  return {
    ...viewOptions(options, state.pointed, room),
    problem: null,
    hints: hints(state, symbols),
  };
}

function hints(state: State, symbols: Symbols): Hint[] {
  const count = state.items.length;
  const enter = state.pointed < count ? 'modifie' : state.pointed === count ? 'ajoute' : 'continue';
  const keys: Hint[] = [
    [symbols.upDown, 'choisit'],
    ['Entrée', enter],
  ];
  if (state.pointed < count) keys.push(['Ctrl+X', 'retire'], [`Alt+${symbols.upDown}`, 'déplace']);
  if (state.undo) keys.push(['Ctrl+Y', 'remet']);
  return keys;
}

function press(spec: ItemsFieldSpec, state: State, key: Key): Field | FieldEnd {
  const { pointed, items } = state;
  const last = items.length + 1;
  const to = (change: Partial<State>) => withState(spec, { ...state, ...change });
  if (key.type === 'paste') return to({});
  if (key.type === 'text') {
    if (key.text.includes('+')) return to({ pointed: items.length });
    const rank = Number(/[1-9]/.exec(key.text)?.[0] ?? 0) - 1;
    return to(rank >= 0 && rank < items.length ? { pointed: rank } : {});
  }
  switch (key.name) {
    case 'enter':
      return pointed === last ? { end: 'keep' } : { end: 'value', value: pointed };
    case 'finish':
      return { end: 'keep' };
    case 'up':
    case 'back-tab':
      return to({ pointed: pointed === 0 ? last : pointed - 1 });
    case 'down':
    case 'tab':
      return to({ pointed: pointed === last ? 0 : pointed + 1 });
    case 'home':
      return to({ pointed: 0 });
    case 'end':
      return to({ pointed: last });
    case 'move-up':
      return swap(spec, state, -1);
    case 'move-down':
      return swap(spec, state, 1);
    case 'clear':
    case 'delete':
      return remove(spec, state);
    case 'undo':
      return state.undo ? to({ ...state.undo, undo: null, pointed: 0 }) : to({});
    default:
      return to({});
  }
}

/** On "Continue", Ctrl+X clears the whole field, as everywhere. */
function remove(spec: ItemsFieldSpec, state: State): Field {
  const { pointed, items, labels } = state;
  const undo = { items, labels };
  if (items.length === 0) return withState(spec, state);
  if (pointed >= items.length) return withState(spec, { items: [], labels: [], pointed: 1, undo });
  return withState(spec, { items: items.toSpliced(pointed, 1), labels: labels.toSpliced(pointed, 1), pointed, undo });
}

function swap(spec: ItemsFieldSpec, state: State, by: -1 | 1): Field {
  const to = state.pointed + by;
  if (state.pointed >= state.items.length || to < 0 || to >= state.items.length) return withState(spec, state);
  const swapped = <T>(list: readonly T[]): readonly T[] => {
    const taken = list.slice(state.pointed, state.pointed + 1);
    return list.toSpliced(state.pointed, 1).toSpliced(to, 0, ...taken);
  };
  return withState(spec, { ...state, items: swapped(state.items), labels: swapped(state.labels), pointed: to });
}
