/**
 * A screen for who listens to it: everything is written once, below what stands there, and nothing is drawn
 * again. What is typed is echoed as it is typed; what changes elsewhere is said on a line of its own.
 */
import { isSimple, textWidth } from '../core/text/text-width.ts';
import type { Picture, Screen } from './screen.ts';
import { wrapText } from './text-layout.ts';

type Spoken = {
  /** What was last said, without the marks of the place one is at. */
  readonly lines: readonly string[];
  /** What stands on the line that isn't ended yet. */
  readonly open: string;
  readonly column: number;
  /** Where in the picture that line is. */
  readonly row: number;
};

/** @param columns of the real window, for what is said in whole lines; pictures come as wide as they like */
export function createSpokenScreen(write: (text: string) => void, columns: () => number): Screen {
  let spoken: Spoken | null = null;

  const say = (lines: readonly string[]): string =>
    lines
      .flatMap((line) => wrapText(line, Math.max(20, columns()) - 1))
      .map((line) => `${line.trimEnd()}\r\n`)
      .join('');

  const begin = ({ lines, cursor, keys = 0 }: Picture): string => {
    const row = cursor?.row ?? lines.length - 1;
    const isTyped = (cursor?.column ?? 0) > 0;
    const field = lines.slice(0, lines.length - keys);
    const above = isTyped ? field.filter((_, index) => index !== row) : field;
    return say([...above, ...lines.slice(lines.length - keys)]) + lineAt(lines, row);
  };

  const goOn = (last: Spoken, picture: Picture): string => {
    const { lines, cursor, keys = 0 } = picture;
    const row = cursor?.row ?? lines.length - 1;
    const open = lineAt(lines, row);
    const said = new Set(last.lines);
    const news = lines
      .slice(0, lines.length - keys)
      .filter((line, index) => index !== row && line.trim() !== '' && !said.has(essence(line)));
    if (news.length > 0) return `\r\n${say(news)}${open}`;
    if (open === last.open) return moved(open, last.column, cursor?.column ?? 0);
    const isAtEnd = (cursor?.column ?? 0) >= textWidth(open);
    const wasAtEnd = last.column >= textWidth(last.open);
    if (row === last.row && isAtEnd && wasAtEnd) {
      if (open.startsWith(last.open)) return open.slice(last.open.length);
      if (last.open.startsWith(open)) return '\b \b'.repeat(textWidth(last.open) - textWidth(open));
    }
    return `\r\n${open}`;
  };

  return {
    draw: (picture) => {
      const text = spoken === null ? begin(picture) : goOn(spoken, picture);
      const row = picture.cursor?.row ?? picture.lines.length - 1;
      spoken = {
        lines: picture.lines.map(essence),
        open: lineAt(picture.lines, row),
        column: picture.cursor?.column ?? 0,
        row,
      };
      if (text !== '') write(text);
    },
    leave: (lines) => {
      write(`${spoken === null ? '' : '\r\n'}${say(lines)}`);
      spoken = null;
    },
    forget: () => {
      spoken = null;
    },
    // What was said stays said.
    clear: () => undefined,
  };
}

function lineAt(lines: readonly string[], row: number): string {
  return lines[row] ?? '';
}

/** A line without the mark of where one is, and whatever its counts: a count that goes up at each key isn't told. */
function essence(line: string): string {
  return line
    .replace(/^[\s›>]+/, '')
    .replace(/\d+/g, '0')
    .trim();
}

/** Back over letters, or forward by writing them once more. */
function moved(line: string, from: number, to: number): string {
  if (to <= from) return '\b'.repeat(from - to);
  return isSimple(line) ? line.slice(from, to) : `\r\n${line}`;
}
