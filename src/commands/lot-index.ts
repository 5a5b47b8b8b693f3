/** The list of the sheets of a folder, for people: which file is whose. */
import { join } from 'node:path';
import { CSV_MARK, csvLine } from '../core/batch/csv-cells.ts';
import type { Person } from '../core/batch/read-person.ts';
import { openLinesFile, refuseForeign } from '../files/batch/lines-file.ts';

const HEADER = CSV_MARK + csvLine(['fichier', 'nom', 'prenom', 'type', 'date']);

export type LotIndex = {
  readonly add: (person: Person, file: string) => void;
  readonly close: (finished: boolean) => void;
};

/** Throws a UserError when a file that isn't ours has the name of the index. */
export function openIndex(folder: string, dry: boolean): LotIndex {
  const path = join(folder, 'index.csv');
  if (dry) {
    refuseForeign(path, HEADER);
    return { add: () => undefined, close: () => undefined };
  }
  const lines = openLinesFile(path, HEADER);
  return {
    add: ({ values }, file) =>
      lines.add(csvLine([file, values.nom ?? '', values.prenom ?? '', values.type ?? '', values.date ?? ''])),
    close: (finished) => (finished ? lines.close() : lines.discard()),
  };
}
