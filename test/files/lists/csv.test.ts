/** CSV as spreadsheets save it, and as people break it. */
import { describe, expect, it } from 'vitest';
import { inShort, readList, readPipe } from './read-list.ts';

const PLAIN = 'nom;poste\nLéa;Cariste à l’été\nNoël;Œuvre — 3 €\n';
const ROWS = [
  [2, 'Léa', 'Cariste à l’été'],
  [3, 'Noël', 'Œuvre — 3 €'],
];

/** Windows-1252: what ISO 8859-1 lacks stands between 0x80 and 0x9F. */
const WINDOWS = Buffer.from(
  PLAIN.replaceAll('’', '\u0092').replaceAll('Œ', '\u008c').replaceAll('—', '\u0097').replaceAll('€', '\u0080'),
  'latin1',
);

describe('encodings and line ends', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8', PLAIN],
    ['UTF-8 with its mark', `\ufeff${PLAIN}`],
    ['Windows-1252', WINDOWS],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${PLAIN}`, 'utf16le')],
    ['CRLF', PLAIN.replaceAll('\n', '\r\n')],
    ['CR', PLAIN.replaceAll('\n', '\r')],
    ['no line end last', PLAIN.trimEnd()],
    ['empty lines between', PLAIN.replace('Noël', '\n;\n  \nNoël').replace('\n\n;\n  \n', '\n')],
    ['commas', PLAIN.replaceAll(';', ',')],
    ['tabs', PLAIN.replaceAll(';', '\t')],
    ['a first line for Excel', `sep=;\n${PLAIN}`],
  ])('%s, whole and in pieces of 1, 3 and 7 bytes', async (name, content) => {
    const shift = name === 'a first line for Excel' ? 1 : 0;
    const expected = ROWS.map(([line, ...cells]) => [Number(line) + shift, ...cells]);
    expect(inShort(await readList('l.csv', content))).toEqual(expected);
    for (const step of [1, 3, 7]) expect(inShort(await readPipe(content, step)), `${step}`).toEqual(expected);
  });

  it('each of the 27 signs of Windows-1252 that ISO 8859-1 lacks', async () => {
    const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const codes = [...'\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e'].concat([
      ...'\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f',
    ]);
    const read = await readList('l.csv', Buffer.from(`nom\n${codes.join('')}\n`, 'latin1'));
    expect(inShort(read)).toEqual([[2, signs]]);
  });

  it('a first accent far behind the first piece is still judged', async () => {
    const many = `nom\n${'Anne\n'.repeat(40_000)}`;
    expect(inShort(await readList('l.csv', `${many}Éléa\n`)).at(-1)).toEqual([40_002, 'Éléa']);
    expect(inShort(await readList('l.csv', Buffer.from(`${many}Éléa\n`, 'latin1'))).at(-1)).toEqual([40_002, 'Éléa']);
  });
});

describe('quotes', () => {
  it('keep separators, line ends and doubled quotes, and the line where a row starts', async () => {
    const read = await readPipe('nom;note\n"Du;pont";"a\nb ""c"""\nLéa;d\n', 5);
    expect(inShort(read)).toEqual([
      [2, 'Du;pont', 'a\nb "c"'],
      [4, 'Léa', 'd'],
    ]);
  });

  it('the separator of a header in quotes', async () => {
    expect((await readPipe('"nom;usuel","a","b"\nx,y,z\n', 50)).header).toEqual(['nom;usuel', 'a', 'b']);
  });

  it.each([
    ['never closed', 'nom;note\n"Léa;a\nNoé;b\nZoé;c\n'],
    ['text after the closing one', 'nom;note\n"Lé"a;a\nNoé;b\nZoé;c\n'],
    ['one in the middle', 'nom;note\nLé"a;a\nNoé;b\nZoé;c\n'],
  ])('%s: that row alone is refused', async (_name, text) => {
    expect(inShort(await readPipe(text, 9))).toEqual([
      [2, 'guillemet'],
      [3, 'Noé', 'b'],
      [4, 'Zoé', 'c'],
    ]);
  });

  it('two rows that each forget one don’t swallow what is between', async () => {
    const read = await readPipe('nom;note\n"Léa;a\nNoé;b\n"Zoé;c\nIda;d\n', 500);
    expect(inShort(read)).toEqual([
      [2, 'guillemet'],
      [3, 'Noé', 'b'],
      [4, 'guillemet'],
      [5, 'Ida', 'd'],
    ]);
  });
});

describe('rows that are too long', () => {
  it('a cell of 3 million signs costs its row alone', async () => {
    const read = await readPipe(`nom;note\nLéa;a\nNoé;${'x'.repeat(3_000_000)}\nZoé;c\n`, 65_536);
    expect(inShort(read)).toEqual([
      [2, 'Léa', 'a'],
      [3, 'ligne-trop-longue'],
      [4, 'Zoé', 'c'],
    ]);
  });

  it('an open quote with 3 million signs behind it too', async () => {
    const rest = `Noé;${'x'.repeat(50)}\n`.repeat(55_000);
    const read = await readPipe(`nom;note\n"Léa;a\n${rest}`, 65_536);
    expect(inShort(read).slice(0, 2)).toEqual([
      [2, 'guillemet'],
      [3, 'Noé', 'x'.repeat(50)],
    ]);
    expect(read.rows).toHaveLength(55_001);
  });
});

describe('no list', () => {
  it.each(['', '\n\n', '\ufeff'])('%j is told as empty', async (text) => {
    await expect(readList('l.csv', text)).rejects.toThrow(/est vide/);
  });
});
