/** One line of a list of people, as it was read: names of columns and their values, nothing judged yet. */

export type ListRow = {
  /** Line of the file where the row starts, from 1; for a table, its row. */
  readonly line: number;
  readonly names: readonly string[];
  /** Texts in a table; in JSON and YAML any value. As many as there are names. */
  readonly cells: readonly unknown[];
  /** True for a table: one text a cell, lists separated by ` | `, an empty cell is no answer. */
  readonly table: boolean;
};

/** One thing that is wrong with a row. Keys are in French: scripts and reports read them. */
export type RowProblem = {
  readonly ligne: number;
  readonly colonne: string | null;
  readonly code: string;
  /** What was found. */
  readonly message: string;
  /** What to write instead. */
  readonly remede: string;
};

/** A list that is open: rows come as they are read. */
export type List = {
  /** The columns of a table; null when each row names its own. */
  readonly header: readonly string[] | null;
  readonly rows: AsyncIterable<ListRow | RowProblem>;
  /** How much has been read, from 0 to 1; null when the size isn't known. */
  readonly share: () => number | null;
};

export function isProblem(row: ListRow | RowProblem): row is RowProblem {
  return 'code' in row;
}
