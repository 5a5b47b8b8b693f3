import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shareable } from '../../src/core/sheet/shareable.ts';
import type { Sheet } from '../../src/core/sheet/sheet.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { splitFrontMatter } from './markdown-reader.ts';
import { sheetOf } from './small-preparation.ts';

function frontMatterOf(sheet: Sheet): unknown {
  return parse(splitFrontMatter(markdown(sheet)).frontMatter);
}

describe('the front matter of the Markdown', () => {
  it('holds the keys of the contract', () => {
    const sheet = sheetOf({ jour: '01/12/2026', prenom: 'Zoé' });
    expect(frontMatterOf(sheet)).toEqual({
      type: 'petit',
      contextes: [],
      date: '2026-12-01',
      modele: 'petit',
      version_modele: 3,
      partageable: false,
      genere_par: 'prep-entretien 9.9.9',
    });
  });

  it('is dated today when the day of the interview is not known', () => {
    expect(frontMatterOf(sheetOf({}))).toMatchObject({ date: '2026-11-23' });
  });

  it('says that a sheet may be shared', () => {
    expect(frontMatterOf(shareable(sheetOf({})).sheet)).toMatchObject({ partageable: true });
  });

  it('is YAML equal to the sheet’s meta, whatever that holds', () => {
    const sheet = sheetOf({});
    for (const hostile of [
      'a: b',
      '# a',
      '"',
      "'",
      '---',
      '- a',
      '{a}',
      '[a',
      'a\nb',
      '*a',
      '&a',
      '!a',
      'yes',
      '08',
      '',
      ' a ',
      'é😀',
    ]) {
      const meta = { ...sheet.meta, type: hostile, modele: hostile, contextes: [hostile, 'b'], genere_par: hostile };
      expect(frontMatterOf({ ...sheet, meta })).toEqual(meta);
    }
  });

  it('is not touched by what a person types', () => {
    const typed = sheetOf({ prenom: '---\ntype: autre', nom: '"', 'texte-un': '---\npartageable: true\n---' });
    expect(splitFrontMatter(markdown(typed)).frontMatter).toBe(splitFrontMatter(markdown(sheetOf({}))).frontMatter);
  });
});
