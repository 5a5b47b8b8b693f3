/** Names of files from a pattern over the columns of a person: `{nom}-{prenom}-{type}`. Safe on any system. */
import { UsageError } from '../problem.ts';
import { withoutControls } from '../text/normalise.ts';
import { enumerate, fr } from '../text/typography.ts';
import type { KnownColumns } from './columns.ts';

/** A text as it is, or a column. `plain`: without accents. */
type Part = { readonly text: string } | { readonly column: string; readonly plain: boolean };

export type NamePattern = readonly Part[];

export const DEFAULT_PATTERN = '{nom}-{prenom}-{type}';

/**
 * Reads a pattern. `{colonne}` stands for a value, `{colonne:sans-accent}` for the same without accents.
 * Throws a UsageError for an unknown column, a separator of folders, or a pattern that names nobody.
 */
export function readPattern(pattern: string, known: KnownColumns, others: readonly string[]): NamePattern {
  if (/[/\\]/.test(pattern)) {
    throw new UsageError(
      fr`Le motif « ${pattern} » contient une barre de dossier.`,
      fr`Toutes les fiches vont dans le dossier de --sortie : retirez la barre.`,
    );
  }
  const parts: Part[] = [];
  let end = 0;
  for (const match of pattern.matchAll(/\{([^{}:]*)(?::([^{}]*))?\}/g)) {
    const [whole, name = '', way] = match;
    const column = known.named(name) ?? others.find((other) => other === name) ?? null;
    if (column === null || (way !== undefined && way !== 'sans-accent')) {
      throw new UsageError(
        fr`Le motif « ${pattern} » nomme « ${whole} », qui n'est pas une colonne.`,
        fr`Par exemple : --nom "${DEFAULT_PATTERN}". Sans les accents : {nom:sans-accent}.`,
      );
    }
    parts.push({ text: pattern.slice(end, match.index) }, { column, plain: way !== undefined });
    end = match.index + whole.length;
  }
  const rest = pattern.slice(end);
  if (/[{}]/.test(rest) || parts.length === 0) {
    throw new UsageError(
      fr`Le motif « ${pattern} » ne nomme aucune colonne entre accolades.`,
      fr`Par exemple : --nom "${DEFAULT_PATTERN}". Colonnes : ${enumerate(['nom', 'prenom', 'poste', 'date', 'type'])}…`,
    );
  }
  return [...parts, { text: rest }];
}

/**
 * The name of a person's file, without extension: one part of a path, never hidden, never reserved.
 * @param maxBytes of the name in UTF-8
 */
export function fileStem(
  pattern: NamePattern,
  values: Readonly<Record<string, string>>,
  line: number,
  maxBytes: number,
): string {
  let isPerson = false;
  const filled = pattern.map((part) => {
    if ('text' in part) return part.text;
    const value = trim(clean(values[part.column] ?? ''));
    if (value !== '' && part.column !== 'type') isPerson = true;
    return part.plain ? value.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : value;
  });
  const stem = trim(clean(filled.join('')));
  const named = isPerson && stem !== '' ? stem : trim(`ligne-${line}-${stem}`);
  const whole = RESERVED.test(named) ? `_${named}` : named;
  return trim(cutBytes(whole, maxBytes));
}

/** What no system takes in a name, and what nobody sees, becomes a hyphen or goes. */
function clean(text: string): string {
  if (/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(text)) return text.normalize('NFC');
  return withoutControls(text.toWellFormed())
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\s\p{Cc}/\\:*?"<>|\u2044\u2215\u29f8\uff0f\uff3c]+/gu, '-')
    .replace(/-{2,}/g, '-');
}

/** Neither hidden, nor read as an option, nor ending as Windows forbids. */
function trim(text: string): string {
  return text.replace(/^[-.~ ]+|[-. ]+$/g, '');
}

/** Names that Windows keeps for its devices, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

function cutBytes(text: string, maxBytes: number): string {
  // A character takes four bytes at most.
  if (text.length * 4 <= maxBytes) return text;
  let bytes = 0;
  let kept = '';
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > maxBytes) break;
    kept += sign;
  }
  return kept;
}

/** Two names with the same key are the same file on some disk: capitals and composed letters aside. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
