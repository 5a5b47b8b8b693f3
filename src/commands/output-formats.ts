/** The options of the output, and the formats they ask for. */
import { extname } from 'node:path';
import { UsageError } from '../core/problem.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { isFolder } from '../files/is-folder.ts';
import { isStdout } from '../files/standard-output.ts';
import { FORMAT_IDS, type FormatId } from '../formats/ids.ts';

export type OutputOptions = {
  readonly sortie?: string;
  readonly format?: string;
  readonly partageable?: boolean;
  readonly ecraser?: boolean;
  /** The formats that the person prefers: below what the command line says. */
  readonly formatPrefere?: string;
};

/** Formats that belong to other programs: a Markdown text under such a name would not open. */
const FOREIGN = new Set(['html', 'htm', 'docx', 'doc', 'odt', 'pdf', 'ics', 'rtf', 'xlsx', 'csv']);

/**
 * The formats to write: those asked for, else the one of the file's extension, else the preferred ones, else
 * Markdown. The standard output gets one. Throws a UsageError for an unknown one.
 */
export function outputFormats({ format: asked, sortie: output, formatPrefere }: OutputOptions): FormatId[] {
  if (asked !== undefined) return readFormats(asked);
  const extension = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  if (isFormat(extension)) return [extension];
  if (FOREIGN.has(extension) && output !== undefined && !isFolder(output)) {
    throw new UsageError(
      fr`Le format « ${extension} » n'existe pas dans cette version.`,
      fr`Formats possibles : ${enumerate(FORMAT_IDS)}.`,
    );
  }
  const preferred = formatPrefere === undefined ? (['md'] satisfies FormatId[]) : readFormats(formatPrefere);
  return isStdout(output) ? preferred.slice(0, 1) : preferred;
}

/** The formats of a list with commas. Throws a UsageError that names every unknown one. */
export function readFormats(list: string): FormatId[] {
  const words = list.split(',').map((word) => word.trim().toLowerCase());
  const formats = [...new Set(words.filter(Boolean))];
  const unknown = formats.filter((format) => !isFormat(format));
  if (unknown.length > 0 || formats.length === 0) {
    throw new UsageError(
      fr`Format inconnu : ${unknown.join(', ') || '(vide)'}.`,
      fr`Formats possibles : ${enumerate(FORMAT_IDS)}.`,
    );
  }
  return formats.filter(isFormat);
}

function isFormat(word: string): word is FormatId {
  return (FORMAT_IDS as readonly string[]).includes(word);
}
