import { describe, expect, it } from 'vitest';
import { someOutOfForce, toldInFull, toldInShort } from '../../../src/core/interview-card/told-fact.ts';
import type { Fact } from '../../../src/core/law/facts.ts';

const FACT: Fact = {
  id: 'rythme',
  court: 'Tous les ans.',
  enonce: 'Un entretien a lieu tous les ans.',
  articles: [{ article: 'L6315-1', legi: 'LEGIARTI000053279288' }],
  verifie: '2026-09',
  depuis: '2025-10-26',
  jusque: '2026-12-31',
  certitude: 'ministere',
  ou_demander: 'CSE',
};

describe('a fact as a line', () => {
  it('has its article, certainty and month', () => {
    expect(toldInFull(FACT, '2026-11-22')).toBe(
      'Un entretien a lieu tous les ans. (L6315-1\u00a0; position du ministère du Travail\u00a0; vérifié en septembre 2026)',
    );
    expect(toldInShort(FACT, '2026-11-22')).toBe('Tous les ans. (L6315-1\u00a0; position du ministère du Travail)');
  });

  it('says when it does not hold yet, or no longer', () => {
    expect(toldInShort(FACT, '2025-10-25')).toContain(
      'pas encore en vigueur le 25 octobre 2025\u00a0: à partir du 26 octobre 2025)',
    );
    expect(toldInFull(FACT, '2027-01-01')).toContain(
      'plus en vigueur le 1er janvier 2027\u00a0: jusqu’au 31 décembre 2026)',
    );
    expect([FACT].map((fact) => someOutOfForce([fact], '2025-10-26'))).toEqual([false]);
    expect(someOutOfForce([FACT], '2027-01-01')).toBe(true);
  });

  it('has no parentheses when there is nothing to say in them', () => {
    const { depuis: _since, jusque: _until, ...rest } = FACT;
    expect(toldInShort({ ...rest, articles: [], certitude: 'texte' }, '2020-01-01')).toBe('Tous les ans.');
  });
});
