/** What is true of the deadlines of any situation. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../../src/core/law/article-versions.ts';
import { STATUSES } from '../../../../src/core/law/deadlines/deadline.ts';
import type { Situation } from '../../../../src/core/law/situation.ts';
import { addDays, parseDate } from '../../../../src/core/text/dates.ts';
import { anyDay, anySituation } from './any-situation.ts';
import { computed, explained, regime } from './computed.ts';

const RUNS = { numRuns: 1500 };

const record = recordSchema.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/droit/articles.json', import.meta.url), 'utf8')),
);
const ARTICLES = new Set(record.articles.map(({ article }) => article));

function reversed(situation: Situation): Situation {
  return Object.fromEntries(
    Object.entries(situation).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  );
}

describe('the deadlines of any situation', () => {
  it('meet all the kinds and statuses there are', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        for (const { code, statut } of computed(situation, today)) seen.add(code).add(statut);
      }),
      RUNS,
    );
    expect(seen.size).toBe(6 + STATUSES.length);
  });

  it('are days of the calendar, none before 7 March 2014, readings neither', () => {
    expect(regime.floor).toBe('2014-03-07');
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        for (const { date, lectures } of computed(situation, today)) {
          for (const day of [date, ...lectures.map((reading) => reading.date)]) {
            if (day === null) continue;
            expect(parseDate(day)).toBe(day);
            expect(day >= regime.floor).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('are explained without a gap, each with an article that was read', () => {
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        for (const { articles, explication, que_faire, suites, lectures } of explained(situation, today)) {
          expect(articles.length).toBeGreaterThan(0);
          expect(articles.filter((article) => !ARTICLES.has(article))).toEqual([]);
          const texts = [explication, que_faire, ...suites, ...lectures.map(({ motif }) => motif)];
          expect(texts.filter((text) => text === '' || /[{}]|undefined|NaN/.test(text))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('are overdue before the day, to come from it on', () => {
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        for (const { date, statut } of computed(situation, today)) {
          if (statut === 'en-retard') expect(date < today).toBe(true);
          if (statut === 'a-venir') expect(date >= today).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('are the same whatever the order of the lists, and every time', () => {
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        expect(computed(reversed(situation), today)).toEqual(computed(situation, today));
      }),
      RUNS,
    );
  });

  it('an interview held later never makes the next one due earlier', () => {
    fc.assert(
      fc.property(anySituation, anyDay, fc.integer({ min: 0, max: 3000 }), ({ situation, today }, day, days) => {
        const later = addDays(day, days);
        const hire = situation.embauche ?? '';
        fc.pre(day >= hire && day >= regime.floor && later <= today);
        const due = (date: string): string => {
          const entretiens = [{ type: 'parcours' as const, date }];
          return computed({ ...situation, entretiens }, today).find(({ code }) => code === 'parcours')?.date ?? '';
        };
        expect(due(later) >= due(day)).toBe(true);
      }),
      RUNS,
    );
  });

  it('an interview to come changes nothing', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 1, max: 3000 }), ({ situation, today }, days) => {
        const entretiens = [
          ...(situation.entretiens ?? []).filter(({ date }) => date <= today),
          { type: 'parcours' as const, date: addDays(today, days) },
        ];
        const held = { ...situation, entretiens: entretiens.slice(0, -1) };
        expect(computed({ ...situation, entretiens }, today)).toEqual(computed(held, today));
      }),
      RUNS,
    );
  });

  it('a certain date has no other reading', () => {
    fc.assert(
      fc.property(anySituation, ({ situation, today }) => {
        for (const { certitude, lectures } of computed(situation, today)) {
          if (certitude !== 'interpretation') expect(lectures).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
