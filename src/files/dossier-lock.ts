/** Notices that a dossier is open twice at once: a small file beside it names the process that has it. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from './atomic-write.ts';
import { errorCode } from './file-errors.ts';

/** The file that says that the dossier at `path` is open. */
export function lockPath(path: string): string {
  return `${path}.verrou`;
}

/**
 * Takes the dossier at `path` for this process; the function it gives lets it go, null says that another
 * process has it. A lock whose process is gone (a power cut, `kill -9`) is taken over.
 */
export function lockDossier(path: string): (() => void) | null {
  const lock = lockPath(path);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      makeFolders(dirname(lock));
      const file = openSync(lock, 'wx', 0o600);
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      // A folder that can't be written to is told when the first answer is to be saved there.
      if (errorCode(error) !== 'EEXIST') return () => undefined;
      if (isAlive(readOwner(lock))) return null;
      rmSync(lock, { force: true });
    }
  }
  return null;
}

function readOwner(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
