import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRows } from '../../../src/core/sheet/plan.ts';
import { view } from '../../../src/core/sheet/preparation.ts';
import { addDays } from '../../../src/core/text/dates.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { type Given, preparationOf, sheetOf, surroundings } from '../../formats/small-preparation.ts';

function rows(given: Given): ReturnType<typeof planRows> {
  return planRows(view(preparationOf(given), surroundings));
}

/** The lines of the plan, as they stand on the sheet. */
function planLines(given: Given): string[] {
  const [, plan = ''] = markdown(sheetOf(given)).split('\n## Plan d’action\n');
  return (plan.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
}

const deadline = fc.oneof(
  fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days)),
  fc.constantFrom('fin mars', 'avant l’été', '2026', 'à Noël', '01.02'),
  fc.constant(undefined),
);

describe('the action plan', () => {
  it('puts days first and in order, then deadlines in words, then what has none', () => {
    const given = {
      engagements: [
        { quoi: 'sans date' },
        { quoi: 'tard', echeance: '31/12/2027' },
        { quoi: 'en mots', echeance: 'fin mars' },
        { quoi: 'tôt', echeance: '2026-12-02' },
      ],
      formations: [{ intitule: 'au milieu', quand: '15/06/2027' }],
      objectifs: [{ intitule: 'le premier', echeance: '01/12/2026' }],
    };
    expect(rows(given).map(({ quoi }) => quoi)).toEqual([
      'le premier',
      'tôt',
      'au milieu',
      'tard',
      'en mots',
      'sans date',
    ]);
    const lines = planLines(given);
    expect(lines.length).toBe(6);
    expect(lines[0]).toMatch(/^- \[ \] \*\*1er décembre 2026\*\*.*le premier$/);
    expect(lines[4]).toContain('fin mars');
    expect(lines[5]).toContain('date à fixer');
  });

  it('is in order whatever the deadlines, and keeps the order of the sheet for equal ones', () => {
    fc.assert(
      fc.property(fc.array(deadline, { minLength: 1, maxLength: 12 }), (deadlines) => {
        const given = {
          engagements: deadlines.map((echeance, rank) => ({ quoi: `n${rank}`, ...(echeance ? { echeance } : {}) })),
        };
        const ranks = rows(given).map(({ quoi, echeance }) => ({
          number: Number(quoi.slice(1)),
          key: echeance === null ? 'c' : /^\d{4}-\d\d-\d\d$/.test(echeance) ? `a${echeance}` : 'b',
        }));
        expect(ranks.length).toBe(deadlines.length);
        const sorted = [...ranks].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number));
        expect(ranks).toEqual(sorted);
      }),
    );
  });

  it('tells who does it', () => {
    expect(
      planLines({ engagements: [{ qui: 'Mme Perrin', quoi: 'réserver la salle', echeance: '2026-12-05' }] })[0],
    ).toMatch(/5 décembre 2026.*Mme Perrin.*réserver la salle/);
  });

  it('takes in what the template marks, and nothing else', () => {
    const given = {
      'texte-un': 'hors du plan',
      'texte-deux': 'dans le plan',
      'liste-deux': ['un', 'deux'],
      reussites: ['non'],
    };
    expect(rows(given).map(({ quoi }) => quoi)).toEqual(['dans le plan', 'un', 'deux']);
  });

  it('keeps an engagement of which what is to be done is not known yet', () => {
    const written = markdown(sheetOf({ engagements: [{ qui: 'Le service du personnel', echeance: 'avant Noël' }] }));
    expect(written).toContain('Le service du personnel');
    expect(written).toContain('avant Noël');
  });

  it('is absent when nothing enters it', () => {
    expect(rows({ 'ligne-un': 'x' })).toEqual([]);
    expect(markdown(sheetOf({ 'ligne-un': 'x' }))).not.toContain('## Plan d’action');
  });
});
