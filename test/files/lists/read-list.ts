/** A list written to a temporary file, or given through a pipe, and read whole. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { List, ListRow, RowProblem } from '../../../src/core/batch/list-row.ts';
import { openList, openPipe } from '../../../src/files/lists/open-list.ts';

export type Read = { readonly header: readonly string[] | null; readonly rows: readonly (ListRow | RowProblem)[] };

const NEVER = new AbortController().signal;

export async function readList(name: string, content: string | Uint8Array): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'prep-entretien-list-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    return await drain(await openList(path, NEVER));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In pieces of that many bytes. */
export async function readPipe(content: string | Uint8Array, step: number): Promise<Read> {
  const bytes = Buffer.from(content as Uint8Array);
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step);
  };
  return drain(await openPipe('liste', pieces(), NEVER));
}

async function drain({ header, rows }: List): Promise<Read> {
  const all: (ListRow | RowProblem)[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
}

/** Line and cells of each row, line and code of each problem. */
export function inShort({ rows }: Read): unknown[] {
  return rows.map((row) => ('code' in row ? [row.ligne, row.code] : [row.line, ...row.cells]));
}
