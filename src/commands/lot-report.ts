/** The rows that were refused: the first ones for the screen, all for the report's file or for `--json`. */
import { CSV_MARK, csvLine } from '../core/batch/csv-cells.ts';
import type { RowProblem } from '../core/batch/list-row.ts';
import { type LinesFile, openLinesFile } from '../files/batch/lines-file.ts';
import type { LotOptions } from './lot.ts';
import type { LotSetup } from './lot-setup.ts';

/** What a run came to, besides the rows that were refused. */
export type LotResult = {
  readonly ecrites: number;
  readonly identiques: number;
  readonly sortie: string;
  readonly duree_ms: number;
};

export type LotReport = {
  readonly add: (problem: RowProblem) => void;
  /** Every problem with `--json`, else the first ones: a list without end must not fill the memory. */
  readonly kept: readonly RowProblem[];
  readonly close: (result: LotResult) => void;
  readonly discard: () => void;
};

/** More than a person reads. */
const MOST_TOLD = 200;

/** Throws a UserError when the report's file can't be written. */
export function openReport({ report }: LotSetup, { json }: LotOptions): LotReport {
  const kept: RowProblem[] = [];
  const isJson = report?.toLowerCase().endsWith('.json') === true;
  const file = report === null ? null : openLinesFile(report, isJson ? JSON_START : CSV_START);
  const writer = file === null ? null : isJson ? asJson(file) : asCsv(file);
  return {
    add: (problem) => {
      if (json || kept.length < MOST_TOLD) kept.push(problem);
      writer?.add(problem);
    },
    kept,
    close: (result) => writer?.close(result),
    discard: () => file?.discard(),
  };
}

const CSV_START = CSV_MARK + csvLine(['ligne', 'colonne', 'code', 'message', 'remede']);
const JSON_START = '{\n  "refusees": [';

type Writer = { readonly add: (problem: RowProblem) => void; readonly close: (result: LotResult) => void };

function asCsv(file: LinesFile): Writer {
  return {
    add: ({ ligne, colonne, code, message, remede }) =>
      file.add(csvLine([ligne, colonne ?? '', code, message, remede])),
    close: () => file.close(),
  };
}

/** The same keys as `--json`; the rows come first, as they are met. */
function asJson(file: LinesFile): Writer {
  let isFirst = true;
  return {
    add: (problem) => {
      file.add(`${isFirst ? '' : ','}\n    ${JSON.stringify(problem)}`);
      isFirst = false;
    },
    close: ({ ecrites, identiques, sortie, duree_ms }) => {
      const rest = JSON.stringify({ ecrites, identiques, sortie, duree_ms }).slice(1, -1);
      file.add(`${isFirst ? '' : '\n  '}],\n  ${rest}\n}\n`);
      file.close();
    },
  };
}
