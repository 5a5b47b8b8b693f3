/** What was written into a folder of sheets: name and digest, a line each, so that a sheet edited by hand is seen. */
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { createNameTable, type NameTable } from '../../core/batch/name-table.ts';
import { replaceIfChanged } from './replace-if-changed.ts';

export type Journal = {
  /** Notes a sheet that stands as it should; on the disk at once. */
  readonly note: (name: string, digest: number) => void;
  /** Ends the notes; a run that went through puts them in place, with what earlier lists wrote. */
  readonly close: (finished: boolean) => void;
};

const NAME = '.prep-entretien-lot.journal';

/** The digest of each sheet as it was last written, what a killed run had noted included. */
export function readJournal(folder: string): NameTable {
  const table = createNameTable();
  for (const { name, value } of linesOf(textOf(folder))) table.set(name, value);
  return table;
}

/** Begins the notes of a run. */
export function openJournal(folder: string): Journal {
  const path = join(folder, NAME);
  const part = `${path}.part`;
  if (existsSync(part)) appendFileSync(path, readFileSync(part), { mode: 0o600 });
  const noted = createNameTable();
  let isEmpty = true;
  const file = openSync(part, 'w', 0o600);
  return {
    note: (name, value) => {
      isEmpty = false;
      noted.set(name, value);
      writeSync(file, lineOf(name, value));
    },
    close: (finished) => {
      if (finished) {
        const before = textOf(folder, [path]);
        const last = new Map(
          [...linesOf(before)]
            .filter(({ name }) => noted.get(name) === undefined)
            .map(({ name, value }) => [name, value]),
        );
        for (const [name, value] of last) writeSync(file, lineOf(name, value));
      }
      closeSync(file);
      if (finished) replaceIfChanged(part, path);
      else if (isEmpty) rmSync(part, { force: true });
    },
  };
}

function textOf(folder: string, paths = [join(folder, NAME), join(folder, `${NAME}.part`)]): string {
  return paths.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('');
}

/** The length and a checksum: enough to see that a person has changed a file, at a tenth of the time of a digest. */
export function contentDigest(bytes: Uint8Array): number {
  return (bytes.length % 2 ** 20) * 2 ** 32 + crc32(bytes);
}

function lineOf(name: string, value: number): string {
  return `${value.toString(16).padStart(13, '0')} ${name}\n`;
}

/** A line that is cut or strange says nothing. */
function* linesOf(text: string): Generator<{ name: string; value: number }> {
  for (const [, hex = '', name = ''] of text.matchAll(/^([\da-f]{13}) (.+)\n/gm)) {
    yield { name, value: Number.parseInt(hex, 16) };
  }
}
