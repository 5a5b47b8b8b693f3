/** One JSON object a line, a person each. */
import type { ListRow, RowProblem } from '../../core/batch/list-row.ts';
import { badJson, tooLong } from './row-problems.ts';
import type { Line } from './text-lines.ts';

export async function* jsonLines(batches: AsyncIterable<readonly Line[]>): AsyncGenerator<ListRow | RowProblem> {
  for await (const lines of batches) {
    for (const { line, text } of lines) {
      if (text === null) yield tooLong(line);
      else if (text.trim() !== '') yield rowOf(line, text);
    }
  }
}

function rowOf(line: number, text: string): ListRow | RowProblem {
  try {
    return mapRow(line, JSON.parse(text)) ?? badJson(line);
  } catch {
    return badJson(line);
  }
}

/** A person given as a map from column to value; null for what is no map. */
export function mapRow(line: number, value: unknown): ListRow | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return { line, names: Object.keys(value), cells: Object.values(value), table: false };
}
