/** Where sheets go, and the rule that none is ever overwritten unasked. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { UsageError, UserError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import { writeAtomic } from './atomic-write.ts';
import { digest } from './digest.ts';
import { fileError } from './file-errors.ts';
import { isFolder } from './is-folder.ts';
import { isStdout, STDOUT } from './standard-output.ts';

/** A sheet to be written: `name` without extension, used when the person gave no file name. */
export type Planned = { readonly name: string; readonly format: string };

/** The path of each planned sheet, in order. Throws a UsageError when they can't all go there. */
export function outputPaths(planned: readonly Planned[], output: string | undefined, cwd: string): string[] {
  const names = new Set(planned.map(({ name }) => name));
  if (isStdout(output)) {
    if (planned.length > 1)
      throw new UsageError(
        fr`La sortie standard ne reçoit qu'une fiche à la fois.`,
        fr`Donnez un dossier : --sortie fiches/`,
      );
    return [STDOUT];
  }
  if (output === undefined || isFolder(resolve(cwd, output)) || /[\\/]$/.test(output) || names.size > 1) {
    const folder = resolve(cwd, output ?? '.');
    return planned.map(({ name, format }) => join(folder, `${name}.${format}`));
  }
  const file = resolve(cwd, output);
  if (planned.length === 1) return [file];
  const extension = extname(file).slice(1).toLowerCase();
  const stem = planned.some(({ format }) => format === extension) ? file.slice(0, -(extension.length + 1)) : file;
  return planned.map(({ format }) => `${stem}.${format}`);
}

/** What stands at a path, against the text to be written there. */
export type Standing = 'free' | 'identical' | 'ours' | 'edited' | 'foreign';

/**
 * @param knownDigests digests of the sheets that this program wrote, by path: tells a sheet that was
 * edited by hand from one left as it was
 * @param essence what of a text counts when two are compared
 */
export function standingAt(
  path: string,
  text: string,
  knownDigests: ReadonlyMap<string, string>,
  essence: (text: string) => string = (whole) => whole,
): Standing {
  let found: string;
  try {
    const kind = statSync(path, { throwIfNoEntry: false });
    if (!kind || !(kind.isFile() || kind.isDirectory())) return 'free';
    if (kind.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    found = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return 'free';
    throw fileError(error, fr`Impossible d'écrire`, path);
  }
  if (essence(found) === essence(text)) return 'identical';
  const known = knownDigests.get(path);
  if (known === undefined) return 'foreign';
  return known === digest(found) ? 'ours' : 'edited';
}

/** The refusal for a path that is taken. */
export function takenError(path: string, standing: Standing): UserError {
  return new UserError(
    standing === 'edited'
      ? fr`La fiche « ${path} » a été modifiée à la main depuis qu'elle a été écrite.`
      : fr`Le fichier « ${path} » existe déjà.`,
    fr`Donnez un autre nom avec --sortie, ou ajoutez --ecraser pour le remplacer.`,
  );
}

/** Writes one sheet. Throws a UserError for a disk that refuses. */
export function writeSheetFile(path: string, text: string): void {
  try {
    writeAtomic(path, text);
  } catch (error) {
    throw fileError(error, fr`Impossible d'écrire`, path);
  }
}

/** `fiche-2.md` beside `fiche.md`: the first name that is free. */
export function freePathBeside(path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}-${number}${extension}`;
    if (!existsSync(candidate)) return candidate;
  }
}
