/**
 * Draws the open prompt, and only what changed since the last drawing, in one write.
 *
 * @inquirer/core's screen manager erases and writes everything again at each key, and can only put
 * the cursor on the last line of its content; a text of several lines needs it anywhere.
 */
import { stripVTControlCharacters } from 'node:util';
import { textWidth } from '../core/text/text-width.ts';
import type { Size } from './terminal-io.ts';

/** Lines fit the width of the window; the cursor is a place among them, null to hide it. */
export type Picture = {
  readonly lines: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number } | null;
  /** How many of the last lines only name keys. */
  readonly keys?: number;
};

export type Screen = {
  /** Shows the picture in place of the last one. */
  readonly draw: (picture: Picture, size: Size) => void;
  /** Leaves `lines` on the screen for good where the prompt was, and forgets the prompt. */
  readonly leave: (lines: readonly string[], size: Size) => void;
  /** Writes the whole picture again at the next drawing: something else has written on the screen. */
  readonly forget: () => void;
  /** Empties the window. */
  readonly clear: () => void;
};

const HIDE = '\u001b[?25l';
const SHOW = '\u001b[?25h';
const ERASE_LINE = '\u001b[K';
const ERASE_BELOW = '\u001b[J';
const ERASE_WINDOW = '\u001b[2J\u001b[H';

/** A screen on a stream. `write` receives one string a drawing. */
export function createScreen(write: (text: string) => void): Screen {
  let shown: Picture = { lines: [], cursor: null };
  let row = 0;
  let columns = 0;
  let isHidden = false;

  /** To the first line of the prompt, also when a narrower window has folded its lines. */
  const toTop = (size: Size): string => {
    let up = row;
    if (size.columns < columns) {
      const folds = (line: string) => Math.max(0, Math.ceil(shownWidth(line) / size.columns) - 1);
      up += shown.lines.slice(0, row).reduce((sum, line) => sum + folds(line), 0);
      up += Math.floor((shown.cursor?.column ?? 0) / size.columns);
    }
    row = 0;
    return `${up > 0 ? `\u001b[${up}A` : ''}\r`;
  };

  const toRow = (target: number): string => {
    const by = target - row;
    row = target;
    if (by === 0) return '';
    return by > 0 ? `\u001b[${by}B` : `\u001b[${-by}A`;
  };

  const drawAll = (picture: Picture, size: Size): string => {
    const text = toTop(size) + ERASE_BELOW + picture.lines.join('\r\n');
    row = Math.max(0, picture.lines.length - 1);
    return text;
  };

  const drawChanges = (picture: Picture): string => {
    let text = '';
    picture.lines.forEach((line, index) => {
      if (index < shown.lines.length) {
        if (line !== shown.lines[index]) text += `${toRow(index)}\r${line}${ERASE_LINE}`;
        return;
      }
      // Beyond the last line the window may have to scroll: only a line feed does that.
      text += `${toRow(index - 1)}\r\n${line}${ERASE_LINE}`;
      row = index;
    });
    if (picture.lines.length < shown.lines.length) {
      const last = picture.lines.length - 1;
      text += `${toRow(last)}\u001b[${shownWidth(picture.lines[last] ?? '') + 1}G${ERASE_BELOW}`;
    }
    return text;
  };

  return {
    draw: (wanted, size) => {
      const picture = crop(wanted, size.rows);
      const isSame = columns === size.columns && shown.lines.length > 0;
      let text = isSame ? drawChanges(picture) : drawAll(picture, size);
      const isMuch = text.length > size.columns * 4;
      if (picture.cursor) {
        text += `${toRow(picture.cursor.row)}\u001b[${picture.cursor.column + 1}G`;
        if (isMuch && !isHidden) text = HIDE + text;
        if (isMuch || isHidden) text += SHOW;
        isHidden = false;
      } else if (!isHidden) {
        text = HIDE + text;
        isHidden = true;
      }
      shown = picture;
      columns = size.columns;
      write(text);
    },
    leave: (lines, size) => {
      const end = lines.length > 0 ? `${lines.join('\r\n')}\r\n` : '';
      write(toTop(size) + ERASE_BELOW + end + SHOW);
      shown = { lines: [], cursor: null };
      isHidden = false;
    },
    forget: () => {
      shown = { lines: [], cursor: null };
      row = 0;
      isHidden = false;
    },
    clear: () => write(ERASE_WINDOW),
  };
}

/** A window too low for the whole picture shows its end, with the cursor in it. */
function crop(picture: Picture, rows: number): Picture {
  const extra = picture.lines.length - rows;
  if (extra <= 0) return picture;
  const from = Math.min(extra, picture.cursor?.row ?? extra);
  const cursor = picture.cursor && { row: picture.cursor.row - from, column: picture.cursor.column };
  return { lines: picture.lines.slice(from, from + rows), cursor };
}

function shownWidth(line: string): number {
  return textWidth(stripVTControlCharacters(line));
}
