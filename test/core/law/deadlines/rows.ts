/** Rows of a table of deadlines: a situation, and what is expected of one kind of deadline. */
import { describe, expect, it } from 'vitest';
import type { DeadlineCode } from '../../../../src/core/law/deadlines/deadline.ts';
import type { Situation } from '../../../../src/core/law/situation.ts';
import { computed, inShort, TODAY } from './computed.ts';

/** [what, situation, its deadlines of that kind in short, the day asked about] */
export type Row = readonly [string, Situation, readonly string[], string?];

/** Hired since the reform: only sure dates. */
export const NEW = { embauche: '2026-02-02' };

/** Interviews of that day. */
export function held(...dates: readonly string[]): Situation {
  return { entretiens: dates.map((date) => ({ type: 'parcours', date })) };
}

/** Hired a while ago, interviewed in time. */
export const SETTLED = { embauche: '2022-01-10', ...held('2025-11-03') };

export function checkRows(what: string, code: DeadlineCode, rows: readonly Row[]): void {
  const cases = rows.map(([name, situation, expected, today = TODAY]) => [name, situation, expected, today] as const);
  describe(what, () => {
    it.each(cases)('%s', (_name, situation, expected, today) => {
      const found = computed(situation, today).filter((deadline) => deadline.code === code);
      expect(found.map(inShort)).toEqual(expected);
    });
  });
}
