import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/core/text/normalise.ts';
import { plainText } from '../../src/formats/text.ts';
import { NASTY_TEXTS } from './nasty-texts.ts';
import { sheetOf } from './small-preparation.ts';
import { fileOf, SLOTS, twins, typedAnswers } from './twins.ts';

function linesOf(given: Readonly<Record<string, unknown>>): string[] {
  return plainText(sheetOf(given)).split('\n');
}

describe('the sheet as plain text', () => {
  it('starts with its title and holds the sections', () => {
    const lines = linesOf({ prenom: 'Zoé', 'ligne-un': 'Bonjour' });
    expect(lines[0]).toBe('Ma petite fiche');
    expect(lines).toEqual(expect.arrayContaining(['En un coup d’œil', 'Textes', 'Déroulé de l’entretien']));
    expect(lines.join('\n')).toContain('Zoé');
    expect(lines.join('\n')).toMatch(/Ligne une\u00a0: Bonjour/);
    expect(lines.at(-1)).toBe('');
  });

  it('has no sign of Markdown of its own', () => {
    const text = plainText(sheetOf({ 'liste-un': ['un', 'deux'], reussites: ['x'], demandes: [{ objet: 'y' }] }));
    expect(text).toContain('deux');
    expect(text).not.toMatch(/\*\*|^#|\\|^---$/m);
  });

  it('shows each sign where it was typed, whatever it is', () => {
    fc.assert(
      fc.property(typedAnswers, (typed) => {
        const { given, harmless, harmlessTexts, restore } = twins(typed);
        const model = plainText(sheetOf(harmless));
        for (const text of harmlessTexts) expect(model).toContain([...text].slice(0, 20).join('').split('\n')[0]);
        expect([plainText(sheetOf(given))]).toEqual(restore([model]));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps each nasty text as it was typed, without a backslash', () => {
    const slot = SLOTS.find(({ id }) => id === 'texte-un');
    expect(slot).toBeDefined();
    for (const text of NASTY_TEXTS) {
      const lines = linesOf({ 'texte-un': text }).map((line) => line.replace(/^ +/, ''));
      const wanted = normalise(text).split('\n');
      const start = lines.findIndex((line) => line.includes('Texte un\u00a0:'));
      const [first = ''] = wanted;
      expect([`Texte un\u00a0: ${first}`, 'Texte un\u00a0:']).toContain(lines[start]);
      const at = lines[start] === 'Texte un\u00a0:' ? start + 1 : start;
      const shown = lines.slice(at, at + wanted.length).map((line) => line.replace(/^Texte un\u00a0: /, ''));
      expect(shown).toEqual(wanted);
    }
  });

  it('shows the whole of 100,000 characters', () => {
    const text = normalise('Un *mot* :\n- # titre\n\n'.repeat(5000));
    expect(text.length).toBeGreaterThan(99_000);
    const shown = plainText(sheetOf(fileOf([[{ id: 'texte-un', oneLine: false }, text]])));
    expect(shown.replace(/^ +/gm, '').includes(text)).toBe(true);
  });
});
