/** The hints on labelled answers of many trades: what is promised of them, on each set and on all. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HINT_CODES } from '../../../src/core/advice/hints/shape.ts';
import { type Labelled, measure, precision, readLabelled, recall } from '../../../src/maintenance/coach-figures.ts';
import { rules } from './rules-at-hand.ts';

/** The answers of one file. */
const read = (name: string): Labelled[] =>
  readLabelled(readFileSync(new URL(`labelled/${name}.yaml`, import.meta.url), 'utf8'));

/** `c-70` and `d-60` are by the author of the rules; the others by people who hadn't seen them. The rules were mended on all. */
const KNOWN = ['dev', 'a-130', 'b-150', 'c-160', 'd-160', 'e-160', 'f-80', 's-70', 'c-70', 'd-60']
  .concat(['p1-130', 'p2-130', 'p3-130', 'p4-130', 'p5-130', 'p6-140'])
  .concat(['q1-120', 'q2-120', 'r1-140', 'r3-140', 's1-150', 's2-150']);
const sets = KNOWN.map((name) => [name, read(name)] as const);

describe.each(sets)('on %s', (_, answers) => {
  const figures = measure(rules, answers);

  it('nearly all hints are right, most are given', () => {
    expect(answers.length).toBeGreaterThanOrEqual(60);
    expect(precision(figures.all)).toBeGreaterThanOrEqual(0.96);
    expect(recall(figures.all)).toBeGreaterThanOrEqual(0.88);
  });
});

/** What is promised of any answer. No rule was mended on these: who changes a rule doesn't look at them. */
describe('on answers that no rule was written for', () => {
  const answers = [...read('t1-150'), ...read('t2-150')];
  const { all, clean, nagged } = measure(rules, answers);

  it('19 hints of 20 are right, 17 of 20 are given, 1 clean answer of 25 gets one', () => {
    expect(answers.length).toBe(300);
    expect(precision(all)).toBeGreaterThanOrEqual(0.95);
    expect(recall(all)).toBeGreaterThanOrEqual(0.85);
    expect(nagged / clean).toBeLessThanOrEqual(1 / 25);
  });
});

/** Half of `r2-140` is by the elderly of several regions, some of it in Creole. */
describe('on all sets', () => {
  const clean450 = ['clean-reussites', 'clean-difficultes', 'clean-demandes'].flatMap(read);
  const others = ['e-clean', 'f-36', 'g-163', 'r2-140'].flatMap(read);
  const answers = [...sets.flatMap(([, set]) => set), ...clean450, ...others];
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
