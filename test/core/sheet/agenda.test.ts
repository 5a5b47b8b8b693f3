import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/core/sheet/agenda.ts';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { type Given, preparationOf, sheetOf, smallTemplate, surroundings } from '../../formats/small-preparation.ts';

const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 30 });

/** The steps of the agenda as written: from, to, title. */
function steps(given: Given): { from: number; to: number; title: string }[] {
  const written = markdown(sheetOf(given));
  return [...written.matchAll(/^- \*\*(\d+)\sà\s(\d+)\smin\*\*\s*:\s*(.*?)(?: — .*)?$/gm)].map(
    ([, from, to, title]) => ({
      from: Number(from),
      to: Number(to),
      title: title ?? '',
    }),
  );
}

describe('sharing out the minutes', () => {
  it('gives whole minutes that add up to the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), parts, (total, shares) => {
        const minutes = shareOut(total, shares);
        expect(minutes.length).toBe(shares.length);
        expect(minutes.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        expect(minutes.reduce((sum, share) => sum + share, 0)).toBe(total);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each step its share to the minute, and never more to a smaller step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), parts, (total, shares) => {
        const sum = shares.reduce((a, b) => a + b, 0);
        const minutes = shareOut(total, shares);
        shares.forEach((share, one) => {
          expect(Math.abs((minutes[one] ?? 0) - (total * share) / sum)).toBeLessThan(1);
          shares.forEach((other, two) => {
            if (share > other) expect(minutes[one]).toBeGreaterThanOrEqual(minutes[two] ?? 0);
          });
        });
      }),
    );
  });

  it.each([
    [60, [10, 30, 45, 15], [6, 18, 27, 9]],
    [50, [1, 1, 1], [17, 17, 16]],
    [1, [50, 50], [1, 0]],
    [45, [100], [45]],
  ])('shares %i minutes as %j: %j', (total, shares, minutes) => {
    expect(shareOut(total, shares)).toEqual(minutes);
  });
});

describe('the agenda on the sheet', () => {
  it.each([
    [{ duree: 60 }, 60],
    [{ duree: 30 }, 30],
    [{ duree: 7 }, 7],
    [{}, 50],
    [{ duree: { inconnu: true } }, 50],
    [{ duree: null }, 50],
  ])('goes from 0 to the length of the interview without a gap: %j', (given, length) => {
    const shown = steps(given);
    expect(shown.map(({ title }) => title)).toEqual(['Ouvrir', 'Textes', 'Le fond', 'Finir']);
    expect(shown[0]?.from).toBe(0);
    expect(shown.at(-1)?.to).toBe(length);
    shown.slice(1).forEach((step, index) => expect(step.from).toBe(shown[index]?.to));
  });

  it('tells the habitual length when that of the interview is not known', () => {
    expect(markdown(sheetOf({}))).toMatch(/50\u00a0minutes, la durée habituelle/);
    expect(markdown(sheetOf({ duree: 50 }))).not.toContain('habituelle');
  });

  it('has a step for each of the template, at any length', () => {
    for (const duree of [1, 3, 59, 60, 61, 90, 125, 480]) {
      const written = markdown(buildSheet(preparationOf({ duree }), surroundings));
      expect(written.match(/\d+\sà\s\d+\smin/g)?.length).toBe(smallTemplate.deroule.length);
    }
  });
});
