/**
 * How a text is laid out in a given width: which rows a line takes, where the cursor stands.
 * Rows of a line are remembered, so that a key in a long text lays out one line again, not all.
 */

import { eachGrapheme, isSimple, textWidth } from '../core/text/text-width.ts';
import { currentLine, moveTo, type TextBuffer } from './text-buffer.ts';

const MEMORY = 4000;
const ONE_ROW: readonly number[] = [0];
let memory = new Map<string, readonly number[]>();
let memoryWidth = 0;

/** The offsets where the rows of a line start, for rows of `width` columns. Words stay whole if they fit. */
export function rowStarts(line: string, width: number): readonly number[] {
  if (line.length <= width && isSimple(line)) return ONE_ROW;
  if (width !== memoryWidth || memory.size > MEMORY) {
    memory = new Map();
    memoryWidth = width;
  }
  const known = memory.get(line);
  if (known) return known;
  const starts = wrapLine(line, width);
  memory.set(line, starts);
  return starts;
}

function wrapLine(line: string, width: number): readonly number[] {
  const starts = [0];
  let start = 0;
  let index = 0;
  let column = 0;
  /** The last place where the row may be cut, and its column. */
  let cut = 0;
  let cutColumn = 0;
  for (const grapheme of eachGrapheme(line)) {
    const isSpace = grapheme.text === ' ';
    // A space at the end of a full row hangs there, unseen.
    while (!isSpace && column > 0 && column + grapheme.width > width) {
      start = cut > start ? cut : index;
      column -= cut === start ? cutColumn : column;
      cut = start;
      cutColumn = 0;
      starts.push(start);
    }
    index += grapheme.text.length;
    column += grapheme.width;
    if (isSpace || grapheme.text === '-') {
      cut = index;
      cutColumn = column;
    }
  }
  return starts;
}

/** The rows of a line as they are shown, without the spaces that hang at their ends. */
export function rowsOf(line: string, width: number): string[] {
  return rowStarts(line, width).map((_, row) => rowText(line, width, row));
}

function rowText(line: string, width: number, row: number): string {
  const starts = rowStarts(line, width);
  const text = line.slice(starts[row], starts[row + 1]);
  const words = text.trimEnd();
  return words.length === text.length
    ? text
    : words + text.slice(words.length, words.length + width - textWidth(words));
}

export type Place = { readonly row: number; readonly column: number };

/** Where an offset of a line stands among its rows. */
export function placeOf(line: string, width: number, offset: number): Place {
  const starts = rowStarts(line, width);
  let row = 0;
  while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= offset) row += 1;
  return { row, column: Math.min(width, textWidth(line.slice(starts[row], offset))) };
}

/** The offset nearest to a column of a row. */
export function offsetAt(line: string, width: number, place: Place): number {
  const starts = rowStarts(line, width);
  const start = starts[place.row] ?? 0;
  const end = starts[place.row + 1] ?? line.length;
  let offset = start;
  let column = 0;
  for (const grapheme of eachGrapheme(line.slice(start, end))) {
    const isLastOfRow = offset + grapheme.text.length >= end && end < line.length;
    if (column + grapheme.width > place.column || isLastOfRow) break;
    column += grapheme.width;
    offset += grapheme.text.length;
  }
  return offset;
}

/** One row up or down on the screen, keeping the column `goal` where the row is long enough. */
export function moveByRows(buffer: TextBuffer, width: number, by: number, goal: number): TextBuffer {
  let { line } = buffer;
  let row = placeOf(currentLine(buffer), width, buffer.offset).row + by;
  while (row < 0 && line > 0) {
    line -= 1;
    row += rowStarts(buffer.lines[line] ?? '', width).length;
  }
  let count = rowStarts(buffer.lines[line] ?? '', width).length;
  while (row >= count && line < buffer.lines.length - 1) {
    row -= count;
    line += 1;
    count = rowStarts(buffer.lines[line] ?? '', width).length;
  }
  if (row < 0) return moveTo(buffer, 0, 0);
  if (row >= count) return moveTo(buffer, line, Number.POSITIVE_INFINITY);
  return moveTo(buffer, line, offsetAt(buffer.lines[line] ?? '', width, { row, column: goal }));
}

export type ShownRow = { readonly text: string; readonly line: number; readonly isFirst: boolean };

export type Viewport = {
  readonly rows: readonly ShownRow[];
  readonly cursor: Place;
  /** Rows that don't fit, above and below. */
  readonly above: number;
  readonly below: number;
};

/** The rows around the cursor that fit in `height`. */
export function viewportOf(buffer: TextBuffer, width: number, height: number): Viewport {
  const counts = buffer.lines.map((line) => rowStarts(line, width).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const before = counts.slice(0, buffer.line).reduce((sum, count) => sum + count, 0);
  const place = placeOf(currentLine(buffer), width, buffer.offset);
  const cursorRow = before + place.row;
  const shown = Math.max(1, Math.min(height, total));
  const top = Math.max(0, Math.min(cursorRow - Math.floor(shown / 2), total - shown));
  const rows: ShownRow[] = [];
  let row = 0;
  for (let line = 0; line < buffer.lines.length && row < top + shown; line += 1) {
    const count = counts[line] ?? 1;
    if (row + count > top) {
      const text = buffer.lines[line] ?? '';
      const end = Math.min(count, top + shown - row);
      for (let index = Math.max(0, top - row); index < end; index += 1) {
        rows.push({ text: rowText(text, width, index), line, isFirst: index === 0 });
      }
    }
    row += count;
  }
  return { rows, cursor: { row: cursorRow - top, column: place.column }, above: top, below: total - top - shown };
}

/** A text of several lines wrapped for reading: titles, help, messages. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => rowsOf(line, Math.max(1, width)).map((row) => row.trimEnd()));
}

/** A text on one row, cut at a word when it is too long; `more` tells that something follows. */
export function shortened(text: string, width: number, more: string): string {
  if (textWidth(text) <= width) return text;
  return `${(rowsOf(text, Math.max(1, width - more.length))[0] ?? '').trimEnd()}${more}`;
}
