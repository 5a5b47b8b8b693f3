/** Draws the text of an editor: a mark before each line, the rows around the cursor. */

import { plural } from '../core/text/typography.ts';
import type { Editor } from './editor.ts';
import type { Room } from './field.ts';
import { type Place, viewportOf } from './text-layout.ts';

export type EditorView = {
  readonly rows: readonly string[];
  readonly cursor: Place;
  readonly notes: readonly string[];
};

/** The columns left for the text behind a mark; the last column stays free for the cursor. */
export function textColumns(room: Room, markWidth: number): number {
  return Math.max(8, room.columns - markWidth - 1);
}

/** `mark` gives what stands before a row (a number, a pointer, spaces), always `markWidth` columns. */
export function viewEditor(
  editor: Editor,
  room: Room,
  markWidth: number,
  mark: (line: number, isFirstRow: boolean) => string,
): EditorView {
  const view = viewportOf(editor.buffer, textColumns(room, markWidth), Math.max(1, room.rows));
  const hidden = [
    ...(view.above > 0 ? [`${plural(view.above, 'ligne')} au-dessus`] : []),
    ...(view.below > 0 ? [`${plural(view.below, 'ligne')} en dessous`] : []),
  ];
  return {
    rows: view.rows.map((row) => mark(row.line, row.isFirst) + row.text),
    cursor: { row: view.cursor.row, column: view.cursor.column + markWidth },
    notes: hidden.length > 0 ? [hidden.join(', ')] : [],
  };
}
