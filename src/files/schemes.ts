/** The schemes, as the build left them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scheme } from '../core/advice/schemes/scheme.ts';

/** The schemes, in the order in which they are listed. */
export function loadSchemes(contentDir: string): Scheme[] {
  return JSON.parse(readFileSync(join(contentDir, 'dispositifs.json'), 'utf8')) as Scheme[];
}
