import { existsSync, renameSync } from 'node:fs';

/** Puts a file that can't be read aside under a name that says so, and gives this name. Nothing is erased. */
export function setAside(path: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${path}.illisible${number === 1 ? '' : `-${number}`}`;
    if (existsSync(aside)) continue;
    renameSync(path, aside);
    return aside;
  }
}
