/** Opens a list of people: CSV and JSON Lines as they come, Excel, YAML and JSON whole. */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import type { List, ListRow, RowProblem } from '../../core/batch/list-row.ts';
import { UserError } from '../../core/problem.ts';
import { normaliseLine } from '../../core/text/normalise.ts';
import { fr } from '../../core/text/typography.ts';
import { fileError } from '../file-errors.ts';
import { readText } from '../read-text.ts';
import { type CsvRecord, csvRows } from './csv-rows.ts';
import { decodeText } from './decode-text.ts';
import { jsonLines } from './json-lines.ts';
import { textLines } from './text-lines.ts';

type Bytes = AsyncIterable<Uint8Array | string>;

/**
 * The list at `path`. Throws a UserError for what can't be read, a ProblemsError for YAML that isn't; once
 * `stop` is aborted, the rows end with an error.
 */
export async function openList(path: string, stop: AbortSignal): Promise<List> {
  const kind = extname(path).slice(1).toLowerCase();
  if (kind === 'yaml' || kind === 'yml' || kind === 'json') {
    const { wholeList, MAX_LIST } = await import('./whole-list.ts');
    return ready(wholeList(path, readText(path, MAX_LIST)));
  }
  if (kind === 'xlsx' || kind === 'xlsm') {
    const [{ workbookRows }, { MAX_LIST }] = await Promise.all([import('./workbook.ts'), import('./whole-list.ts')]);
    return tableList(path, recordsOf(await workbookRows(path, readBytes(path, MAX_LIST + 1))), () => null);
  }
  const size = sizeOf(path);
  let read = 0;
  const bytes = async function* (): Bytes {
    try {
      for await (const chunk of createReadStream(path, { signal: stop })) {
        read += (chunk as Buffer).length;
        yield chunk as Buffer;
      }
    } catch (error) {
      throw fileError(error, fr`Impossible de lire`, path);
    }
  };
  return streamed(path, bytes(), () => (size > 0 ? Math.min(1, read / size) : null));
}

/** A list that comes through a pipe: CSV or JSON Lines, told apart by their first sign. */
export function openPipe(name: string, input: Bytes, stop: AbortSignal): Promise<List> {
  if (input instanceof Readable) addAbortSignal(stop, input);
  return streamed(name, input, () => null);
}

async function streamed(name: string, bytes: Bytes, share: () => number | null): Promise<List> {
  const pieces = decodeText(bytes);
  let start = '';
  // Each pull of the generator goes on where this loop leaves it.
  while (start.trim() === '') {
    const { value, done } = await pieces.next();
    if (done) break;
    start += value;
  }
  const whole = async function* (): AsyncGenerator<string> {
    yield start;
    yield* pieces;
  };
  const lines = textLines(whole());
  if (start.trimStart().startsWith('{')) return { header: null, rows: jsonLines(lines), share };
  return tableList(name, csvRows(lines), share);
}

/** The first record names the columns. */
async function tableList(
  name: string,
  records: AsyncGenerator<CsvRecord | RowProblem>,
  share: () => number | null,
): Promise<List> {
  const { value: first, done } = await records.next();
  if (done) throw new UserError(fr`« ${name} » est vide.`, fr`Un modèle de liste : prep-entretien lot --colonnes`);
  if (isRowProblem(first))
    throw new UserError(fr`La première ligne ne peut pas être lue. ${first.message}`, first.remede);
  const header = first.cells.map(normaliseLine);
  const rows = async function* (): AsyncGenerator<ListRow | RowProblem> {
    for await (const record of records) {
      if (isRowProblem(record)) yield record;
      else yield { line: record.line, names: header, cells: record.cells, table: true };
    }
  };
  return { header, rows: rows(), share };
}

function isRowProblem(record: CsvRecord | RowProblem): record is RowProblem {
  return 'code' in record;
}

function ready(rows: readonly (ListRow | RowProblem)[]): List {
  const each = async function* (): AsyncGenerator<ListRow | RowProblem> {
    yield* rows;
  };
  return { header: null, rows: each(), share: () => null };
}

async function* recordsOf(rows: readonly (readonly string[])[]): AsyncGenerator<CsvRecord> {
  for (const [index, cells] of rows.entries()) {
    if (cells.some((cell) => cell.trim() !== '')) yield { line: index + 1, cells };
  }
}

function sizeOf(path: string): number {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    return stat.size;
  } catch (error) {
    throw fileError(error, fr`Impossible de lire`, path);
  }
}

/** The first `most` bytes. */
function readBytes(path: string, most: number): Buffer {
  const size = Math.min(sizeOf(path), most);
  const bytes = Buffer.alloc(size);
  try {
    const file = openSync(path, 'r');
    try {
      let read = 0;
      while (read < size) {
        const count = readSync(file, bytes, read, size - read, read);
        if (count === 0) break;
        read += count;
      }
      return bytes.subarray(0, read);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileError(error, fr`Impossible de lire`, path);
  }
}
