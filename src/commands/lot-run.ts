/** The rows of a list, one after the other: each becomes a sheet, or a line of the report. */
import { isProblem, type List, type RowProblem } from '../core/batch/list-row.ts';
import { type Person, readPerson } from '../core/batch/read-person.ts';
import { Interrupted } from '../core/problem.ts';
import { type Outcome, openSheetFolder } from '../files/batch/sheet-folder.ts';
import type { Host } from '../host.ts';
import type { LotOptions } from './lot.ts';
import { openCalendar } from './lot-calendar.ts';
import { openIndex } from './lot-index.ts';
import { type LotProgress, openLotProgress } from './lot-progress.ts';
import { openReport } from './lot-report.ts';
import type { LotSetup } from './lot-setup.ts';
import { createSheetWriter, type PersonSheet } from './lot-sheets.ts';
import { interruption, refusal, standingProblem, tellEnd } from './lot-words.ts';

/** How many people came to what. `kept`: their sheet was edited by hand and is left so. */
export type Counts = { written: number; same: number; kept: number; refused: number };

type Step = {
  readonly setup: LotSetup;
  readonly sheets: (person: Person) => PersonSheet;
  readonly put: (name: string, text: string) => Outcome;
  /** Told of each file that stands as it should. */
  readonly stands: (person: Person, file: string, outcome: Outcome) => void;
  /** Told of each person whose files all stand as they should. */
  readonly done: (person: Person, sheet: PersonSheet) => void;
  readonly tell: (problem: RowProblem) => void;
  readonly progress: LotProgress;
};

/** Throws UserError when a row was refused or the disk refuses, Interrupted when stopped. */
export async function runLot(
  list: List,
  setup: LotSetup,
  stop: AbortSignal,
  options: LotOptions,
  host: Host,
): Promise<void> {
  const started = host.elapsed();
  const { dry, quiet } = { dry: options.essai === true, quiet: options.json === true };
  const sheets = await createSheetWriter(setup, setup.pattern(list), host);
  const progress = await openLotProgress(host, quiet);
  const folder = openSheetFolder(setup.folder, { renews: options.reprendre === true, dry });
  const counts: Counts = { written: 0, same: 0, kept: 0, refused: 0 };
  let finished = false;
  try {
    const index = openIndex(setup.folder, dry);
    const report = openReport(setup, options);
    const calendar = openCalendar(setup, dry, host);
    const stands: Step['stands'] = (person, file, outcome) => {
      index.add(person, file);
      if (dry && !quiet && outcome === 'ecrite') host.out(`${file}\n`);
    };
    try {
      await eachRow(list, stop, counts, {
        setup,
        sheets,
        put: folder.put,
        stands,
        done: calendar.add,
        tell: report.add,
        progress,
      });
      finished = true;
    } finally {
      progress.close();
      index.close(finished);
      calendar.close(finished);
      if (!finished) report.discard();
    }
    const result = {
      ecrites: counts.written,
      identiques: counts.same + counts.kept,
      sortie: setup.folder,
      duree_ms: Math.round(host.elapsed() - started),
    };
    report.close(result);
    if (quiet) {
      const { ecrites, identiques, sortie, duree_ms } = result;
      host.out(`${JSON.stringify({ ecrites, identiques, refusees: report.kept, sortie, duree_ms }, null, 2)}\n`);
    } else tellEnd(counts, report.kept, setup, dry, host);
  } catch (error) {
    throw stop.aborted ? new Interrupted(null, 'lot', interruption(counts, setup, dry)) : error;
  } finally {
    folder.close(finished);
  }
  await host.settled();
  if (counts.refused > 0) throw refusal(counts, dry);
}

async function eachRow(list: List, stop: AbortSignal, counts: Counts, step: Step): Promise<void> {
  for await (const row of list.rows) {
    stop.throwIfAborted();
    const person = isProblem(row) ? [row] : readPerson(row, step.setup.reading);
    const outcome = Array.isArray(person) ? refuse(person, step) : settle(person, step);
    counts[outcome] += 1;
    step.progress.tick(counts.written + counts.same + counts.kept, list.share());
  }
}

function refuse(problems: readonly RowProblem[], { tell }: Step): 'refused' {
  for (const problem of problems) tell(problem);
  return 'refused';
}

/** Puts the files of one person; what stands in the way of one is told. */
function settle(person: Person, { sheets, put, stands, done, tell }: Step): keyof Counts {
  const sheet = sheets(person);
  const outcomes = sheet.files.map(({ name, text }) => {
    const outcome = put(name, text);
    if (outcome === 'ecrite' || outcome === 'identique' || outcome === 'gardee') stands(person, name, outcome);
    else tell({ ligne: person.line, colonne: null, ...standingProblem(outcome, name) });
    return outcome;
  });
  if (outcomes.some((outcome) => outcome === 'existante' || outcome === 'modifiee' || outcome === 'nom'))
    return 'refused';
  done(person, sheet);
  if (outcomes.includes('ecrite')) return 'written';
  return outcomes.includes('gardee') ? 'kept' : 'same';
}
