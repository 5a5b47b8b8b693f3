import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareable } from '../../../src/core/sheet/shareable.ts';
import { composedKind } from '../../../src/core/template/kinds.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import { type Given, sheetOf, smallTemplate, withPrivate } from '../../formats/small-preparation.ts';
import { fileOf, SLOTS, type Slot } from '../../formats/twins.ts';

const QUESTIONS = smallTemplate.sections.flatMap((section) => section.questions);

/** Values of the kinds that hold no text, twice. */
const CODED: readonly { id: string; values: readonly [unknown, unknown] }[] = [
  { id: 'choix-un', values: ['a', 'b'] },
  { id: 'choix-plusieurs', values: [['a', 'b'], ['c']] },
  { id: 'accord', values: [true, false] },
  { id: 'combien', values: [12, 35] },
  { id: 'le-jour', values: ['2026-12-24', '2027-01-02'] },
  { id: 'charge', values: [1, 5] },
];

/** Some places filled, each with its own word; the first part of a composed item always. */
const places = fc
  .subarray([...SLOTS], { minLength: 1 })
  .map((slots) =>
    SLOTS.filter((slot) => slots.includes(slot) || (isFirst(slot) && slots.some((other) => sameItem(slot, other)))),
  );

const privateIds = fc.subarray(QUESTIONS.map(({ id }) => id)).map((ids) => new Set(ids));

function isFirst(slot: Slot): boolean {
  const genre = QUESTIONS.find(({ id }) => id === slot.id)?.genre;
  return slot.part !== undefined && genre !== undefined && composedKind(genre)?.freePart === slot.part;
}

function sameItem(slot: Slot, other: Slot): boolean {
  return slot.id === other.id && slot.rank === other.rank;
}

function isPrivate(slot: Slot, ids: ReadonlySet<string>): boolean {
  return ids.has(slot.id) || (slot.id === 'demandes' && (slot.part === 'acceptable' || slot.part === 'minimum'));
}

/** A word that stands nowhere else. */
function word(slot: Slot, ending: string): string {
  return `mot${SLOTS.indexOf(slot)}${ending}`;
}

function outputs(given: Given, ids: ReadonlySet<string>): { id: string; text: string }[] {
  const { sheet } = shareable(sheetOf(given, withPrivate(ids)));
  expect(FORMATS.length).toBeGreaterThanOrEqual(3);
  return FORMATS.map(({ id, write }) => ({ id, text: write(sheet) }));
}

describe('the shareable sheet', () => {
  it('never shows a private text, and shows every other one, in each format', () => {
    fc.assert(
      fc.property(places, privateIds, (slots, ids) => {
        const given = fileOf(slots.map((slot) => [slot, word(slot, 'fin')]));
        for (const { id, text } of outputs(given, ids)) {
          const shown = slots.filter((slot) => text.includes(word(slot, 'fin')));
          expect(shown, id).toEqual(slots.filter((slot) => !isPrivate(slot, ids)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the private answers say', () => {
    fc.assert(
      fc.property(places, privateIds, (slots, ids) => {
        const [one, two] = ['un', 'deux et plus'].map((ending, index) => ({
          ...fileOf(slots.map((slot) => [slot, isPrivate(slot, ids) ? word(slot, ending) : word(slot, 'fin')])),
          ...Object.fromEntries(CODED.map(({ id, values }) => [id, ids.has(id) ? values[index] : values[0]])),
        }));
        expect(outputs(one ?? {}, ids)).toEqual(outputs(two ?? {}, ids));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['prenom', 'Zoé-Aline'],
    ['nom', 'Beaugendre'],
    ['poste', 'Caristerie'],
    ['service', 'Découpage'],
    ['responsable', 'Mme Perrinot'],
    ['embauche', '2011-04-05'],
  ])('does not show a private %s in its head nor anywhere else', (id, value) => {
    for (const { id: format, text } of outputs({ [id]: value, 'ligne-un': 'visible' }, new Set([id]))) {
      expect(text, format).toContain('visible');
      expect(text, format).not.toContain(value);
      expect(text, format).not.toContain('5 avril 2011');
    }
  });

  it('counts the private answers and parts that it left out', () => {
    fc.assert(
      fc.property(places, privateIds, (slots, ids) => {
        const given = fileOf(slots.map((slot) => [slot, word(slot, 'fin')]));
        const answers = Object.keys(given).filter((id) => ids.has(id)).length;
        const parts = slots.filter((slot) => isPrivate(slot, ids) && !ids.has(slot.id)).length;
        expect(shareable(sheetOf(given, withPrivate(ids))).leftOut).toBe(answers + parts);
      }),
      { numRuns: 500 },
    );
  });

  it('counts nothing when nothing is private', () => {
    const { leftOut, sheet } = shareable(
      sheetOf({ 'ligne-un': 'a', demandes: [{ objet: 'b' }], poste: { inconnu: true } }),
    );
    expect(leftOut).toBe(0);
    expect(sheet.meta.partageable).toBe(true);
  });

  it('has no trace of a request of which only private parts are known', () => {
    for (const { id, text } of outputs(
      { demandes: [{ minimum: 'deux mille euros', acceptable: 'un peu plus' }] },
      new Set(),
    )) {
      expect(text, id).not.toMatch(/deux mille|un peu plus|Le minimum|Ce qui m’irait/);
    }
  });

  it('leaves out what is for the person alone: to look up, checklists, rights, advice', () => {
    const given = { poste: { inconnu: true }, 'ligne-un': 'visible' };
    for (const { id, text } of outputs(given, new Set()).filter(({ id: format }) => format !== 'json')) {
      expect(text, id).toContain('visible');
      expect(text, id).not.toMatch(/À chercher|Relire|Imprimer|Restez bref|droits|À compléter/i);
    }
    const json = JSON.parse(outputs(given, new Set()).find(({ id }) => id === 'json')?.text ?? '') as {
      a_chercher: [];
    };
    expect(json.a_chercher).toEqual([]);
  });
});
