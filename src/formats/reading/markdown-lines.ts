/** Lines of a sheet in Markdown as this program lays it out, read back. Whatever a person typed is escaped there. */

/** What was escaped, as it was typed. */
export function asTyped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

export type Bold = { readonly label: string; readonly hasColon: boolean; readonly rest: string };

/** A line that begins in bold: its label without the colon, and what follows. Null for any other line. */
export function boldStart(line: string): Bold | null {
  const match = /^\*\*((?:\\.|[^*\\]){1,400})\*\*(.*)$/.exec(line);
  if (match === null) return null;
  const bold = asTyped(match[1] ?? '');
  const hasColon = bold.endsWith(COLON);
  return {
    label: hasColon ? bold.slice(0, -COLON.length) : bold,
    hasColon,
    rest: (match[2] ?? '').replace(/^ +| +$/g, ''),
  };
}

const COLON = '\u00a0:';

/** The fields of a row: those of a few words share a line. */
export function fieldsOf(row: string): Bold[] {
  return row.split(/ · (?=\*\*)/).flatMap((field) => boldStart(field) ?? []);
}

/** Room to write on a blank sheet. */
export const DOTS = /^…{40}$/;

export type FrontMatter = Readonly<Record<string, unknown>>;

/** The front matter that this program writes (one JSON value a line) and what follows; null for any other text. */
export function splitFrontMatter(
  text: string,
): { readonly meta: FrontMatter; readonly lines: readonly string[] } | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) return null;
  const meta: Record<string, unknown> = Object.create(null);
  for (const line of lines.slice(1, end)) {
    const match = /^([a-z_]+): (.*)$/.exec(line);
    if (match === null) return null;
    meta[match[1] ?? ''] = jsonOf(match[2] ?? '');
  }
  const writer = meta.genere_par;
  return typeof writer === 'string' && /^prep-entretien\b/.test(writer) ? { meta, lines: lines.slice(end + 1) } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
