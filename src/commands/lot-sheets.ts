/** A person of a list -> the names and the texts of their files. */
import { fileStem, type NamePattern, nameKey } from '../core/batch/file-names.ts';
import { createNameTable } from '../core/batch/name-table.ts';
import type { Person } from '../core/batch/read-person.ts';
import { type DeadlineReport, deadlineReport } from '../core/law/deadlines/deadline-report.ts';
import type { ExplainedDeadline } from '../core/law/deadlines/explain.ts';
import type { Situation } from '../core/law/situation.ts';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import { loadDeadlineWords } from '../files/templates.ts';
import { FORMATS } from '../formats/index.ts';
import type { Host } from '../host.ts';
import type { LotSetup } from './lot-setup.ts';
import { hintsFor, surroundingsOf } from './write-sheets.ts';

/** Bytes of a name without its extension and the number of a namesake: a name has 255. */
const LONGEST_STEM = 235;

/** What one person gets. */
export type PersonSheet = {
  /** The name of their files, without extension: nobody else of the list has it. */
  readonly stem: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly deadlines: readonly ExplainedDeadline[];
};

/** Two people never get the same file: the second of a name is `-2`, on disks without capitals too. */
export async function createSheetWriter(
  { formats, blank }: LotSetup,
  pattern: NamePattern,
  host: Host,
): Promise<(person: Person) => PersonSheet> {
  const writers = FORMATS.filter(({ id }) => formats.includes(id));
  const own = { ...surroundingsOf(host), ...(await hintsFor(formats, {}, host)) };
  const { law, today } = own;
  const words = loadDeadlineWords(host.contentDir);
  const datesOf = (situation: Situation) => deadlineReport(situation, today, law, words);
  // The words are read once for all the list.
  const surroundings = { ...own, deadlines: datesOf };
  const used = createNameTable();
  return (person) => {
    const { template, contexts, answers, values, line } = person;
    const situation = situationOf(person, today);
    const deadlines = situation === null ? null : aheadOnly(datesOf(situation));
    const preparation = { template, contexts, length: 'complet' as const, answers, blank };
    const sheet = buildSheet(deadlines === null ? preparation : { ...preparation, deadlines }, surroundings);
    const stem = freeStem(fileStem(pattern, values, line, LONGEST_STEM), used);
    const files = writers.map(({ id, write }) => ({ name: `${stem}.${id}`, text: write(sheet) }));
    return { stem, files, deadlines: deadlines?.deadlines ?? [] };
  };
}

/** Null when the day of the hire isn't known, or is yet to come: no date of the law follows. */
function situationOf({ dates: { embauche, naissance, effectif }, template }: Person, today: string): Situation | null {
  if (embauche === undefined || embauche > today) return null;
  return {
    embauche,
    ...(naissance === undefined ? {} : { naissance }),
    ...(effectif === undefined ? {} : { effectif }),
    ...(template.modele === 'public' ? { profil: { public: true } } : {}),
  };
}

/** A list doesn't say which interviews were held: what would only be late for want of them is not told. */
function aheadOnly(report: DeadlineReport): DeadlineReport {
  return { ...report, deadlines: report.deadlines.filter(({ statut }) => statut === 'a-venir') };
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
