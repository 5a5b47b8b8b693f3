/** A folder that receives many sheets: one run at a time, each file whole, nothing replaced unasked. */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { NameTable } from '../../core/batch/name-table.ts';
import { UserError } from '../../core/problem.ts';
import { fr } from '../../core/text/typography.ts';
import { makeFolders } from '../atomic-write.ts';
import { lockDossier, lockPath } from '../dossier-lock.ts';
import { errorCode, fileError } from '../file-errors.ts';
import { contentDigest, openJournal, readJournal } from './journal.ts';

/**
 * ecrite: the sheet was missing, or is replaced. identique: it stood there. gardee: it was edited by hand since,
 * and the list still says the same. The others stand there too and were left alone: existante says something else,
 * modifiee was moreover edited by hand. nom: no file of that name can be made.
 */
export type Outcome = 'ecrite' | 'identique' | 'gardee' | 'existante' | 'modifiee' | 'nom';

export type SheetFolder = {
  /** Settles one sheet. Throws a UserError when the disk refuses. */
  readonly put: (name: string, text: string) => Outcome;
  /** Ends the run; its notes are put in place when it went through. */
  readonly close: (finished: boolean) => void;
};

type Ways = {
  /** Replaces sheets of ours that were not edited and say something else now. */
  readonly renews: boolean;
  /** Looks, and writes nothing. */
  readonly dry: boolean;
};

/** Files of the program's own begin so. */
const OWN = '.prep-entretien-lot';

/**
 * Takes the folder for this process, making it when it isn't there (mode 0700). Throws a UserError when
 * another process writes there, or the disk refuses.
 */
export function openSheetFolder(folder: string, ways: Ways): SheetFolder {
  try {
    if (ways.dry) {
      const known = readJournal(folder);
      const look = looker(folder, known, ways.renews);
      return { put: (name, text) => look(name, text).outcome, close: () => undefined };
    }
    return open(folder, ways.renews);
  } catch (error) {
    throw fileError(error, fr`Impossible d'écrire`, folder);
  }
}

function open(folder: string, renews: boolean): SheetFolder {
  makeFolders(folder);
  const release = take(folder);
  // Made in a folder that stays small, then moved: in one of 100,000 names each new name costs more.
  const workshop = join(folder, `${OWN}.tmp`);
  const temporary = join(workshop, 'fiche');
  // What a killed run left: this process alone has the folder now.
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { mode: 0o700 });
  const look = looker(folder, readJournal(folder), renews);
  const journal = openJournal(folder);
  const put = (name: string, text: string): Outcome => {
    const { outcome, bytes, digest } = look(name, text);
    if (outcome === 'ecrite') {
      writeWhole(temporary, bytes);
      renameSync(temporary, join(folder, name));
    }
    if (STANDS.has(outcome)) journal.note(name, digest);
    return outcome;
  };
  return {
    put: (name, text) => {
      try {
        return put(name, text);
      } catch (error) {
        rmSync(temporary, { force: true });
        if (errorCode(error) === 'ENAMETOOLONG' || errorCode(error) === 'EILSEQ') return 'nom';
        throw fileError(error, fr`Impossible d'écrire`, join(folder, name));
      }
    },
    close: (finished) => {
      try {
        journal.close(finished);
        if (finished) syncFolder(folder);
      } finally {
        rmSync(workshop, { recursive: true, force: true });
        release();
      }
    },
  };
}

const STANDS: ReadonlySet<Outcome> = new Set(['ecrite', 'identique', 'gardee']);

function take(folder: string): () => void {
  const lock = join(folder, OWN);
  const release = lockDossier(lock);
  if (release !== null) return release;
  throw new UserError(
    fr`Un autre prep-entretien écrit en ce moment dans « ${folder} ».`,
    fr`Attendez qu'il finisse. S'il n'y en a pas, supprimez « ${lockPath(lock)} ».`,
  );
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
  } finally {
    closeSync(file);
  }
}

type Looked = { readonly outcome: Outcome; readonly bytes: Uint8Array; readonly digest: number };

/** What is to become of a sheet, from what stands at its path. The bytes are good until the next look. */
function looker(folder: string, known: NameTable, renews: boolean): (name: string, text: string) => Looked {
  let buffer = Buffer.allocUnsafe(1 << 18);
  // This process alone writes here, and gives each sheet a name of its own: an empty folder need not be asked again.
  const wasEmpty = isEmpty(folder);
  return (name, text) => {
    if (text.length * 3 > buffer.length) buffer = Buffer.allocUnsafe(text.length * 3);
    const bytes = buffer.subarray(0, buffer.write(text, 'utf8'));
    const digest = contentDigest(bytes);
    const standing = wasEmpty ? 'free' : standingOf(join(folder, name), bytes, digest, known.get(name));
    return { outcome: standing === 'ours' && renews ? 'ecrite' : OUTCOMES[standing], bytes, digest };
  };
}

/** True when nothing but files of our own stands there, or nothing at all. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name.startsWith(OWN));
  } catch {
    return true;
  }
}

type Standing = 'free' | 'identical' | 'ours' | 'edited' | 'kept' | 'foreign';

const OUTCOMES: Readonly<Record<Standing, Outcome>> = {
  free: 'ecrite',
  identical: 'identique',
  kept: 'gardee',
  ours: 'existante',
  edited: 'modifiee',
  foreign: 'existante',
};

/** @param noted the digest of what was last written at this path */
function standingOf(path: string, bytes: Uint8Array, digest: number, noted: number | undefined): Standing {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'free';
  if (!stat.isFile()) return 'foreign';
  const found = readFileSync(path);
  if (found.equals(bytes)) return 'identical';
  if (noted === undefined) return 'foreign';
  if (contentDigest(found) === noted) return 'ours';
  return digest === noted ? 'kept' : 'edited';
}

/** One for all the sheets, so that their names survive a power cut; some systems can't, and don't need to. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return;
  }
}
