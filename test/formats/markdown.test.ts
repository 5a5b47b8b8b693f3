import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPOSED_KINDS } from '../../src/core/template/kinds.ts';
import type { Template } from '../../src/core/template/schema.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { kindsIn, READERS, splitFrontMatter, textOf } from './markdown-reader.ts';
import { NASTY_TEXTS } from './nasty-texts.ts';
import { type Given, sheetOf, withOnly } from './small-preparation.ts';
import { SLOTS, type Typed, twins, typedAnswers } from './twins.ts';

/** All that a sheet may be made of. */
const ALLOWED = /^(heading [12]|paragraph|list bullet (tight|loose)|item( box)?|strong|break)$/;

/** A list keeps one of two equal texts: one place in each is enough. */
const EVERYWHERE = SLOTS.filter(({ rank, part }) => rank !== 1 || part !== undefined);

/** Readers show each sign where it was typed, and the sheet is built as with letters in its place. */
function expectShownAsTyped(typed: Typed): void {
  const { given, harmless, restore } = twins(typed);
  const template = withOnly(new Set(typed.map(([{ id }]) => id)));
  const [written, model] = [bodyOf(given, template), bodyOf(harmless, template)];
  for (const { name, read } of READERS) {
    const shown = read(written);
    expect(unexpectedKinds(kindsIn(shown)), name).toEqual([]);
    expect(shown, name).toEqual(restore(read(model)));
  }
}

function bodyOf(given: Given, template?: Template): string {
  return splitFrontMatter(markdown(sheetOf(given, template))).body;
}

function unexpectedKinds(kinds: readonly string[]): string[] {
  expect(kinds.length).toBeGreaterThan(5);
  return kinds.filter((kind) => !ALLOWED.test(kind));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('the Markdown sheet, as a CommonMark reader and GitHub show it', () => {
  it('is tried with each kind of text and each part of each composed kind', () => {
    const ids = new Set(SLOTS.map(({ id }) => id));
    expect(ids.size).toBeGreaterThanOrEqual(14 + Object.keys(COMPOSED_KINDS).length);
    expect(SLOTS.filter(({ part }) => part !== undefined).length).toBeGreaterThanOrEqual(2 * 26);
    expect(EVERYWHERE.length).toBeGreaterThan(50);
    expect(READERS.length).toBe(2);
  });

  it.each(NASTY_TEXTS.map((text) => ({ text })))('shows $text everywhere it may be typed', ({ text }) => {
    expect(normalise(text)).not.toBe('');
    expectShownAsTyped(EVERYWHERE.map((slot) => [slot, text]));
  });

  it('shows exactly what was typed, whatever it is', () => {
    fc.assert(fc.property(typedAnswers, expectShownAsTyped), { numRuns: 2000 });
  }, 240_000);

  it.each(SLOTS.map((slot) => ({ slot, place: [slot.id, slot.rank, slot.part].join(' ') })))(
    'shows the whole of a long text typed in $place',
    ({ slot }) => {
      const typed: Typed = [[slot, `${'mot '.repeat(60)}\nensuite\n\nenfin`]];
      const { harmless, harmlessTexts } = twins(typed);
      const [wanted = ''] = harmlessTexts;
      expect([...wanted].length).toBeGreaterThan(200);
      for (const { name, read } of READERS)
        expect(onOneLine(textOf(read(bodyOf(harmless)))), name).toContain(onOneLine(wanted));
      expectShownAsTyped(typed);
    },
  );

  const PARAGRAPH = 'Un *mot* <b>à</b> `part` :\n- [a]: /b\n# titre_ ~x~ &amp; 1 < 2\n---\n\n';

  it.each([
    ['words', 'mot '],
    ['stars', '*a'],
    ['angles', '<a '],
    ['quotation marks', '> '],
    ['signs of tables', '|-'],
    ['lines', '- une ligne *ici* &amp; là\n'],
    ['paragraphs', PARAGRAPH],
  ])(
    'shows 100,000 characters of %s',
    (_name, piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const wanted = normalise(text);
      expect(wanted.length).toBeGreaterThan(99_000);
      const written = bodyOf({ 'texte-un': text });
      for (const { name, read } of READERS) {
        const shown = read(written);
        expect(unexpectedKinds(kindsIn(shown)), name).toEqual([]);
        const [, after = ''] = textOf(shown).split('\nTexte un\u00a0:');
        expect(after.slice(1).startsWith(`${wanted.replaceAll('\n\n', '\n')}\n`), name).toBe(true);
      }
    },
    120_000,
  );
});
