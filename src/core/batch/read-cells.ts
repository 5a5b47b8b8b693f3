/** The cells of a row by column, or what is wrong with how the row is made. */
import { excerpt } from '../template/excerpt.ts';
import { normaliseLine } from '../text/normalise.ts';
import { fr, plural } from '../text/typography.ts';
import { type KnownColumns, unknownColumn } from './columns.ts';
import type { ListRow } from './list-row.ts';
import type { Reading, Tell } from './reading.ts';

export type Cells = {
  /** The values that are there, by column. */
  readonly given: ReadonlyMap<string, unknown>;
  /** The same on one line each, those of unknown columns by their own names. */
  readonly values: Record<string, string>;
};

/** Null when the row isn't made as its list wants it. */
export function readCells(row: ListRow, reading: Reading, tell: Tell): Cells | null {
  const { names, cells, table } = row;
  if (cells.length < names.length || cells.slice(names.length).some((cell) => cell !== '')) {
    tellCellCount(cells.length, names.length, tell);
    return null;
  }
  const given = new Map<string, unknown>();
  const values: Record<string, string> = Object.create(null);
  const known = columnsOf(names, reading);
  let refused = false;
  for (const [index, name] of names.entries()) {
    const value = cells[index];
    if (value === undefined || (table && typeof value === 'string' && value.trim() === '')) continue;
    const column = known.named(name);
    const shown = column ?? excerpt(normaliseLine(name));
    values[shown] = lineOf(value);
    if (typeof value === 'string' && value.includes('\ufffd')) {
      tell(shown, 'encodage', fr`Cette cellule contient des signes illisibles.`, fr`Enregistrez la liste en UTF-8.`);
      refused = true;
    }
    if (column !== null && given.has(column)) {
      tell(column, 'colonne-en-double', fr`« ${column} » est donné deux fois.`, fr`Gardez une seule valeur.`);
      refused = true;
    } else if (column !== null) given.set(column, value);
    else if (!reading.ignoreUnknown) {
      const { message, remedy } = unknownColumn(shown, known);
      tell(shown, 'colonne-inconnue', message, remedy);
      refused = true;
    }
  }
  return refused ? null : { given, values };
}

/** The columns that these names may mean: a list that names types may have the questions of all. */
export function columnsOf(names: readonly string[], { columns }: Pick<Reading, 'columns'>): KnownColumns {
  const own = columns(false);
  return names.some((name) => own.named(name) === 'type') ? columns(true) : own;
}

function tellCellCount(count: number, wanted: number, tell: Tell): void {
  const message = fr`Cette ligne a ${plural(count, 'cellule')} ; l'en-tête en a ${wanted}.`;
  if (count > wanted) {
    const remedy = fr`Mettez entre guillemets la cellule qui contient le séparateur, ou retirez ce qui est en trop.`;
    tell(null, 'cellules-en-trop', message, remedy);
  } else {
    const remedy = fr`Ajoutez les séparateurs qui manquent : une cellule vide se note aussi.`;
    tell(null, 'cellules-manquantes', message, remedy);
  }
}

/** A value on one line, without escapes. */
export function lineOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? normaliseLine(String(value)) : '';
}
