import { textWidth } from '../core/text/text-width.ts';

/**
 * Wraps a line of ours at spaces, counted in columns of the screen. The rows after the first stand under the
 * text of the line: behind its spaces and its bullet.
 */
export function wrap(line: string, columns: number): string {
  const indent = ' '.repeat(/^ *(?:- )?/.exec(line)?.[0].length ?? 0);
  const rows: string[] = [];
  let row = indent.length > 0 ? line.slice(0, indent.length) : '';
  let isEmpty = true;
  for (const word of line.slice(indent.length).split(' ')) {
    if (!isEmpty && textWidth(row) + 1 + textWidth(word) > columns) {
      rows.push(row);
      row = indent + word;
    } else row += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  rows.push(row);
  return rows.join('\n');
}
