/** The look that all prompts share: title above, field, what must be said, keys below. */

import { textWidth } from '../core/text/text-width.ts';
import type { FieldView, Hint, Room } from './field.ts';
import type { Look } from './look.ts';
import type { Picture } from './screen.ts';
import type { Size } from './terminal-io.ts';
import { shortened, wrapText } from './text-layout.ts';

export type FrameParts = {
  /** Dim line: where one is. */
  readonly progress: string | null;
  readonly message: string;
  readonly help: readonly string[];
  /** Null: the prompt is over, no key does anything. */
  readonly hints: readonly Hint[] | null;
};

/** The picture of a field in its frame. Help stands above the field and gives way to it in a low window. */
export function framePicture(parts: FrameParts, viewField: (room: Room) => FieldView, size: Size, look: Look): Picture {
  const width = size.columns - 1;
  const title = [
    '',
    ...(parts.progress ? wrapText(parts.progress, width).map(look.dim) : []),
    ...wrapText(parts.message, width).map(look.bold),
  ];
  // A first look at the field, to know what stands under it.
  const { below } = foot(viewField({ columns: size.columns, rows: 1, look }), parts.hints, width, look);
  const help = helpRows(parts.help, size.rows - title.length - below.length - FIELD_ROWS - 1, width, look);
  const fixed = title.length + help.length + below.length;
  const room = { columns: size.columns, rows: Math.max(FIELD_ROWS, size.rows - fixed - 1), look };
  const view = viewField(room);
  const above = [...title, ...help];
  const under = foot(view, parts.hints, width, look);
  return {
    lines: [...above, ...view.rows, ...under.below],
    cursor: { row: above.length + view.cursor.row, column: view.cursor.column },
    keys: under.keys,
  };
}

/** Rows that the field keeps, whatever stands around it. */
const FIELD_ROWS = 3;

/** In a window too low for all of it, the help ends with what to do to read the rest. */
function helpRows(help: readonly string[], height: number, width: number, look: Look): string[] {
  const rows = help.flatMap((line) => wrapText(line, width - 2));
  const shown =
    rows.length <= height
      ? rows
      : [
          ...rows.slice(0, Math.max(0, height - 1)),
          shortened(`${look.symbols.more} (agrandissez la fenêtre)`, width - 2, look.symbols.more),
        ];
  return shown.map((row) => `  ${row}`.trimEnd());
}

/** What stands under a field; its last `keys` lines name keys. */
type Foot = { readonly below: readonly string[]; readonly keys: number };

function foot(view: FieldView, hints: readonly Hint[] | null, width: number, look: Look): Foot {
  const notes = view.notes.flatMap((note) => wrapText(note, width - 2).map((row) => look.dim(`  ${row}`)));
  const problem =
    view.problem === null
      ? []
      : wrapText(`${look.symbols.warning} ${view.problem}`, width).map((row) => look.warn(row));
  const keys = hints === null ? [] : hintLines([...view.hints, ...hints], width, look);
  return { below: [...notes, ...problem, ...keys], keys: keys.length };
}

/** The keys on one line if they fit, in their short form if not, and on several lines as a last resort. */
export function hintLines(hints: readonly Hint[], width: number, look: Look): string[] {
  const separator = ` ${look.symbols.dot} `;
  const long = hints.map(([key, does]) => `${key} ${does}`);
  if (textWidth(long.join(separator)) <= width) return [look.dim(long.join(separator))];
  const lines: string[] = [];
  for (const hint of long.map((text) => text.replaceAll('Ctrl+', '^'))) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? hint : `${last}${separator}${hint}`;
    if (last !== undefined && textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(hint);
  }
  return lines.flatMap((line) => wrapText(line, width)).map(look.dim);
}
