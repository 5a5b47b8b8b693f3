/** Deadlines as the tests compare them: rules and figures of the shipped law. */

import type { Deadline } from '../../../../src/core/law/deadlines/deadline.ts';
import { deadlinesOf } from '../../../../src/core/law/deadlines/deadlines.ts';
import { type ExplainedDeadline, explainDeadline } from '../../../../src/core/law/deadlines/explain.ts';
import { regimeOf } from '../../../../src/core/law/regime.ts';
import type { Situation } from '../../../../src/core/law/situation.ts';
import { loadDeadlineWords, loadLaw } from '../../../../src/files/templates.ts';
import { contentDir } from '../../../templates/project.ts';

export const TODAY = '2026-11-22';
export const law = loadLaw(contentDir);
export const regime = regimeOf(law);
const words = loadDeadlineWords(contentDir);

export function computed(situation: Situation, today = TODAY): Deadline[] {
  return deadlinesOf(situation, today, regime);
}

export function explained(situation: Situation, today = TODAY): ExplainedDeadline[] {
  return computed(situation, today).map((deadline) => explainDeadline(deadline, words, regime));
}

/** `code[/motif] date statut certitude`, then `(reading, reading)`; a reading without a date is `aucun`. */
export function inShort({ code, motif, date, statut, certitude, lectures }: Deadline): string {
  const readings = lectures.map((reading) => reading.date ?? 'aucun').join(', ');
  return `${code}${motif ? `/${motif}` : ''} ${date} ${statut} ${certitude}${readings ? ` (${readings})` : ''}`;
}
