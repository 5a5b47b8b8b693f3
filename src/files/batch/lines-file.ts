/** A file that grows line by line under another name, and takes its own at the end. */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../core/problem.ts';
import { fr } from '../../core/text/typography.ts';
import { makeFolders } from '../atomic-write.ts';
import { errorCode, fileError } from '../file-errors.ts';
import { replaceIfChanged } from './replace-if-changed.ts';

export type LinesFile = {
  readonly add: (text: string) => void;
  /** Puts the file in place; the same content is no write. */
  readonly close: () => void;
  /** Takes it away. */
  readonly discard: () => void;
};

const PIECE = 1 << 16;

/**
 * Begins a file with `start`. Throws a UserError when the disk refuses, now or later, or when another file
 * than one of ours, which begins so, stands there.
 */
export function openLinesFile(path: string, start: string): LinesFile {
  refuseForeign(path, start);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.tmp`);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw fileError(error, fr`Impossible d'écrire`, path);
    }
  };
  const file = guarded(() => {
    makeFolders(dirname(path));
    rmSync(temporary, { force: true });
    return openSync(temporary, 'wx', 0o600);
  });
  let waiting = start;
  const flush = (): void => {
    const bytes = Buffer.from(waiting, 'utf8');
    waiting = '';
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
  };
  return {
    add: (text) => {
      waiting += text;
      if (waiting.length > PIECE) guarded(flush);
    },
    close: () =>
      guarded(() => {
        flush();
        closeSync(file);
        replaceIfChanged(temporary, path);
      }),
    discard: () => {
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}

/** Throws a UserError when a file stands at the path that doesn't begin as ours do. */
export function refuseForeign(path: string, start: string): void {
  const wanted = Buffer.from(start, 'utf8');
  const found = Buffer.alloc(wanted.length);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, found, 0, found.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return;
    throw fileError(error, fr`Impossible d'écrire`, path);
  }
  if (found.equals(wanted)) return;
  throw new UserError(
    fr`« ${path} » existe déjà, et « lot » ne l'a pas écrit.`,
    fr`Renommez ce fichier, ou donnez un autre nom.`,
  );
}
