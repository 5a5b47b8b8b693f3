/** What reading any row of a list needs. */
import type { Template } from '../template/schema.ts';
import type { IsoDate } from '../text/dates.ts';
import type { KnownColumns } from './columns.ts';

/** What all the rows of a list share. */
export type Reading = {
  /** The interview of a word, or null; `known` are the words there are. */
  readonly templateOf: (type: string) => Template | null;
  readonly types: readonly string[];
  /** For rows that name none. */
  readonly template: Template | null;
  readonly contexts: readonly string[];
  readonly columns: (hasType: boolean) => KnownColumns;
  readonly ignoreUnknown: boolean;
  readonly blank: boolean;
  readonly today: IsoDate;
};

/** Told of each thing that is wrong with a row. */
export type Tell = (column: string | null, code: string, message: string, remedy: string) => void;
