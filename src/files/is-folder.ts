import { statSync } from 'node:fs';

/** False too for a path that can't be looked at: writing there will say why. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
