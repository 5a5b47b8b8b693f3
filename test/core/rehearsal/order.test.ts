import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawer, MAX_SEED, mixed, shuffled } from '../../../src/core/rehearsal/order.ts';

const seed = fc.integer({ min: 0, max: MAX_SEED });
const questions = fc
  .array(fc.boolean(), { maxLength: 25 })
  .map((hard) => hard.map((difficile, index) => ({ id: index, difficile })));

describe('the drawer', () => {
  it('gives the numbers that it gave on every machine before', () => {
    const draw = drawer(42);
    expect([draw(), draw(), draw()].map((number) => number.toFixed(6))).toEqual(['0.601104', '0.448291', '0.852466']);
  });

  it('draws from 0 up to 1', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const draw = drawer(from);
        for (let count = 0; count < 20; count += 1) {
          const number = draw();
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });

  it('puts each item first about as often as another', () => {
    const first = new Map<string, number>();
    for (let from = 0; from < 4000; from += 1) {
      const [item = ''] = shuffled(['un', 'deux', 'trois', 'quatre'], drawer(from));
      first.set(item, (first.get(item) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('the order of the questions', () => {
  it('is the same for the same seed, and holds each question once', () => {
    fc.assert(
      fc.property(questions, seed, (items, from) => {
        const order = mixed(items, from);
        expect(mixed(items, from)).toEqual(order);
        expect(order.map(({ id }) => id).sort((a, b) => a - b)).toEqual(items.map(({ id }) => id));
      }),
    );
  });

  it('begins with an easy one, and spreads the difficult ones', () => {
    fc.assert(
      fc.property(questions, seed, (items, from) => {
        const order = mixed(items, from);
        const easy = items.filter(({ difficile }) => !difficile).length;
        if (easy === 0) return;
        expect(order[0]?.difficile).toBe(false);
        if (items.length - easy > easy) return;
        order.forEach((item, index) => {
          expect(item.difficile && order[index + 1]?.difficile).not.toBe(true);
        });
      }),
    );
  });

  it('is another one for another seed, most of the time', () => {
    const items = Array.from({ length: 12 }, (_, id) => ({ id, difficile: id % 3 === 0 }));
    const orders = new Set(Array.from({ length: 50 }, (_, from) => JSON.stringify(mixed(items, from))));
    expect(orders.size).toBeGreaterThan(48);
  });
});
