/** What the person prefers, below what the command line says. */
import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import type { OutputOptions } from './output-formats.ts';

/** The options with the preferred folder and formats where the command line names none. */
export function withPreferences<T extends OutputOptions>(options: T, host: Host): T {
  const { sortie, format } = host.preferences();
  return {
    ...options,
    // With a slash at its end: a folder, even one that doesn't stand yet.
    ...(options.sortie === undefined && sortie !== undefined ? { sortie: `${resolve(host.cwd, sortie)}/` } : {}),
    ...(format === undefined ? {} : { formatPrefere: format }),
  };
}
