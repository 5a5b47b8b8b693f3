/** The line editor behind every typed answer: what each key does to the text. Pure. */
import { cleanLine, cleanText } from './clean-text.ts';
import type { Key, KeyName } from './keys.ts';
import type { TextBuffer } from './text-buffer.ts';
import * as buffers from './text-buffer.ts';
import { moveByRows, placeOf, rowStarts } from './text-layout.ts';

export type Editor = {
  readonly buffer: TextBuffer;
  /** Texts to come back to, the latest first: one a deletion, one a run of typing. */
  readonly past: readonly TextBuffer[];
  /** True once anything was typed, deleted or moved. */
  readonly isTouched: boolean;
  /** True after Ctrl+X: an empty field then means "take the answer away". */
  readonly isCleared: boolean;
  /** The column that up and down aim at, while they follow each other. */
  readonly goal: number | null;
  /** True while letters follow each other: they are undone together. */
  readonly isTyping: boolean;
};

export type EditorShape = {
  /** Columns of a row of text. */
  readonly width: number;
  readonly hasLines: boolean;
};

const PAST = 50;

/** An editor that starts from a text. */
export function createEditor(text: string): Editor {
  return { buffer: buffers.bufferOf(text), past: [], isTouched: false, isCleared: false, goal: null, isTyping: false };
}

/** True when nothing is written. */
export function isEmpty(editor: Editor): boolean {
  return buffers.isBlank(editor.buffer);
}

/** The text as it is written. */
export function editorText(editor: Editor): string {
  return buffers.textOf(editor.buffer);
}

type Move = (buffer: TextBuffer, shape: EditorShape) => TextBuffer;

const MOVES: Partial<Record<KeyName, Move>> = {
  left: buffers.left,
  right: buffers.right,
  'word-left': buffers.wordLeft,
  'word-right': buffers.wordRight,
  home: rowHome,
  end: rowEnd,
  'text-start': buffers.textStart,
  'text-end': buffers.textEnd,
};

const ROWS: Partial<Record<KeyName, number>> = { up: -1, down: 1, 'page-up': -10, 'page-down': 10 };

const DELETIONS: Partial<Record<KeyName, Move>> = {
  backspace: (buffer) => buffers.deleteUntil(buffer, buffers.left(buffer)),
  delete: (buffer) => buffers.deleteUntil(buffer, buffers.right(buffer)),
  'delete-word': (buffer) => buffers.deleteUntil(buffer, buffers.wordLeft(buffer)),
  'delete-word-after': (buffer) => buffers.deleteUntil(buffer, buffers.wordRight(buffer)),
  'delete-to-start': (buffer) => buffers.deleteUntil(buffer, { ...buffer, offset: 0 }),
  'delete-to-end': (buffer) => buffers.deleteUntil(buffer, { ...buffer, offset: buffers.currentLine(buffer).length }),
};

/** The editor after a key, or null when the key isn't the editor's. */
export function edit(editor: Editor, key: Key, shape: EditorShape): Editor | null {
  if (key.type === 'text') return typed(editor, cleanText(key.text));
  if (key.type === 'paste') return changed(editor, buffers.insert(editor.buffer, pasted(key.text, shape)));
  const move = MOVES[key.name];
  if (move) return moved(editor, move(editor.buffer, shape), null);
  const rows = ROWS[key.name];
  if (rows !== undefined) return byRows(editor, rows, shape);
  const deletion = DELETIONS[key.name];
  if (deletion) return changed(editor, deletion(editor.buffer, shape));
  if (key.name === 'newline' && shape.hasLines) return changed(editor, buffers.insert(editor.buffer, '\n'));
  if (key.name === 'clear') return clear(editor);
  if (key.name === 'undo') return undo(editor);
  return null;
}

/** The editor with another text, that one key takes back. */
export function changed(editor: Editor, buffer: TextBuffer): Editor {
  if (buffer === editor.buffer) return editor;
  return { buffer, past: remember(editor), isTouched: true, isCleared: false, goal: null, isTyping: false };
}

function typed(editor: Editor, text: string): Editor {
  const buffer = buffers.insert(editor.buffer, text);
  const past = editor.isTyping ? editor.past : remember(editor);
  return { buffer, past, isTouched: true, isCleared: false, goal: null, isTyping: true };
}

function clear(editor: Editor): Editor {
  if (isEmpty(editor)) return { ...editor, isTouched: true, isCleared: true };
  return { ...changed(editor, buffers.bufferOf('')), isCleared: true };
}

function undo(editor: Editor): Editor {
  const [last, ...past] = editor.past;
  if (!last) return editor;
  return { buffer: last, past, isTouched: true, isCleared: false, goal: null, isTyping: false };
}

function remember(editor: Editor): readonly TextBuffer[] {
  return [editor.buffer, ...editor.past].slice(0, PAST);
}

function pasted(text: string, shape: EditorShape): string {
  // Line ends around a paste come from the selection, not from the text.
  return shape.hasLines ? cleanText(text).replace(/\n+$/, '') : cleanLine(text);
}

function moved(editor: Editor, buffer: TextBuffer, goal: number | null): Editor {
  return { ...editor, buffer, goal, isTouched: true, isTyping: false };
}

function byRows(editor: Editor, by: number, shape: EditorShape): Editor {
  const { buffer } = editor;
  const goal = editor.goal ?? placeOf(buffers.currentLine(buffer), shape.width, buffer.offset).column;
  return moved(editor, moveByRows(buffer, shape.width, by, goal), goal);
}

/** The start of the row; struck again, the start of the line. */
function rowHome(buffer: TextBuffer, shape: EditorShape): TextBuffer {
  const line = buffers.currentLine(buffer);
  const start = rowStarts(line, shape.width)[placeOf(line, shape.width, buffer.offset).row] ?? 0;
  return { ...buffer, offset: start < buffer.offset ? start : 0 };
}

/** The end of the row; struck again, the end of the line. */
function rowEnd(buffer: TextBuffer, shape: EditorShape): TextBuffer {
  const line = buffers.currentLine(buffer);
  const next = rowStarts(line, shape.width)[placeOf(line, shape.width, buffer.offset).row + 1];
  const end = next === undefined ? line.length : next - 1;
  return buffers.moveTo(buffer, buffer.line, end > buffer.offset ? end : line.length);
}
