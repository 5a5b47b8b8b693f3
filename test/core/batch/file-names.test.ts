/** Names of files: one part of a path, on any system, for any person. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownColumns } from '../../../src/core/batch/columns.ts';
import { DEFAULT_PATTERN, fileStem, nameKey, readPattern } from '../../../src/core/batch/file-names.ts';
import { createNameTable } from '../../../src/core/batch/name-table.ts';

const known = knownColumns([]);

function named(values: Readonly<Record<string, string>>, pattern = DEFAULT_PATTERN, maxBytes = 200): string {
  return fileStem(readPattern(pattern, known, ['matricule']), { type: 'annuel', ...values }, 12, maxBytes);
}

describe('a name from columns', () => {
  it.each([
    [{ nom: 'Durand', prenom: 'Anne' }, 'Durand-Anne-annuel'],
    [{ nom: 'Le Goff', prenom: 'Éléa-Marie' }, 'Le-Goff-Éléa-Marie-annuel'],
    [{ nom: 'O’Brien' }, 'O’Brien-annuel'],
    [{ nom: '../../etc/passwd' }, 'etc-passwd-annuel'],
    [{ nom: '..\\..\\boot', prenom: 'a:b*c?d"e<f>g|h' }, 'boot-a-b-c-d-e-f-g-h-annuel'],
    [{ nom: '-rf' }, 'rf-annuel'],
    [{ nom: '.cache' }, 'cache-annuel'],
    [{ nom: '///', prenom: '..' }, 'ligne-12-annuel'],
    [{}, 'ligne-12-annuel'],
    [{ nom: 'a\u200bb\u202ec' }, 'abc-annuel'],
    [{ nom: 'e\u0301' }, 'é-annuel'],
    [{ nom: '\ud800x' }, '\ufffdx-annuel'],
    [{ nom: 'Grand 🙂' }, 'Grand-🙂-annuel'],
    [{ nom: '東京' }, '東京-annuel'],
  ])('%j', (values, expected) => {
    expect(named(values)).toBe(expected);
  });

  it.each(['con', 'PRN', 'Aux', 'nul', 'COM1', 'lpt9', 'com¹', 'nul.txt', 'CONIN$'])('%s is kept by Windows', (nom) => {
    expect(named({ nom }, '{nom}')).toBe(`_${nom}`);
  });

  it('a pattern of one’s own, without accents, with other columns', () => {
    expect(named({ nom: 'Élise Ñu', matricule: '007' }, '{matricule}_{nom:sans-accent}')).toBe('007_Elise-Nu');
  });

  it.each([
    ['{nom}/{prenom}', /barre/],
    ['..\\{nom}', /barre/],
    ['{salaire}', /pas une colonne/],
    ['{nom:gras}', /pas une colonne/],
    ['fiche', /aucune colonne/],
    ['{nom', /aucune colonne/],
    ['{nom}}', /aucune colonne/],
  ])('%s is refused', (pattern, message) => {
    expect(() => readPattern(pattern, known, [])).toThrow(message);
  });

  it('any text gives one part of a path that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary' }), (nom, prenom) => {
        const stem = named({ nom, prenom });
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(200);
        expect(stem).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^[-.~ ]|[-. ]$/u);
        expect(stem.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is cut between two letters', () => {
    expect(named({ nom: 'é'.repeat(300) }, '{nom}', 51)).toBe('é'.repeat(25));
    expect(named({ nom: '🙂'.repeat(300) }, '{nom}', 50)).toBe('🙂'.repeat(12));
  });
});

describe('the same name on some disk', () => {
  it.each([
    ['Léa', 'LÉA'],
    ['Le\u0301a', 'Léa'],
    ['straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('Léa and Lea are two', () => {
    expect(nameKey('Léa')).not.toBe(nameKey('Lea'));
  });
});

describe('a table of names', () => {
  it('keeps what a Map would', () => {
    const table = createNameTable();
    const map = new Map<string, number>();
    for (let index = 0; index < 20_000; index += 1) {
      const name = `Durand-${index % 15_000}-annuel`;
      table.set(name, index);
      map.set(name, index);
    }
    for (const [name, value] of map) expect(table.get(name)).toBe(value);
    expect(table.get('Durand-15000-annuel')).toBeUndefined();
    expect(table.get('')).toBeUndefined();
  });
});
