/** The rehearsal's content and the recall questions, checked at build and shipped as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recall, Rehearsal } from '../core/rehearsal/schema.ts';

/** What may be asked in a built-in interview; `type` must come from the list of templates. */
export function loadRehearsal(contentDir: string, type: string): Rehearsal {
  return JSON.parse(readFileSync(join(contentDir, 'repetition', `${type}.json`), 'utf8')) as Rehearsal;
}

/** Recall questions, one set for each work setting, in the order in which they are offered. */
export function loadRecalls(contentDir: string): Recall[] {
  return JSON.parse(readFileSync(join(contentDir, 'rappels.json'), 'utf8')) as Recall[];
}
