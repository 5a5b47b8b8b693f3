/** The first sheet of an Excel workbook, read whole. */
import readSheet from 'read-excel-file/universal';
import { UserError } from '../../core/problem.ts';
import { fr } from '../../core/text/typography.ts';
import { MAX_LIST, refuseTooMany } from './whole-list.ts';
import { unpacksWithin } from './zip-sizes.ts';

/** Bytes of all that a workbook unpacks to. */
const MAX_UNPACKED = 60_000_000;

/** Rows of texts, the header first; empty rows are there, so that a row's number is the one that Excel shows. */
export async function workbookRows(name: string, bytes: Buffer): Promise<string[][]> {
  if (bytes.length > MAX_LIST || !unpacksWithin(bytes, MAX_UNPACKED)) {
    throw new UserError(
      fr`« ${name} » n'est pas un classeur Excel que l'on peut ouvrir sans risque : il est abîmé, protégé ou démesuré.`,
      fr`Ouvrez-le dans votre tableur et enregistrez la feuille en CSV (UTF-8).`,
    );
  }
  const [sheet] = await open(name, bytes);
  const rows = sheet?.data ?? [];
  refuseTooMany(rows.length - 1);
  return rows.map((row) => row.map(textOf));
}

async function open(name: string, bytes: Buffer): Promise<Awaited<ReturnType<typeof readSheet>>> {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  try {
    return await readSheet(copy);
  } catch {
    throw new UserError(
      fr`« ${name} » ne peut pas être lu comme un classeur Excel.`,
      fr`Ouvrez-le dans votre tableur et enregistrez la feuille en CSV (UTF-8).`,
    );
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return String(cell);
}
