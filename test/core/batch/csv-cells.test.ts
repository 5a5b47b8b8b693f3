/** What the program writes as CSV opens as text, and reads back as it was. */
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvLine } from '../../../src/core/batch/csv-cells.ts';

it.each(['a;b', 'a"b', 'a\nb', '', 'Œ 🙂', ' a ', "d'été"])('%j reads back', (cell) => {
  expect(parse(csvLine([cell, 'x']), { delimiter: ';' })).toEqual([[cell, 'x']]);
});

it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', ' =cmd|x'])('%j is no formula', (cell) => {
  expect(parse(csvLine([cell]), { delimiter: ';' })).toEqual([[`'${cell}`]]);
});

it('a number of ours stays one', () => {
  expect(csvLine([-1, 2])).toBe('-1;2\n');
});
