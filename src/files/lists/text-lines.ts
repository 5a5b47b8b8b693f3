/** The lines of a text that comes in pieces, with their numbers; none is ever kept longer than it may be. */

/** `text` is null for a line that is too long. */
export type Line = { readonly line: number; readonly text: string | null };

/** Letters of a line, and of a row of several lines: a novel has as many. */
export const LONGEST_ROW = 1_000_000;

/** Lines in the order of the text, as many at a time as a piece brings. */
export async function* textLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly Line[]> {
  let line = 1;
  let start = '';
  let isTooLong = false;
  const close = (end: string): Line => {
    const text = isTooLong || start.length + end.length > LONGEST_ROW ? null : start + end;
    start = '';
    isTooLong = false;
    line += 1;
    return { line: line - 1, text };
  };
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const rest = parts.pop() ?? '';
    if (parts.length > 0) yield parts.map(close);
    if (isTooLong || start.length + rest.length > LONGEST_ROW) {
      isTooLong = true;
      start = '';
    } else start += rest;
  }
  if (start !== '' || isTooLong) yield [close('')];
}
