import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';

/** Puts a finished file in the place of another; one that says the same stays as it is. */
export function replaceIfChanged(fresh: string, path: string): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old?.isFile() && old.size === statSync(fresh).size && readFileSync(path).equals(readFileSync(fresh)))
    rmSync(fresh);
  else renameSync(fresh, path);
}
