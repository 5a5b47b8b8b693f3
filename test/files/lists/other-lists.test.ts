/** JSON Lines, JSON, YAML and Excel. */
import { describe, expect, it } from 'vitest';
import { type Cell, workbookParts, zip } from './make-workbook.ts';
import { inShort, readList, readPipe } from './read-list.ts';

describe('JSON Lines', () => {
  it('one person a line; a bad line costs itself alone', async () => {
    const text = '{"nom":"Léa","n":1}\n\n[1]\n{"nom":\n{"nom":"Noé"}\nnull\n';
    const expected = [
      [1, 'Léa', 1],
      [3, 'ligne-illisible'],
      [4, 'ligne-illisible'],
      [5, 'Noé'],
      [6, 'ligne-illisible'],
    ];
    expect(inShort(await readList('l.jsonl', text))).toEqual(expected);
    expect(inShort(await readPipe(text, 3))).toEqual(expected);
  });

  it('a line that never ends is refused', async () => {
    expect(inShort(await readPipe(`{"nom":"${'x'.repeat(2_000_000)}`, 65_536))).toEqual([[1, 'ligne-trop-longue']]);
  });
});

describe('YAML and JSON', () => {
  it('a list of maps, with the line of each', async () => {
    expect(inShort(await readList('l.yaml', '- nom: Léa\n  effectif: 08\n- Noé\n- nom: Zoé\n'))).toEqual([
      [1, 'Léa', '08'],
      [3, 'ligne-illisible'],
      [4, 'Zoé'],
    ]);
    expect(inShort(await readList('l.json', '[\n  {"nom": "Léa"},\n  {"nom": "Noé"}\n]\n'))).toEqual([
      [2, 'Léa'],
      [3, 'Noé'],
    ]);
  });

  it('what isn’t a list is refused', async () => {
    await expect(readList('l.yaml', 'nom: Léa\n')).rejects.toThrow(/liste de personnes/);
    await expect(readList('l.json', '{')).rejects.toThrow(/ne peut pas être lue/);
  });

  it('more than 5 000 people are refused, with the way out', async () => {
    await expect(readList('l.yaml', '- nom: x\n'.repeat(5_001))).rejects.toMatchObject({
      message: expect.stringMatching(/5\s001|5001/),
      remedy: expect.stringContaining('CSV'),
    });
  });
});

describe('Excel', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['Nom', 'Embauche', 'Effectif', 'Poste'],
    ['Léa', { day: 43_837 }, 60, '=1+1'],
    ['', '', '', ''],
    ['Noé', '', 1.5, 'Cariste'],
  ];

  it('the first sheet: days, numbers and texts, with the numbers of its rows', async () => {
    const read = await readList('l.xlsx', zip(workbookParts(rows)));
    expect(read.header).toEqual(['Nom', 'Embauche', 'Effectif', 'Poste']);
    expect(inShort(read)).toEqual([
      [2, 'Léa', '2020-01-07', '60', '=1+1'],
      [4, 'Noé', '', '1.5', 'Cariste'],
    ]);
  });

  const bomb = { name: 'xl/worksheets/sheet2.xml', bytes: Buffer.alloc(80_000_000, 0x20) };

  it.each([
    ['a bomb that says its size', zip([...workbookParts(rows), bomb])],
    ['a bomb that hides its size', zip([...workbookParts(rows), { ...bomb, claims: 1_000 }])],
    ['one file that stands for many', repeated()],
    ['no archive', Buffer.from('nom;poste\n')],
    ['an archive that is cut', zip(workbookParts(rows)).subarray(0, 900)],
    ['an empty archive', zip([])],
  ])('%s is refused, quickly and without filling the memory', async (_name, bytes) => {
    const before = process.memoryUsage().rss;
    await expect(readList('l.xlsx', bytes)).rejects.toThrow(/sans risque/);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  /** A thousand entries of the directory that all point to the same bytes. */
  function repeated(): Buffer {
    const one = zip([{ name: 'a.xml', bytes: Buffer.alloc(900_000, 0x20) }]);
    const start = one.readUInt32LE(one.length - 6);
    const entry = one.subarray(start, one.length - 22);
    const end = Buffer.from(one.subarray(one.length - 22));
    end.writeUInt16LE(1_000, 8);
    end.writeUInt16LE(1_000, 10);
    return Buffer.concat([one.subarray(0, start), ...Array.from({ length: 1_000 }, () => entry), end]);
  }

  it('an archive that is no workbook is refused', async () => {
    await expect(readList('l.xlsx', zip([{ name: 'a.txt', bytes: Buffer.from('a') }]))).rejects.toThrow(/classeur/);
  });
});
