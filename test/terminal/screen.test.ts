import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScreen, type Picture } from '../../src/terminal/screen.ts';
import { createVirtualScreen } from './virtual-screen.ts';

const SIZE = { columns: 20, rows: 8 };

const picture: fc.Arbitrary<Picture> = fc
  .record({
    lines: fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '日'), maxLength: 9 }), {
      minLength: 1,
      maxLength: 12,
    }),
    row: fc.nat(11),
    column: fc.nat(18),
    isShown: fc.boolean(),
  })
  .map(({ lines, row, column, isShown }) => ({
    lines: lines.map((line) => line.trimEnd()),
    cursor: isShown ? { row: Math.min(row, lines.length - 1), column } : null,
  }));

describe('drawing what changed', () => {
  it('shows the same as drawing everything', () => {
    fc.assert(
      fc.property(
        fc.array(picture, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constant('avant'), { maxLength: 9 }),
        (pictures, before) => {
          const last = pictures.at(-1) as Picture;
          const [changed, whole] = [createVirtualScreen(20, 8), createVirtualScreen(20, 8)];
          for (const screen of [changed, whole]) screen.write(before.map((line) => `${line}\r\n`).join(''));
          const drawer = createScreen(changed.write);
          for (const each of pictures) drawer.draw(each, SIZE);
          createScreen(whole.write).draw(last, SIZE);
          // What was above may have scrolled further away; the picture is the end of the screen.
          const height = Math.min(last.lines.length, SIZE.rows);
          const tail = (text: string) => text.split('\n').slice(-height);
          if (last.lines.at(-1) !== '') expect(tail(changed.all())).toEqual(tail(whole.all()));
          expect(changed.isCursorShown()).toBe(last.cursor !== null);
          if (last.cursor) expect(changed.cursor().column).toBe(last.cursor.column);
        },
      ),
    );
  });

  it('writes once a drawing, and little for one letter', () => {
    const writes: string[] = [];
    const screen = createScreen((text) => writes.push(text));
    const lines = ['titre', 'une ligne assez long', 'une autre ligne', 'les touches'];
    screen.draw({ lines, cursor: { row: 1, column: 5 } }, SIZE);
    screen.draw({ lines: lines.with(2, 'une autre ligne!'), cursor: { row: 2, column: 16 } }, SIZE);
    expect(writes).toHaveLength(2);
    expect(writes[1]).toBe('\u001b[1B\rune autre ligne!\u001b[K\u001b[17G');
  });

  it('leaves lines for good, below what was there', () => {
    const virtual = createVirtualScreen(20, 8);
    const screen = createScreen(virtual.write);
    virtual.write('avant\r\n');
    screen.draw({ lines: ['question', 'champ', 'touches'], cursor: { row: 1, column: 2 } }, SIZE);
    screen.leave(['fait'], SIZE);
    screen.draw({ lines: ['suivante'], cursor: { row: 0, column: 0 } }, SIZE);
    expect(virtual.all()).toBe('avant\nfait\nsuivante');
  });

  it('shows the rows around the cursor in a low window', () => {
    const virtual = createVirtualScreen(20, 4);
    const lines = ['1', '2', '3', '4', '5', '6'];
    createScreen(virtual.write).draw({ lines, cursor: { row: 1, column: 0 } }, { columns: 20, rows: 4 });
    expect(virtual.text()).toBe('2\n3\n4\n5');
    expect(virtual.cursor()).toEqual({ row: 0, column: 0 });
  });
});
