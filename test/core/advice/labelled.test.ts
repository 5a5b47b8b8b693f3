/** The hints on labelled answers of many trades: what is promised of them, on each set and on all. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HINT_CODES } from '../../../src/core/advice/hints/shape.ts';
import { type Labelled, measure, precision, readLabelled, recall } from '../../../src/maintenance/coach-figures.ts';
import { rules } from './rules-at-hand.ts';

/** The answers of one file. */
const read = (name: string): Labelled[] =>
  readLabelled(readFileSync(new URL(`labelled/${name}.yaml`, import.meta.url), 'utf8'));

/** The last two were written by the author of the rules; the others by people who hadn't seen them. */
const sets = ['dev', 'a-130', 'b-150', 'c-160', 'd-160', 'e-160', 'c-70', 'd-60'].map(
  (name) => [name, read(name)] as const,
);

describe.each(sets)('on %s', (_, answers) => {
  const figures = measure(rules, answers);

  it('nearly all hints are right, most are given', () => {
    expect(answers.length).toBeGreaterThanOrEqual(60);
    expect(precision(figures.all)).toBeGreaterThanOrEqual(0.96);
    expect(recall(figures.all)).toBeGreaterThanOrEqual(0.88);
  });
});

describe('on all sets', () => {
  const answers = [...sets.flatMap(([, set]) => set), ...read('e-clean'), ...read('f-36'), ...read('g-163')];
  const { codes, clean, nagged } = measure(rules, answers);

  it('typed without accents, capitals or apostrophes, nearly the same', () => {
    const bare = answers.map((answer) => ({
      ...answer,
      texte: answer.texte
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
        .toLowerCase(),
    }));
    const figures = measure(rules, bare);
    expect(precision(figures.all)).toBeGreaterThanOrEqual(0.96);
    expect(recall(figures.all)).toBeGreaterThanOrEqual(0.92);
  });

  it('clean answers are left alone', () => {
    expect(clean).toBeGreaterThan(180);
    expect(nagged / clean).toBeLessThanOrEqual(1 / 40);
  });

  it.each(HINT_CODES)('%s is expected often enough to judge, and rarely wrong', (code) => {
    const counts = codes.get(code) ?? { right: 0, wrong: 0, missed: 0 };
    expect(counts.right + counts.missed).toBeGreaterThanOrEqual(20);
    expect(precision(counts)).toBeGreaterThanOrEqual(0.94);
    expect(recall(counts)).toBeGreaterThanOrEqual(0.85);
  });
});

it('an error is counted as what it is', () => {
  const wrong = measure(rules, [
    { id: 'x', kind: 'demande', texte: 'Une formation.', labels: ['sante'] },
    { id: 'y', kind: 'demande', texte: 'Ce sont des abrutis.', labels: [] },
  ]);
  expect(wrong.all.missed).toBe(1);
  expect(wrong.codes.get('sante')).toEqual({ right: 0, wrong: 0, missed: 1 });
  expect(wrong.codes.get('vague')).toEqual({ right: 0, wrong: 1, missed: 0 });
  expect([wrong.clean, wrong.nagged, wrong.errors.length]).toEqual([1, 1, 2]);
});
