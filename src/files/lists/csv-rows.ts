/** Lines of a CSV text -> records with the line where each starts. A bad row costs that row alone. */
import { parse } from 'csv-parse/sync';
import type { RowProblem } from '../../core/batch/list-row.ts';
import { badQuote, tooLong } from './row-problems.ts';
import { type Line, LONGEST_ROW } from './text-lines.ts';

export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

/** The first record is the header: it decides the separator and how many cells a row has. */
export async function* csvRows(batches: AsyncIterable<readonly Line[]>): AsyncGenerator<CsvRecord | RowProblem> {
  const reader = createReader();
  let pending: readonly Line[] = [];
  for await (const lines of batches) {
    pending = yield* reader(pending.length === 0 ? lines : [...pending, ...lines], false);
  }
  yield* reader(pending, true);
}

/** @returns the lines of a record that is still open */
type Reader = (lines: readonly Line[], atEnd: boolean) => Generator<CsvRecord | RowProblem, readonly Line[]>;

function createReader(): Reader {
  let separator: string | null = null;
  let width: number | null = null;
  return function* read(lines, atEnd) {
    let index = 0;
    while (index < lines.length) {
      const first = lines[index];
      if (first === undefined) break;
      const { line, text } = first;
      if (text === null) {
        yield tooLong(line);
        index += 1;
        continue;
      }
      const announced: string | undefined = width === null ? /^sep=([;,\t])$/.exec(text)?.[1] : undefined;
      if (announced !== undefined || text.trim() === '') {
        separator = announced ?? separator;
        index += 1;
        continue;
      }
      const end = recordEnd(lines, index);
      if (end === 'open' && !atEnd) return lines.slice(index);
      separator ??= separatorOf(text);
      const cells = typeof end === 'number' ? cellsOf(lines.slice(index, end), separator) : null;
      // A quote that was left open has taken the next rows along: they are read again, by themselves.
      const tookOthers = typeof end === 'number' && end > index + 1 && width !== null && cells?.length !== width;
      if (cells === null || typeof end !== 'number' || tookOthers) {
        yield badQuote(line);
        index += 1;
        continue;
      }
      width ??= cells.length;
      index = end;
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
    }
    return [];
  };
}

/** The index after the record that starts at `start`: where its quotes are even. */
function recordEnd(lines: readonly Line[], start: number): number | 'open' | 'never' {
  let isOpen = false;
  let length = 0;
  for (let index = start; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? null;
    if (text === null) return 'never';
    length += text.length;
    if (length > LONGEST_ROW) return 'never';
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
    if (!isOpen) return index + 1;
  }
  return 'open';
}

function cellsOf(lines: readonly Line[], separator: string): readonly string[] | null {
  const text = lines.map((line) => line.text).join('\n');
  if (!text.includes('"')) return text.split(separator);
  try {
    const records: string[][] = parse(text, { delimiter: separator, record_delimiter: '\n', relax_column_count: true });
    return records.length === 1 ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** The sign that parts the most names of the header. */
function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}
