import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The ids of the dossiers, in order, without reading them; none when the folder can't be looked at. */
export function dossierIds(dataDir: string): string[] {
  try {
    const names = readdirSync(join(dataDir, 'dossiers')).filter((name) => /^[^.].*\.yaml$/.test(name));
    return names.map((name) => basename(name, '.yaml')).sort();
  } catch {
    return [];
  }
}
