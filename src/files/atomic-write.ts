/**
 * The one writer: a reader finds the old content or the new one, never half of it. Files are created in
 * mode 0600, folders in 0700, where the system has modes.
 */
import * as nodeFs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The calls it makes, so that a test can put a failing disk in their place. */
export type Disk = Pick<
  typeof nodeFs,
  | 'mkdirSync'
  | 'statSync'
  | 'lstatSync'
  | 'readlinkSync'
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'rmSync'
  | 'writeFileSync'
>;

let serial = 0;

/**
 * Writes `text` at `path`, creating the folders it needs. Throws the error of the system as it is, and
 * leaves nothing half-written behind. A device or a pipe is written to directly.
 */
export function writeAtomic(path: string, text: string, disk: Disk = nodeFs): void {
  makeFolders(dirname(path), disk);
  const kind = disk.statSync(path, { throwIfNoEntry: false });
  if (kind && !kind.isFile() && !kind.isDirectory()) {
    disk.writeFileSync(path, text);
    return;
  }
  const target = resolveLink(path, disk);
  serial += 1;
  const temporary = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}-${serial}.tmp`);
  try {
    const file = disk.openSync(temporary, 'wx', 0o600);
    try {
      const bytes = Buffer.from(text, 'utf8');
      let written = 0;
      while (written < bytes.length) written += disk.writeSync(file, bytes, written);
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
    disk.renameSync(temporary, target);
  } catch (error) {
    disk.rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(target), disk);
}

/**
 * Creates the folders of a path that aren't there, in mode 0700. One by one: the recursive form of Node
 * never ends where the system refuses a folder by saying that it isn't there (`/proc`).
 */
export function makeFolders(folder: string, disk: Disk = nodeFs): void {
  if (disk.statSync(folder, { throwIfNoEntry: false })) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent, disk);
  try {
    disk.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!disk.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** A link stays a link, even to nothing yet: what it points to is written. */
function resolveLink(path: string, disk: Disk): string {
  let target = path;
  for (let step = 0; step < MAX_LINKS; step += 1) {
    if (!disk.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
    target = resolve(dirname(target), disk.readlinkSync(target));
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, ${path}`), { code: 'ELOOP' });
}

const MAX_LINKS = 40;

/** So that the rename survives a power cut; some systems can't open a folder, and don't need to. */
function syncFolder(folder: string, disk: Disk): void {
  try {
    const handle = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  } catch {
    return;
  }
}
