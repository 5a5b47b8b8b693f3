import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSheet } from '../../../src/core/sheet/build-sheet.ts';
import { leaks, maskPrivate, shareable } from '../../../src/core/sheet/shareable.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { FORMATS, type Format } from '../../../src/formats/index.ts';
import { escapeText } from '../../../src/formats/markdown-escape.ts';
import { hostileText } from '../../formats/hostile-text.ts';
import { type Given, preparationOf, surroundings, withPrivate } from '../../formats/small-preparation.ts';

const TEMPLATE = withPrivate(new Set(['texte-deux', 'liste-deux']));

/** How a text would stand in a format, were it shown. */
const AS_SHOWN: Readonly<Record<string, (text: string) => string>> = {
  md: (text) => escapeText(text, '  '),
  txt: (text) => text.replaceAll('\n', '\n    '),
  json: (text) => JSON.stringify(text),
};

/** What the check says of the shared sheet, when `planted` stands in it although it shouldn't. */
function found(format: Format, given: Given, planted: string): string[] {
  const preparation = preparationOf(given, TEMPLATE);
  const masked = { ...preparation, answers: maskPrivate(preparation.answers, TEMPLATE) };
  const whole = buildSheet(preparation, surroundings);
  const output = format.write(shareable(whole).sheet);
  const reference = format.write(shareable(buildSheet(masked, surroundings)).sheet);
  const middle = output.indexOf('\n', output.length / 2);
  expect(middle).toBeGreaterThan(0);
  return leaks(whole.record, `${output.slice(0, middle)}\n${planted}\n${output.slice(middle)}`, reference);
}

const privateText = hostileText.map((text) => `${text} secret bien gardé ${text}`);

describe.each(FORMATS.map((format) => ({ id: format.id, format })))('the check for leaks in $id', ({ id, format }) => {
  const shown = AS_SHOWN[id];

  it('knows how a leak would look', () => expect(shown).toBeDefined());

  it('reports a leak, as typed or as the format writes it, and nothing else', () => {
    fc.assert(
      fc.property(privateText, (typed) => {
        const text = normalise(typed);
        const given = {
          'texte-deux': text,
          'liste-deux': ['une autre chose privée'],
          'ligne-un': 'une chose partagée',
        };
        expect(found(format, given, text)).toEqual([text]);
        expect(found(format, given, shown?.(text) ?? '')).toEqual([text]);
        expect(found(format, given, 'rien de privé')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '1 850 € nets',
    '2\u00a0450 € par mois',
    'A. B. C. D. E',
    '+33 6 12 34 56 78',
    'l’été à l’EHPAD',
    '不要告诉经理我想走因为工资低',
    '😀😀😀😀😀😀😀😀😀😀😀😀',
    'douze lettre',
  ])('reports the text of 12 characters or more « %s »', (text) => {
    expect([...text].length).toBeGreaterThanOrEqual(12);
    expect(found(format, { 'texte-deux': text }, shown?.(text) ?? '')).toEqual([text]);
  });

  it('reports private parts and items of lists', () => {
    const given = {
      'liste-deux': ['premier secret long', 'deuxième secret long'],
      demandes: [{ objet: 'Un atelier', acceptable: 'trois jours au plus', minimum: 'un seul jour par an' }],
    };
    const planted = ['deuxième secret long', 'trois jours au plus', 'un seul jour par an'];
    expect(found(format, given, planted.map((text) => shown?.(text)).join('\n')).sort()).toEqual(planted.sort());
  });

  it('says nothing of a text that is also shared', () => {
    const text = 'mon agenda de *novembre*';
    expect(found(format, { 'texte-deux': text, 'ligne-un': text }, shown?.(text) ?? '')).toEqual([]);
    expect(found(format, { 'texte-deux': text, 'texte-un': `Voyez ${text}, page 2` }, '')).toEqual([]);
  });

  it('says nothing of a short text', () => {
    expect(found(format, { 'texte-deux': 'CPF' }, 'CPF')).toEqual([]);
  });

  it.each([
    'Ce que je demande',
    'Ma petite fiche',
    'mardi 1er décembre 2026',
    'Mes difficultés',
    '1er décembre 2026',
    'pour 50 minutes',
  ])('says nothing of words that are ours: %s', (text) => {
    const given = { 'texte-deux': text, demandes: ['x'], difficultes: ['y'], jour: '2026-12-01', duree: 50 };
    expect(found(format, given, '')).toEqual([]);
  });
});
