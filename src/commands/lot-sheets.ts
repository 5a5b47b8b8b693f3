/** A person of a list -> the names and the texts of their files. */
import { fileStem, type NamePattern, nameKey } from '../core/batch/file-names.ts';
import { createNameTable } from '../core/batch/name-table.ts';
import type { Person } from '../core/batch/read-person.ts';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import { FORMATS } from '../formats/index.ts';
import type { Host } from '../host.ts';
import type { LotSetup } from './lot-setup.ts';
import { surroundingsOf } from './write-sheets.ts';

/** Bytes of a name without its extension and the number of a namesake: a name has 255. */
const LONGEST_STEM = 235;

export type PersonFile = { readonly name: string; readonly text: string };

/** Two people never get the same file: the second of a name is `-2`, on disks without capitals too. */
export function createSheetWriter(
  { formats, blank }: LotSetup,
  pattern: NamePattern,
  host: Host,
): (person: Person) => PersonFile[] {
  const writers = FORMATS.filter(({ id }) => formats.includes(id));
  const surroundings = surroundingsOf(host);
  const used = createNameTable();
  return ({ template, contexts, answers, values, line }) => {
    const sheet = buildSheet({ template, contexts, length: 'complet', answers, blank }, surroundings);
    const stem = freeStem(fileStem(pattern, values, line, LONGEST_STEM), used);
    return writers.map(({ id, write }) => ({ name: `${stem}.${id}`, text: write(sheet) }));
  };
}

/** The table keeps the number of the next namesake. */
function freeStem(stem: string, used: ReturnType<typeof createNameTable>): string {
  const key = nameKey(stem);
  for (let number = used.get(key) ?? 1; ; number += 1) {
    const candidate = number === 1 ? stem : `${stem}-${number}`;
    const own = nameKey(candidate);
    if (number > 1 && used.get(own) !== undefined) continue;
    used.set(key, number + 1);
    if (number > 1) used.set(own, 2);
    return candidate;
  }
}
