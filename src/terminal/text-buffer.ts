/** A text being typed and where the cursor is: plain values, each edit gives a new one. */
import { graphemeStart, nextGrapheme, previousGrapheme } from '../core/text/text-width.ts';

export type TextBuffer = {
  /** Logical lines; always at least one. */
  readonly lines: readonly string[];
  readonly line: number;
  /** In code units, always between two graphemes. */
  readonly offset: number;
};

/** A buffer with the cursor at the end of the text. */
export function bufferOf(text: string): TextBuffer {
  const lines = text.split('\n');
  return { lines, line: lines.length - 1, offset: lines[lines.length - 1]?.length ?? 0 };
}

/** The whole text. */
export function textOf(buffer: TextBuffer): string {
  return buffer.lines.join('\n');
}

/** True when there is no character at all. */
export function isBlank(buffer: TextBuffer): boolean {
  return buffer.lines.length === 1 && buffer.lines[0] === '';
}

/** The line that the cursor is on. */
export function currentLine(buffer: TextBuffer): string {
  return buffer.lines[buffer.line] ?? '';
}

/** The same text with the cursor elsewhere, on the nearest boundary of a grapheme. */
export function moveTo(buffer: TextBuffer, line: number, offset: number): TextBuffer {
  const to = Math.max(0, Math.min(line, buffer.lines.length - 1));
  return { lines: buffer.lines, line: to, offset: graphemeStart(buffer.lines[to] ?? '', offset) };
}

/** The text put in at the cursor, which stands after it. */
export function insert(buffer: TextBuffer, text: string): TextBuffer {
  const pieces = text.split('\n');
  const line = currentLine(buffer);
  const last = pieces.length - 1;
  const after = line.slice(buffer.offset);
  const offset = (last === 0 ? buffer.offset : 0) + (pieces[last]?.length ?? 0);
  pieces[0] = line.slice(0, buffer.offset) + (pieces[0] ?? '');
  pieces[last] = (pieces[last] ?? '') + after;
  const lines = buffer.lines.toSpliced(buffer.line, 1, ...pieces);
  const moved = moveTo({ lines, line: 0, offset: 0 }, buffer.line + last, offset);
  // A mark joins the letter before it: the cursor stands after both.
  return moved.offset === offset ? moved : right(moved);
}

/** One grapheme to the left, over line ends. */
export function left(buffer: TextBuffer): TextBuffer {
  if (buffer.offset > 0) return { ...buffer, offset: previousGrapheme(currentLine(buffer), buffer.offset) };
  if (buffer.line === 0) return buffer;
  return moveTo(buffer, buffer.line - 1, Number.POSITIVE_INFINITY);
}

/** One grapheme to the right, over line ends. */
export function right(buffer: TextBuffer): TextBuffer {
  const line = currentLine(buffer);
  if (buffer.offset < line.length) return { ...buffer, offset: nextGrapheme(line, buffer.offset) };
  return buffer.line === buffer.lines.length - 1 ? buffer : moveTo(buffer, buffer.line + 1, 0);
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** The start of the word at or before the cursor. */
export function wordLeft(buffer: TextBuffer): TextBuffer {
  if (buffer.offset === 0) return left(buffer);
  const line = currentLine(buffer);
  let offset = buffer.offset;
  while (offset > 0 && !WORD_CHARACTER.test(line.slice(previousGrapheme(line, offset), offset))) {
    offset = previousGrapheme(line, offset);
  }
  while (offset > 0 && WORD_CHARACTER.test(line.slice(previousGrapheme(line, offset), offset))) {
    offset = previousGrapheme(line, offset);
  }
  return { ...buffer, offset };
}

/** The end of the word at or after the cursor. */
export function wordRight(buffer: TextBuffer): TextBuffer {
  const line = currentLine(buffer);
  if (buffer.offset === line.length) return right(buffer);
  let offset = buffer.offset;
  while (offset < line.length && !WORD_CHARACTER.test(line.slice(offset, nextGrapheme(line, offset)))) {
    offset = nextGrapheme(line, offset);
  }
  while (offset < line.length && WORD_CHARACTER.test(line.slice(offset, nextGrapheme(line, offset)))) {
    offset = nextGrapheme(line, offset);
  }
  return { ...buffer, offset };
}

/** The very start of the text. */
export function textStart(buffer: TextBuffer): TextBuffer {
  return moveTo(buffer, 0, 0);
}

/** The very end of the text. */
export function textEnd(buffer: TextBuffer): TextBuffer {
  return moveTo(buffer, buffer.lines.length - 1, Number.POSITIVE_INFINITY);
}

/** What stands between the cursor and another place goes away: `deleteUntil(buffer, wordLeft(buffer))`. */
export function deleteUntil(buffer: TextBuffer, other: TextBuffer): TextBuffer {
  if (other.line === buffer.line && other.offset === buffer.offset) return buffer;
  const isBefore = other.line < buffer.line || (other.line === buffer.line && other.offset < buffer.offset);
  const [from, to] = isBefore ? [other, buffer] : [buffer, other];
  const joined = currentLine(from).slice(0, from.offset) + currentLine({ ...to, lines: buffer.lines }).slice(to.offset);
  const lines = buffer.lines.toSpliced(from.line, to.line - from.line + 1, joined);
  return moveTo({ lines, line: 0, offset: 0 }, from.line, from.offset);
}

/** The cursor's line goes away as a whole. */
export function deleteLine(buffer: TextBuffer): TextBuffer {
  if (buffer.lines.length === 1) return bufferOf('');
  const lines = buffer.lines.toSpliced(buffer.line, 1);
  return moveTo({ lines, line: 0, offset: 0 }, Math.min(buffer.line, lines.length - 1), 0);
}

/** The cursor's line changes place with its neighbour: -1 up, 1 down. */
export function moveLine(buffer: TextBuffer, by: -1 | 1): TextBuffer {
  const other = buffer.line + by;
  if (other < 0 || other >= buffer.lines.length) return buffer;
  const lines = [...buffer.lines];
  lines[buffer.line] = buffer.lines[other] ?? '';
  lines[other] = currentLine(buffer);
  return { lines, line: other, offset: buffer.offset };
}
