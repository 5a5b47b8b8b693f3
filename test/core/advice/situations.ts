/** Situations with the schemes that a good counsellor names first, and those that would be wrong. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { SchemeCode } from '../../../src/core/advice/schemes/scheme.ts';
import { readSituationText } from '../../../src/core/law/read-situation.ts';
import type { Situation } from '../../../src/core/law/situation.ts';

export type Judged = {
  readonly nom: string;
  readonly situation: Situation;
  /** The first suggestion is one of these. */
  readonly conseiller: readonly SchemeCode[];
  /** None of these is suggested. */
  readonly deconseiller: readonly SchemeCode[];
};

/** The day on which they are judged. */
export const SITUATION_DAY = '2026-11-22';

/** The situations of a file; throws when one isn't a situation. */
export function judgedSituations(name: string): Judged[] {
  const path = fileURLToPath(new URL(`situations/${name}.yaml`, import.meta.url));
  const rows: (Omit<Judged, 'situation'> & { situation: unknown })[] = parse(readFileSync(path, 'utf8'));
  return rows.map((row) => {
    const read = readSituationText(row.nom, JSON.stringify(row.situation), { day: SITUATION_DAY, hire: false });
    if (read.problems.length > 0) throw new Error(`${row.nom}: ${read.problems[0]?.message}`);
    return { ...row, situation: read.situation };
  });
}
