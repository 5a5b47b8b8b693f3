/** Cells -> a line of CSV that a spreadsheet opens as text: separated by `;`, quoted where they must be. */

/** Before the first line: French spreadsheets read UTF-8 by it. */
export const CSV_MARK = '\ufeff';

export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(';')}\n`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(cell: string | number): string {
  const text = String(cell);
  const harmless = typeof cell === 'string' && /^\s*[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
