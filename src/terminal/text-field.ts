/** A typed answer: one line or several, with its rules. */
import { fr } from '../core/text/typography.ts';
import type { TextRules } from './answer-text.ts';
import { changed, createEditor, type Editor, edit, editorText, isEmpty } from './editor.ts';
import { textColumns, viewEditor } from './editor-view.ts';
import type { Field, FieldEnd, Hint, Room } from './field.ts';
import type { Key } from './keys.ts';
import { bufferOf, currentLine } from './text-buffer.ts';

export type TextFieldSpec = TextRules & {
  readonly hasLines: boolean;
  /** The text as it was found; empty when there was none. */
  readonly found: string;
  /** True when leaving the field empty would take an earlier answer away, or an earlier "to look up". */
  readonly hasEarlier: boolean;
  /** Half-typed text of an earlier moment. */
  readonly draft?: string;
};

type State = { readonly editor: Editor; readonly problem: string | null; readonly isWarned: boolean };

const MARK = 2;
const EMPTIED = fr`Le champ est vide. Entrée garde votre réponse d'avant ; Ctrl+X puis Entrée l'efface.`;

/** A field that starts from what was found, or from a draft. */
export function textField(spec: TextFieldSpec): Field {
  const start = createEditor(spec.found);
  const editor = spec.draft === undefined || spec.draft === spec.found ? start : changed(start, bufferOf(spec.draft));
  return withState(spec, { editor, problem: null, isWarned: false });
}

function withState(spec: TextFieldSpec, state: State): Field {
  const text = editorText(state.editor);
  const isBlank = isEmpty(state.editor);
  return {
    press: (key, room) => press(spec, state, key, room),
    view: (room) => {
      const view = viewEditor(state.editor, room, MARK, (line, isFirst) =>
        line === 0 && isFirst ? room.look.accent(`${room.look.symbols.pointer} `) : '  ',
      );
      const note = spec.note(text);
      const notes = note === null ? view.notes : [...view.notes, note];
      return { rows: view.rows, cursor: view.cursor, notes, problem: state.problem, hints: hints(spec, state) };
    },
    takesHelp: isBlank,
    takesUnknown: isBlank,
    text,
    half: text === spec.found || text.trim() === '' ? null : { texte: text },
    back: null,
  };
}

function hints(spec: TextFieldSpec, { editor }: State): Hint[] {
  const undo: Hint[] = editor.isCleared && editor.past.length > 0 ? [['Ctrl+Y', 'remet']] : [];
  if (isEmpty(editor)) {
    if (!spec.hasEarlier) return [['Entrée', 'passe'], ...undo];
    return [['Entrée', editor.isCleared ? 'efface' : 'garde'], ...undo];
  }
  const clear: Hint = ['Ctrl+X', 'efface'];
  if (!editor.isTouched) return [['Entrée', 'garde'], ...(spec.hasLines ? [DONE] : []), clear];
  if (!spec.hasLines) return [['Entrée', 'valide'], clear];
  return [['Entrée', hasTwoEmptyLines(editor) ? 'termine' : 'à la ligne'], DONE, clear];
}

const DONE: Hint = ['Ctrl+D', 'termine'];

function press(spec: TextFieldSpec, state: State, key: Key, room: Room): Field | FieldEnd {
  const { editor } = state;
  if (key.type === 'key' && key.name === 'finish') return finish(spec, state);
  if (key.type === 'key' && key.name === 'enter') {
    const isOver = !spec.hasLines || editorText(editor).trim() === '' || !editor.isTouched || hasTwoEmptyLines(editor);
    return isOver ? finish(spec, state) : press(spec, state, { type: 'key', name: 'newline' }, room);
  }
  const next = edit(editor, key, { width: textColumns(room, MARK), hasLines: spec.hasLines });
  return withState(spec, { editor: next ?? editor, problem: null, isWarned: false });
}

/** The cursor is on the last line, it is empty, and so is the one before: the text is over. */
function hasTwoEmptyLines({ buffer }: Editor): boolean {
  const last = buffer.lines.length - 1;
  return (
    last >= 2 && buffer.line === last && currentLine(buffer).trim() === '' && buffer.lines[last - 1]?.trim() === ''
  );
}

function finish(spec: TextFieldSpec, state: State): Field | FieldEnd {
  const { editor } = state;
  const text = editorText(editor);
  if (text.trim() === '') {
    if (!spec.hasEarlier) return { end: 'empty' };
    if (editor.isCleared) return { end: 'clear' };
    // An empty field never takes an answer away unless it was said: the first Enter tells.
    if (spec.found === '' || state.isWarned) return { end: 'keep' };
    return withState(spec, { ...state, problem: EMPTIED, isWarned: true });
  }
  if (spec.hasEarlier && text === spec.found) return { end: 'keep' };
  const reading = spec.read(text);
  if ('problem' in reading) return withState(spec, { ...state, problem: reading.problem });
  // Only invisible characters were typed.
  if (reading.value === '') return { end: 'empty' };
  return { end: 'value', value: reading.value };
}
