import { describe, expect, it } from 'vitest';
import { factsAt, inForceAt } from '../../../src/core/law/facts-at.ts';

describe('inForceAt', () => {
  it.each([
    [{}, '1900-01-01', 'en-vigueur'],
    [{ depuis: '2025-10-26' }, '2025-10-25', 'a-venir'],
    [{ depuis: '2025-10-26' }, '2025-10-26', 'en-vigueur'],
    [{ jusque: '2026-12-31' }, '2026-12-31', 'en-vigueur'],
    [{ jusque: '2026-12-31' }, '2027-01-01', 'passe'],
    [{ depuis: '2026-01-01', jusque: '2026-12-31' }, '2025-12-31', 'a-venir'],
    [{ depuis: '2026-01-01', jusque: '2026-12-31' }, '2026-06-15', 'en-vigueur'],
  ] as const)('%j on %s: %s', (fact, day, expected) => {
    expect(inForceAt(fact, day)).toBe(expected);
  });
});

it('factsAt keeps the facts of that day, in their order', () => {
  const facts = [{ id: 'ptp-2027', depuis: '2027-01-01' }, { id: 'cpf' }, { id: 'ptp', jusque: '2026-12-31' }];
  expect(factsAt(facts, '2026-12-31').map(({ id }) => id)).toEqual(['cpf', 'ptp']);
  expect(factsAt(facts, '2027-01-01').map(({ id }) => id)).toEqual(['ptp-2027', 'cpf']);
  expect(factsAt([], '2027-01-01')).toEqual([]);
});
