/** The options of the output, and the formats they ask for. */
import { extname } from 'node:path';
import { UsageError } from '../core/problem.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { isFolder } from '../files/is-folder.ts';
import { FORMAT_IDS, type FormatId } from '../formats/ids.ts';

export type OutputOptions = {
  readonly sortie?: string;
  readonly format?: string;
  readonly partageable?: boolean;
  readonly ecraser?: boolean;
};

/** Formats that belong to other programs: a Markdown text under such a name would not open. */
const FOREIGN = new Set(['html', 'htm', 'docx', 'doc', 'odt', 'pdf', 'ics', 'rtf', 'xlsx', 'csv']);

/**
 * The formats to write: those asked for, else the one of the file's extension, else Markdown.
 * Throws a UsageError for an unknown one.
 */
export function outputFormats({ format: asked, sortie: output }: OutputOptions): FormatId[] {
  if (asked !== undefined) {
    const formats = [
      ...new Set(
        asked
          .split(',')
          .map((word) => word.trim().toLowerCase())
          .filter(Boolean),
      ),
    ];
    const unknown = formats.filter((format) => !isFormat(format));
    if (unknown.length > 0 || formats.length === 0) {
      throw new UsageError(
        fr`Format inconnu : ${unknown.join(', ') || '(vide)'}.`,
        fr`Formats possibles : ${enumerate(FORMAT_IDS)}.`,
      );
    }
    return formats.filter(isFormat);
  }
  const extension = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  if (isFormat(extension)) return [extension];
  if (FOREIGN.has(extension) && output !== undefined && !isFolder(output)) {
    throw new UsageError(
      fr`Le format « ${extension} » n'existe pas dans cette version.`,
      fr`Formats possibles : ${enumerate(FORMAT_IDS)}.`,
    );
  }
  return ['md'];
}

function isFormat(word: string): word is FormatId {
  return (FORMAT_IDS as readonly string[]).includes(word);
}
