import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/interview-card/card.ts';
import { compareTopics, differs } from '../../../src/core/interview-card/compare-topics.ts';
import { comparePoints } from '../../../src/core/interview-card/points.ts';

function card(id: string, more: Partial<Card>): Card {
  return {
    id,
    titre: id,
    resume: id,
    obligatoire: 'non',
    rythme: 'parfois',
    qui: 'vous',
    articles: [],
    evalue: 'non',
    ecrit: 'non',
    accompagne: 'non',
    aPart: false,
    ouDemander: 'CSE',
    faits: [],
    rubriques: [],
    dates: { code: '2026-03-27', rules: '2026-09' },
    ...more,
  };
}

describe('comparePoints', () => {
  it('tells where two cards differ, in words and as data', () => {
    const points = comparePoints([
      card('a', { evalue: 'oui', duree: 60 }),
      card('b', { ecrit: 'selon-les-cas', duree: 45 }),
    ]);
    expect(points.filter((point) => point.differs).map(({ id }) => id)).toEqual(['evalue', 'ecrit', 'duree']);
    expect(points.find(({ id }) => id === 'ecrit')?.answers).toEqual(['non', 'selon les cas']);
    expect(points.find(({ id }) => id === 'ecrit')?.values).toEqual(['non', 'selon-les-cas']);
    expect(points.find(({ id }) => id === 'duree')?.values).toEqual([60, 45]);
  });

  it('leaves out what no card answers, and keeps what one of them answers', () => {
    expect(comparePoints([card('a', {}), card('b', {})]).map(({ id }) => id)).not.toContain('duree');
    const [point] = comparePoints([card('a', {}), card('b', { duree: 30 })]).filter(({ id }) => id === 'duree');
    expect(point).toMatchObject({ values: [null, 30], differs: true });
  });
});

describe('compareTopics', () => {
  const a = card('a', {
    rubriques: [
      { id: 'but', elements: ['Pareil.', { droit: 'un' }] },
      { id: 'temps', elements: [{ droit: 'deux' }] },
      { id: 'pieges', elements: ['À moi.'] },
    ],
  });
  const b = card('b', {
    rubriques: [
      { id: 'but', elements: ['Autre.', 'Pareil.'] },
      { id: 'temps', elements: [{ droit: 'deux' }] },
    ],
  });

  it('says once what both say, and puts what differs first', () => {
    expect(compareTopics([a, b]).map(({ id, shared, own }) => ({ id, shared, own }))).toEqual([
      { id: 'but', shared: ['Pareil.'], own: [[{ droit: 'un' }], ['Autre.']] },
      { id: 'pieges', shared: [], own: [['À moi.'], []] },
      { id: 'temps', shared: [{ droit: 'deux' }], own: [[], []] },
    ]);
    expect(compareTopics([a, b]).map(differs)).toEqual([true, true, false]);
  });

  it('calls shared only what all of them say', () => {
    const c = card('c', { rubriques: [{ id: 'temps', elements: [{ droit: 'trois' }] }] });
    const temps = compareTopics([a, b, c]).find(({ id }) => id === 'temps');
    expect(temps?.shared).toEqual([]);
    expect(temps?.own).toEqual([[{ droit: 'deux' }], [{ droit: 'deux' }], [{ droit: 'trois' }]]);
  });
});
