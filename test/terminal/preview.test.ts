import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/core/text/normalise.ts';
import { textWidth } from '../../src/core/text/text-width.ts';
import { escapeInline, escapeText } from '../../src/formats/markdown-escape.ts';
import { referenceSheets } from '../../src/maintenance/examples.ts';
import { type PreviewOptions, preview } from '../../src/terminal/preview.ts';
import { hostileText } from '../formats/hostile-text.ts';
import { READERS, type Seen, splitFrontMatter } from '../formats/markdown-reader.ts';
import { NASTY_TEXTS } from '../formats/nasty-texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sheets = [...referenceSheets(join(root, 'templates', 'modeles'), join(root, 'dist', 'contenu'))];

const shown = (text: string, columns = 80, more: Partial<PreviewOptions> = {}): string =>
  preview(text, { columns, colour: false, ...more });

/** Signs that are seen, without what wrapping adds or takes: plain spaces, line ends, the rules under headings. */
function signs(text: string): string {
  return text.replace(/^[═─]+$/gm, '').replace(/[ \n]/g, '');
}

/** The same, as an independent reader of Markdown tells it, with our bullets and boxes. */
function expectedSigns(things: readonly Seen[]): string {
  const words = things.map((thing) => {
    if (typeof thing === 'string') return thing;
    const lead = { item: '-', 'item box': '☐', 'item checked': '☑' }[thing.kind] ?? '';
    return lead + expectedSigns(thing.inside);
  });
  return signs(words.join(''));
}

function readMarkdown(body: string): Seen[] {
  const github = READERS.find(({ name }) => name === 'GitHub');
  if (!github) throw new Error('No reader for GitHub’s Markdown.');
  return github.read(body);
}

it('looks at sheets of every template', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(4);
});

describe.each(sheets)('%s', (_name, sheet) => {
  const { body } = splitFrontMatter(sheet);

  it.each([40, 80, 120])('is whole and in order in %i columns', (columns) => {
    const text = shown(sheet, columns);
    for (const row of text.split('\n')) expect(textWidth(row), row).toBeLessThanOrEqual(columns);
    expect(signs(text)).toBe(expectedSigns(readMarkdown(body)));
    expect(text).not.toContain('**');
    expect(text).not.toMatch(/^#|\[ \]|\\/m);
    expect(text.split('☐').length).toBe(body.split('- [ ] ').length);
  });

  it('says the same in colour, and on a console without boxes', () => {
    const plain = shown(sheet, 40);
    const coloured = shown(sheet, 40, { colour: true });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    for (const row of coloured.split('\n')) {
      expect(row.split('\u001b[1m').length, row).toBe(row.split('\u001b[22m').length);
    }
    const latin = shown(sheet, 80, { unicode: false });
    expect(latin.split('[ ] ').length).toBe(body.split('- [ ] ').length);
    expect(latin).not.toMatch(/[☐═─]/);
  });
});

describe('layout', () => {
  it('leaves the front matter out and tells headings apart without colour', () => {
    expect(shown('---\ntype: "annuel"\n---\n\n# Ma fiche\n\n## Un **titre**\n\nMots\n')).toBe(
      'Ma fiche\n════════\n\nUn titre\n────────\n\nMots\n',
    );
  });

  it('wraps items under their words, nested ones and boxes too', () => {
    const text = shown('- [ ] **Un** deux trois quatre\n  - **Cinq :** six sept huit neuf\n', 20);
    expect(text).toBe('☐ Un deux trois\n  quatre\n  - Cinq : six sept\n    huit neuf\n');
  });

  it('keeps hard breaks, in a paragraph and in an item, and paragraphs of an item', () => {
    const text = shown('**A :** un  \n**B :** deux\n\n- **C :** trois  \n  quatre\n\n  cinq\n');
    expect(text).toBe('A : un\nB : deux\n\n- C : trois\n  quatre\n\n  cinq\n');
  });

  it('fills rows, and no wider than is read with ease', () => {
    expect(shown('Un mot\nla suite')).toBe('Un mot la suite\n');
    const rows = shown('un mot et '.repeat(40), 200).trimEnd().split('\n');
    expect(Math.max(...rows.map(textWidth))).toBeLessThanOrEqual(100);
    expect(Math.min(...rows.slice(0, -1).map(textWidth))).toBeGreaterThan(90);
  });

  it('never leaves a sign of French punctuation alone on a row, nor cuts a number', () => {
    expect(shown('Et vous ? Le niveau -2', 8)).toBe('Et\nvous ?\nLe\nniveau\n-2\n');
  });

  it('closes what is bold at the end of a row', () => {
    const text = shown('**un deux trois**', 8, { colour: true });
    expect(text).toBe('\u001b[1mun deux\u001b[22m\n\u001b[1mtrois\u001b[22m\n');
  });
});

describe('what a person typed', () => {
  const typed = (words: string, columns: number): string =>
    shown(
      `**Label :** ${escapeInline(words.replaceAll('\n', ' '))}\n\n- [ ] x\n  - ${escapeText(words, '    ')}\n`,
      columns,
    );

  const expectExact = (raw: string, columns: number): void => {
    const words = normalise(raw);
    if (words === '') return;
    const text = typed(words, columns);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const bare = (part: string): string => part.replace(/[ \n]/g, '');
    expect(bare(text)).toBe(bare(`Label : ${words} ☐ x - ${words}`));
    for (const row of text.split('\n')) expect(textWidth(row)).toBeLessThanOrEqual(columns);
  };

  it.each(NASTY_TEXTS)('is shown exactly: %j', (words) => {
    for (const columns of [20, 40, 120]) expectExact(words, columns);
  });

  it('is shown exactly, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 12, max: 120 }), (words, columns) => expectExact(words, columns)),
      { numRuns: 600 },
    );
  });

  it('keeps shortcodes, typographic spaces and what looks like signs of the renderer', () => {
    const words = ':smile: ~5\u00a0%\u202f! *#COLON|* &amp; <br /> &quot;';
    expect(shown(escapeText(words), 80)).toBe(`${words}\n`);
  });

  it('sends no escape to the terminal', () => {
    expect(shown('a\u001b[31mb\u001b]0;t\u0007c\u009b1md\u202e', 80)).toBe('abcd\n');
  });
});

describe('what is built', () => {
  it('holds marked-terminal, without the packages that it has no use for', () => {
    const path = join(root, 'dist', 'LICENCES-TIERS.txt');
    expect(existsSync(path)).toBe(true);
    const licences = readFileSync(path, 'utf8');
    expect(licences).toMatch(/^marked-terminal 7/m);
    expect(licences).not.toMatch(/^(cli-highlight|node-emoji|highlight\.js|emojilib) /m);
  });
});
