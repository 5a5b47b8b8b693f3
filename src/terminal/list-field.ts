/** A list: one line of text an item. Items are edited where they stand, moved and removed by line. */
import { normaliseLine } from '../core/text/normalise.ts';
import { fr, plural } from '../core/text/typography.ts';
import { countCharacters } from './answer-text.ts';
import { cleanLine } from './clean-text.ts';
import { changed, createEditor, type Editor, edit, editorText } from './editor.ts';
import { textColumns, viewEditor } from './editor-view.ts';
import { type Field, type FieldEnd, type HalfTyped, type Hint, isSameValue, type Room } from './field.ts';
import type { Key, KeyName } from './keys.ts';
import {
  bufferOf,
  currentLine,
  deleteLine,
  insert,
  moveLine,
  moveTo,
  type TextBuffer,
  textEnd,
} from './text-buffer.ts';

export type ListFieldSpec = {
  readonly found: readonly string[];
  readonly hasEarlier: boolean;
  /** Characters of the whole list at most. */
  readonly limit?: number;
  readonly draft?: HalfTyped;
};

type State = { readonly editor: Editor; readonly problem: string | null };

const MARK = 4;

/** A field that starts from the earlier items, with an empty line to add one. */
export function listField(spec: ListFieldSpec): Field {
  const start = createEditor([...spec.found.map(cleanLine), ''].join('\n'));
  const editor = spec.draft ? changed(start, draftBuffer(spec.draft)) : start;
  return withState(spec, { editor, problem: null });
}

function draftBuffer(draft: HalfTyped): TextBuffer {
  const items = Array.isArray(draft.valeur)
    ? draft.valeur.filter((item) => typeof item === 'string').map(cleanLine)
    : [];
  const rank = Math.min(draft.rang ?? items.length, items.length);
  const lines = items.toSpliced(rank, 0, cleanLine(draft.texte));
  return moveTo(bufferOf(lines.join('\n')), rank, Number.POSITIVE_INFINITY);
}

function itemsOf(lines: readonly string[]): string[] {
  return lines.map(normaliseLine).filter((item) => item !== '');
}

function withState(spec: ListFieldSpec, state: State): Field {
  const { editor } = state;
  const items = itemsOf(editor.buffer.lines);
  const isEmptyLine = currentLine(editor.buffer) === '';
  return {
    press: (key, room) => press(spec, state, key, room),
    view: (room) => {
      const numbers = lineNumbers(editor.buffer.lines);
      const view = viewEditor(editor, room, MARK, (line, isFirst) => {
        if (!isFirst) return ' '.repeat(MARK);
        const mark = numbers[line] === undefined ? room.look.symbols.pointer : `${numbers[line]}.`;
        return room.look.accent(mark.padStart(MARK - 1).padEnd(MARK));
      });
      return { ...view, problem: state.problem, hints: hints(spec, editor, items.length, room) };
    },
    takesHelp: isEmptyLine,
    takesUnknown: items.length === 0,
    text: editorText(editor),
    half: half(spec, editor),
    back: null,
  };
}

/** Empty lines have no number: they will not be items. */
function lineNumbers(lines: readonly string[]): (number | undefined)[] {
  let number = 0;
  return lines.map((line) => {
    if (line.trim() === '') return undefined;
    number += 1;
    return number;
  });
}

function half(spec: ListFieldSpec, { buffer }: Editor): HalfTyped | null {
  if (isSameValue(itemsOf(buffer.lines), itemsOf(spec.found))) return null;
  const texte = currentLine(buffer);
  const before = itemsOf(buffer.lines.slice(0, buffer.line));
  const after = itemsOf(buffer.lines.slice(buffer.line + 1));
  return { texte, valeur: [...before, ...after], rang: before.length };
}

function hints(spec: ListFieldSpec, editor: Editor, count: number, { look }: Room): Hint[] {
  const undo: Hint[] = editor.past.length > 0 && (editor.isCleared || count === 0) ? [['Ctrl+Y', 'remet']] : [];
  if (count === 0) {
    if (!spec.hasEarlier) return [['Entrée', 'passe'], ...undo];
    return [['Entrée', editor.isCleared ? 'efface' : 'garde'], ...undo];
  }
  const isLast = editor.buffer.line === editor.buffer.lines.length - 1;
  const isOver = !editor.isTouched || (isLast && currentLine(editor.buffer) === '');
  const enter = isOver ? (editor.isTouched ? 'termine' : 'garde') : 'élément suivant';
  return [
    ['Entrée', enter],
    [look.symbols.upDown, 'modifie'],
    [`Alt+${look.symbols.upDown}`, 'déplace'],
    ['Ctrl+U', 'retire'],
    ...(undo.length > 0 ? undo : ([['Ctrl+X', 'efface tout']] as const)),
  ];
}

const EDITS: Partial<Record<KeyName, (buffer: TextBuffer) => TextBuffer>> = {
  'move-up': (buffer) => moveLine(buffer, -1),
  'move-down': (buffer) => moveLine(buffer, 1),
  'delete-to-start': deleteLine,
};

function press(spec: ListFieldSpec, state: State, key: Key, room: Room): Field | FieldEnd {
  const { editor } = state;
  const to = (next: Editor) => withState(spec, { editor: next, problem: null });
  if (key.type === 'key') {
    const change = EDITS[key.name];
    if (change) return to(changed(editor, change(editor.buffer)));
    if (key.name === 'finish') return finish(spec, state);
    if (key.name === 'enter' || key.name === 'newline') return enter(spec, state);
  }
  return to(edit(editor, key, { width: textColumns(room, MARK), hasLines: true }) ?? editor);
}

function enter(spec: ListFieldSpec, state: State): Field | FieldEnd {
  const { editor } = state;
  const { buffer } = editor;
  const isLast = buffer.line === buffer.lines.length - 1;
  if (!editor.isTouched || (isLast && currentLine(buffer).trim() === '')) return finish(spec, state);
  const to = (next: Editor) => withState(spec, { editor: next, problem: null });
  if (currentLine(buffer).trim() === '') return to({ ...editor, buffer: textEnd(buffer) });
  const next = buffer.lines[buffer.line + 1];
  // At the end of an item that an empty line already follows, that line is the next item.
  if (next === '' && buffer.offset === currentLine(buffer).length)
    return to({ ...editor, buffer: moveTo(buffer, buffer.line + 1, 0) });
  return to(changed(editor, insert(buffer, '\n')));
}

function finish(spec: ListFieldSpec, state: State): Field | FieldEnd {
  const items = itemsOf(state.editor.buffer.lines);
  if (items.length === 0) {
    if (!spec.hasEarlier) return { end: 'empty' };
    // Each item was taken away on purpose, by a line key or by Ctrl+X.
    return spec.found.length > 0 || state.editor.isCleared ? { end: 'clear' } : { end: 'keep' };
  }
  if (spec.hasEarlier && isSameValue(items, itemsOf(spec.found))) return { end: 'keep' };
  const over = spec.limit === undefined ? 0 : countCharacters(items.join('\n')) - spec.limit;
  if (over <= 0) return { end: 'value', value: items };
  const extra = plural(over, 'caractère');
  const problem = fr`La liste a ${extra} de trop : raccourcissez un peu, rien ne sera coupé à votre place.`;
  return withState(spec, { ...state, problem });
}
