import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextGrapheme, textWidth } from '../../src/core/text/text-width.ts';
import { bufferOf, moveTo } from '../../src/terminal/text-buffer.ts';
import {
  moveByRows,
  offsetAt,
  placeOf,
  rowStarts,
  rowsOf,
  shortened,
  viewportOf,
  wrapText,
} from '../../src/terminal/text-layout.ts';
import { anyText } from './any-text.ts';

describe('rows of a line', () => {
  it.each([
    ['un deux trois', 8, ['un deux ', 'trois']],
    ['un deux', 7, ['un deux']],
    ['un deux trois', 7, ['un deux', 'trois']],
    ['anticonstitutionnellement', 10, ['anticonsti', 'tutionnell', 'ement']],
    ['peut-être oui', 6, ['peut-', 'être ', 'oui']],
    ['100\u00a0€ net', 5, ['100\u00a0€', 'net']],
    ['日本語', 4, ['日本', '語']],
    ['a日本', 4, ['a日', '本']],
    ['', 5, ['']],
  ])('%j in %i columns', (line, width, rows) => {
    expect(rowsOf(line, width)).toEqual(rows);
  });

  it('never overflows, loses nothing and starts rows between graphemes', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 30 }), (line, width) => {
        const starts = rowStarts(line, width);
        const pieces = starts.map((start, row) => line.slice(start, starts[row + 1]));
        expect(pieces.join('')).toBe(line);
        for (const row of rowsOf(line, width)) expect(textWidth(row)).toBeLessThanOrEqual(width);
        const boundaries = new Set([0]);
        for (let at = 0; at < line.length; at = nextGrapheme(line, at)) boundaries.add(at);
        for (const start of starts) expect(boundaries.has(start)).toBe(true);
      }),
    );
  });

  it('finds an offset again from the place where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日'), maxLength: 60 }), fc.nat(60), (line, at) => {
        const offset = Math.min(at, line.length);
        const place = placeOf(line, 12, offset);
        const found = offsetAt(line, 12, place);
        // Spaces that hang at the end of a row share one place.
        expect(line.slice(Math.min(found, offset), Math.max(found, offset)).trim()).toBe('');
      }),
    );
  });
});

describe('the part of a text that is shown', () => {
  const buffer = bufferOf(Array.from({ length: 100 }, (_, index) => `ligne ${index}`).join('\n'));

  it('holds the cursor, and tells what is hidden', () => {
    for (const line of [0, 1, 50, 98, 99]) {
      const view = viewportOf(moveTo(buffer, line, 2), 20, 7);
      expect(view.rows).toHaveLength(7);
      expect(view.rows[view.cursor.row]?.line).toBe(line);
      expect(view.cursor.column).toBe(2);
      expect(view.above + view.rows.length + view.below).toBe(100);
    }
  });

  it('keeps the column over short lines', () => {
    const text = bufferOf('une longue ligne\nab\nune autre ligne');
    const from = moveTo(text, 0, 9);
    const one = moveByRows(from, 40, 1, 9);
    expect([one.line, one.offset]).toEqual([1, 2]);
    const two = moveByRows(one, 40, 1, 9);
    expect([two.line, two.offset]).toEqual([2, 9]);
    expect(moveByRows(from, 40, -1, 9)).toMatchObject({ line: 0, offset: 0 });
    expect(moveByRows(from, 40, 10, 9)).toMatchObject({ line: 2, offset: 15 });
  });
});

describe('texts for reading', () => {
  it('wraps and shortens', () => {
    expect(wrapText('un deux\ntrois quatre', 7)).toEqual(['un deux', 'trois', 'quatre']);
    expect(shortened('un deux trois', 10, '…')).toBe('un deux…');
    expect(shortened('un', 10, '…')).toBe('un');
  });
});
