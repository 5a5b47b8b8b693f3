import { describe, expect, it } from 'vitest';
import { pushedBack } from '../../../../src/core/law/deadlines/suspensions.ts';
import { addMonths, addYears, daysBetween } from '../../../../src/core/text/dates.ts';

describe('months are counted', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-06-30', 0, '2026-06-30'],
  ])('from %s, %i: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('by years, and by halves of a year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('1967-03-14', 60)).toBe('2027-03-14');
    expect(addYears('2026-11-22', -8)).toBe('2018-11-22');
    expect(addYears('2026-08-31', 0.5)).toBe('2027-02-28');
  });

  it('and days between', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});

describe('a date is pushed back', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
    ['by nothing', [], '2028-01-07'],
    ['by the days of a suspension, both ends included', [['2024-01-01', '2024-01-10']], '2028-01-17'],
    ['by what falls after the start', [['2019-12-01', '2020-01-08']], '2028-01-09'],
    ['not by what is over before', [['2019-01-01', '2020-01-06']], '2028-01-07'],
    ['not by what begins on that day', [['2028-01-07', '2028-12-31']], '2028-01-07'],
    ['by what began before that day, whole', [['2028-01-06', '2028-01-15']], '2028-01-17'],
    [
      'by what comes in while it is pushed back',
      [
        ['2024-01-01', '2024-01-10'],
        ['2028-01-10', '2028-01-19'],
      ],
      '2028-01-27',
    ],
    [
      'once by a suspension within another',
      [
        ['2024-01-01', '2024-01-10'],
        ['2024-01-03', '2024-01-04'],
      ],
      '2028-01-17',
    ],
  ];
  it.each(cases)('%s', (_name, suspensions, expected) => {
    const given = suspensions.map(([du, au]) => ({ du, au }));
    expect(pushedBack('2020-01-07', '2028-01-07', given)).toBe(expected);
    expect(pushedBack('2020-01-07', '2028-01-07', given.toReversed())).toBe(expected);
  });
});
