import { describe, expect, it } from 'vitest';
import { type Attempt, balance, latestAttempt, withAttempt } from '../../../src/core/rehearsal/attempts.ts';
import { someDossier } from '../interview/some-dossier.ts';

function attempt(question: string, note: 1 | 2 | 3, le = '2026-11-23T10:00:00.000Z'): Attempt {
  return { question, le, secondes: 60, note };
}

describe('attempts', () => {
  it('are added at the end, and the latest of a question is found', () => {
    const first = withAttempt(someDossier(), attempt('bilan', 1));
    const both = withAttempt(withAttempt(first, attempt('projet', 3)), attempt('bilan', 2));
    expect(both.repetitions).toHaveLength(3);
    expect(latestAttempt(both.repetitions ?? [], 'bilan')?.note).toBe(2);
    expect(latestAttempt(both.repetitions ?? [], 'autre')).toBeUndefined();
  });

  it('are kept five a question: the oldest goes, those of other questions stay', () => {
    let dossier = withAttempt(someDossier(), attempt('projet', 3));
    for (const day of [1, 2, 3, 4, 5, 6, 7]) dossier = withAttempt(dossier, attempt('bilan', 2, `2026-11-0${day}`));
    const days = (dossier.repetitions ?? []).filter(({ question }) => question === 'bilan').map(({ le }) => le);
    expect(days).toEqual(['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07']);
    expect(latestAttempt(dossier.repetitions ?? [], 'projet')?.note).toBe(3);
  });

  it('change nothing else in the dossier', () => {
    const before = someDossier({ position: 'metier' });
    const { repetitions, ...rest } = withAttempt(before, attempt('bilan', 2));
    expect(rest).toEqual(before);
    expect(repetitions).toHaveLength(1);
  });
});

describe('the balance of a rehearsal', () => {
  it('sorts by rating and compares with the last attempt before, not with older ones', () => {
    const earlier = [attempt('un', 3), attempt('un', 1), attempt('deux', 2), attempt('trois', 3)];
    const now = [attempt('un', 2), attempt('deux', 2), attempt('trois', 1), attempt('quatre', 3)];
    const found = balance(now, earlier);
    expect(found).toMatchObject({ better: 1, alike: 1, worse: 1 });
    expect(found.ready.map(({ question }) => question)).toEqual(['quatre']);
    expect(found.almost.map(({ question }) => question)).toEqual(['un', 'deux']);
    expect(found.again.map(({ question }) => question)).toEqual(['trois']);
  });
});
