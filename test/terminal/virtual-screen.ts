/** A small terminal for tests: the escapes that the prompts use, on a grid that scrolls. */
import { eachGrapheme } from '../../src/core/text/text-width.ts';

export type VirtualScreen = {
  readonly write: (text: string) => void;
  /** What a person sees, without the empty rows at the end. */
  readonly text: () => string;
  /** The scrollback and the window together. */
  readonly all: () => string;
  readonly cursor: () => { readonly row: number; readonly column: number };
  readonly isCursorShown: () => boolean;
  /** Modes that are on, as `?2004`. */
  readonly modes: () => readonly string[];
};

const ESCAPE = /^\u001b\[(\??)([0-9;]*)([A-Za-z])/;

/** Throws on an escape that it doesn't know: a test must not pass on a screen that it misread. */
export function createVirtualScreen(columns: number, rows: number): VirtualScreen {
  const grid: string[][] = [[]];
  const modes = new Set<string>(['?25']);
  let top = 0;
  let row = 0;
  let column = 0;

  const lineAt = (at: number): string[] => {
    while (grid.length <= at) grid.push([]);
    return grid[at] ?? [];
  };
  const lineFeed = () => {
    row += 1;
    lineAt(row);
    top = Math.max(top, row - rows + 1);
  };
  const put = (text: string, width: number) => {
    if (width === 0) return;
    if (column + width > columns) {
      lineFeed();
      column = 0;
    }
    const line = lineAt(row);
    while (line.length < column) line.push(' ');
    line[column] = text;
    for (let extra = 1; extra < width; extra += 1) line[column + extra] = '';
    column += width;
  };
  const control = (isPrivate: boolean, parameters: string, final: string) => {
    const count = Number(parameters || '1');
    const line = lineAt(row);
    if (isPrivate && final === 'h') modes.add(`?${parameters}`);
    else if (isPrivate && final === 'l') modes.delete(`?${parameters}`);
    else if (final === 'A') row = Math.max(top, row - count);
    else if (final === 'B') row = Math.min(top + rows - 1, row + count);
    else if (final === 'G') column = Math.min(columns, count) - 1;
    else if (final === 'H') [row, column] = [top, 0];
    else if (final === 'K') line.length = Math.min(line.length, column);
    else if (final === 'J' && parameters === '2') grid.length = top;
    else if (final === 'J') {
      line.length = Math.min(line.length, column);
      grid.length = row + 1;
    } else if (final !== 'm') throw new Error(`unknown escape ${parameters}${final}`);
  };

  const visible = () =>
    grid.map((line) =>
      Array.from(line, (cell) => cell ?? ' ')
        .join('')
        .trimEnd(),
    );
  return {
    write: (text) => {
      let rest = text;
      while (rest !== '') {
        const sequence = ESCAPE.exec(rest);
        if (sequence) {
          control(sequence[1] === '?', sequence[2] ?? '', sequence[3] ?? '');
          rest = rest.slice(sequence[0].length);
        } else if (rest.startsWith('\r') || rest.startsWith('\n')) {
          if (rest.startsWith('\r')) column = 0;
          else lineFeed();
          rest = rest.slice(1);
        } else {
          const plain = rest.slice(0, /[\u001b\r\n]/.exec(rest)?.index ?? rest.length);
          if (plain === '') throw new Error(`unknown escape ${JSON.stringify(rest.slice(0, 12))}`);
          for (const grapheme of eachGrapheme(plain)) put(grapheme.text, grapheme.width);
          rest = rest.slice(plain.length);
        }
      }
    },
    text: () => visible().slice(top).join('\n').trimEnd(),
    all: () => visible().join('\n').trimEnd(),
    cursor: () => ({ row: row - top, column }),
    isCursorShown: () => modes.has('?25'),
    modes: () => [...modes],
  };
}
