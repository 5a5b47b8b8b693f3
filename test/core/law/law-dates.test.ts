import { describe, expect, it } from 'vitest';
import { isStale, lawDates } from '../../../src/core/law/law-dates.ts';
import { loadLaw } from '../../../src/files/templates.ts';
import { contentDir } from '../../templates/project.ts';

const law = loadLaw(contentDir);

describe('the two dates of the law', () => {
  it('are those of the data, and of the rule that was checked longest ago', () => {
    const [one, other] = law.facts;
    if (!one || !other) throw new Error('no facts');
    const facts = [
      { ...one, verifie: '2026-09' },
      { ...other, verifie: '2026-05' },
    ];
    expect(lawDates({ facts, codeDate: '2026-03-27' }, facts)).toEqual({ code: '2026-03-27', rules: '2026-05' });
    expect(lawDates({ facts, codeDate: '2026-03-27' }, [])).toEqual({ code: '2026-03-27', rules: '2026-05' });
  });

  it.each([
    ['2026-09', '2026-11-22', false],
    ['2026-09', '2027-03-31', false],
    ['2026-09', '2027-04-01', true],
    ['2026-01', '2026-07-31', false],
    ['2026-01', '2026-08-01', true],
    ['2026-11', '2026-09-01', false],
  ])('rules checked in %s are old on %s: %s', (rules, today, stale) => {
    expect(isStale({ code: '2026-03-27', rules }, today)).toBe(stale);
  });
});
