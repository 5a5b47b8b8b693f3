import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SchemeAdvice, suggestSchemes } from '../../../src/core/advice/schemes/suggest.ts';
import { ABSENCES, AIMS, CONTRACTS, EMPLOYERS, type Situation } from '../../../src/core/law/situation.ts';
import { loadSchemes } from '../../../src/files/schemes.ts';
import { loadLaw } from '../../../src/files/templates.ts';
import { CONTENT_DIR } from '../../commands/test-host.ts';
import { judgedSituations, SITUATION_DAY } from './situations.ts';

const schemes = loadSchemes(CONTENT_DIR);
const { facts } = loadLaw(CONTENT_DIR);

function advise(situation: Situation, day = SITUATION_DAY, wished: string | null = null): SchemeAdvice {
  return suggestSchemes(schemes, facts, { situation, day, wished });
}

describe('situations that a counsellor judged', () => {
  it('are many', () => {
    expect(judgedSituations('counsellor').length).toBeGreaterThanOrEqual(13);
    expect(judgedSituations('varied').length).toBeGreaterThanOrEqual(25);
  });

  const judged = [...judgedSituations('counsellor'), ...judgedSituations('varied')];

  it.each(judged.map((row) => [row.nom, row] as const))('%s', (_name, { situation, conseiller, deconseiller }) => {
    const codes = advise(situation).pistes.map(({ code }) => code);
    expect(conseiller, codes.join(' ')).toContain(codes[0]);
    expect(
      codes.filter((code) => deconseiller.includes(code)),
      codes.join(' '),
    ).toEqual([]);
  });
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const months = fc.integer({ min: 0, max: 480 });
const anySituation = fc
  .record({
    contrat: maybe(fc.constantFrom(...CONTRACTS)),
    mois_entreprise: maybe(months),
    mois_salarie: maybe(months),
    mois_cdd_12: maybe(fc.integer({ min: 0, max: 12 })),
    niveau: maybe(fc.constantFrom(0, 3, 4, 5, 6, 7, 8)),
    cadre: maybe(fc.boolean()),
    handicap: maybe(fc.boolean()),
    public: maybe(fc.boolean()),
    but: maybe(fc.constantFrom(...AIMS)),
    cible: maybe(fc.constantFrom('comptable', 'animer une équipe', 'devenir tutrice')),
    precis: maybe(fc.boolean()),
    certification: maybe(fc.boolean()),
    pratique_mois: maybe(months),
    duree_heures: maybe(fc.integer({ min: 1, max: 4000 })),
    prix: maybe(fc.integer({ min: 0, max: 12_000 })),
    solde_cpf: maybe(fc.integer({ min: 0, max: 8000 })),
    absence: maybe(fc.constantFrom(...ABSENCES)),
    employeur: maybe(fc.constantFrom(...EMPLOYERS)),
    exige_par_le_poste: maybe(fc.boolean()),
    poste_ouvert: maybe(fc.boolean()),
    autre_entreprise: maybe(fc.boolean()),
    bilan_recent: maybe(fc.constantFrom('2019-03-01', '2024-01-15')),
    longueMaladie: fc.boolean(),
  })
  .map(({ longueMaladie, ...values }): Situation => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const returns = longueMaladie ? [{ motif: 'longue-maladie' as const, date: '2026-02-01' }] : [];
    return { retours: returns, profil: given, souhait: given };
  });

const anyDay = fc.constantFrom(SITUATION_DAY, '2025-11-01', '2026-01-01', '2026-12-31', '2027-01-01', '2030-06-15');

describe('any situation', () => {
  it('gives the same advice each time, and no scheme is both suggested and set aside', () => {
    fc.assert(
      fc.property(anySituation, anyDay, (situation, day) => {
        const advice = advise(situation, day);
        expect(advise(structuredClone(situation), day)).toEqual(advice);
        const codes = [...advice.pistes, ...advice.ecartees].map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(advice.pistes.map(({ rang }) => rang)).toEqual(advice.pistes.map((_, index) => index + 1));
        expect(advice.pistes.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 400 },
    );
  });

  it('gives each suggestion a reason without a hole, steps, and facts in force that day', () => {
    fc.assert(
      fc.property(anySituation, anyDay, (situation, day) => {
        const { pistes, ecartees } = advise(situation, day, '2031-01-01');
        for (const { pourquoi, etapes, faits } of pistes) {
          expect(pourquoi).not.toMatch(/[{}]/);
          expect(etapes.length).toBeGreaterThan(0);
          expect(faits.length).toBeGreaterThan(0);
          for (const { depuis = '', jusque = '9999' } of faits) expect(depuis <= day && day <= jusque).toBe(true);
        }
        for (const { pourquoi } of ecartees) expect(pourquoi).not.toMatch(/[{}]/);
      }),
      { numRuns: 400 },
    );
  });

  it('what the employer must not know is never left to the employer', () => {
    fc.assert(
      fc.property(anySituation, ({ souhait = {}, ...rest }) => {
        const secret = { ...rest, souhait: { ...souhait, employeur: 'ne-doit-pas-savoir' as const } };
        const codes = advise({ ...secret, souhait: { ...secret.souhait, exige_par_le_poste: false } }).pistes;
        const employers = ['plan', 'cpf-abondement', 'ptp', 'reconversion', 'mobilite-interne'];
        expect(codes.filter(({ code }) => employers.includes(code))).toEqual([]);
      }),
    );
  });

  it('a training that the post requires never costs the person', () => {
    fc.assert(
      fc.property(anySituation, ({ souhait = {}, ...rest }) => {
        const required = { ...souhait, but: 'competence' as const, exige_par_le_poste: true };
        const [first, ...others] = advise({ ...rest, souhait: required }).pistes.map(({ code }) => code);
        expect(['plan', 'tutorat']).toContain(first);
        expect([first, ...others].filter((code) => code === 'cpf' || code === 'cpf-abondement')).toEqual([]);
      }),
    );
  });
});

describe('a day changes the answer', () => {
  const change = { but: 'changer-de-metier', precis: true, certification: true } as const;

  it('the period of reconversion exists since January 2026', () => {
    const situation: Situation = { souhait: { ...change, employeur: 'd-accord', autre_entreprise: true } };
    expect(advise(situation, '2026-01-01').pistes[0]?.code).toBe('reconversion');
    expect(advise(situation, '2025-12-31').pistes.map(({ code }) => code)).not.toContain('reconversion');
  });

  it('in 2027 nobody is sent away for a seniority whose rule has ended', () => {
    const situation: Situation = { profil: { contrat: 'cdi', mois_entreprise: 3, mois_salarie: 3 }, souhait: change };
    expect(advise(situation).ecartees.map(({ code }) => code)).toContain('ptp');
    const later = advise(situation, '2027-01-01').pistes.find(({ code }) => code === 'ptp');
    expect(later?.faits.map(({ id }) => id)).toContain('ptp-regles-2027');
  });

  it.each([
    ['2021-11-23', true],
    ['2021-11-22', false],
  ])('a bilan of %s sets another aside: %s', (bilan_recent, aside) => {
    const { ecartees } = advise({ souhait: { but: 'faire-le-point', bilan_recent } });
    expect(ecartees.some(({ code }) => code === 'bilan')).toBe(aside);
  });

  it.each([
    [24, 12, true],
    [23, 12, false],
    [24, 11, false],
  ])('seniority of %i months, %i of them here: the leave is open (%s)', (mois_salarie, mois_entreprise, open) => {
    const situation: Situation = { profil: { contrat: 'cdi', mois_salarie, mois_entreprise }, souhait: change };
    expect(advise(situation).pistes.some(({ code }) => code === 'ptp')).toBe(open);
  });

  it('months since the hire count as months in the company', () => {
    const hired = (embauche: string): Situation => ({ embauche, profil: { mois_salarie: 40 }, souhait: change });
    expect(advise(hired('2025-11-22')).pistes.map(({ code }) => code)).toContain('ptp');
    expect(advise(hired('2025-11-23')).ecartees.map(({ code }) => code)).toContain('ptp');
  });
});

describe('steps', () => {
  const long: Situation = {
    profil: { contrat: 'cdi', mois_entreprise: 60, mois_salarie: 60 },
    souhait: { but: 'changer-de-metier', precis: true, certification: true, absence: 'possible', duree_heures: 1200 },
  };
  const short: Situation = { ...long, souhait: { ...long.souhait, duree_heures: 300 } };

  function stepsOfPtp(situation: Situation, wished: string | null) {
    return advise(situation, SITUATION_DAY, wished).pistes.find(({ code }) => code === 'ptp')?.etapes ?? [];
  }

  it('are counted back from the wished day: 120 days for a long absence, 60 for a shorter one', () => {
    expect(stepsOfPtp(long, '2027-09-01')).toContainEqual(expect.objectContaining({ avant: '2027-05-04' }));
    expect(stepsOfPtp(long, '2027-09-01').map(({ avant }) => avant)).not.toContain('2027-07-03');
    expect(stepsOfPtp(short, '2027-09-01')).toContainEqual(expect.objectContaining({ avant: '2027-07-03' }));
    expect(stepsOfPtp(short, '2027-09-01').map(({ avant }) => avant)).not.toContain('2027-05-04');
  });

  it('say that a day is over', () => {
    const [first] = stepsOfPtp(long, '2027-01-15');
    expect(first).toMatchObject({ passee: true });
  });

  it('have no day without a wished one', () => {
    expect(stepsOfPtp(long, null).length).toBeGreaterThan(3);
    expect(stepsOfPtp(long, null).every(({ avant }) => avant === undefined)).toBe(true);
  });
});

it('nothing known, nothing suggested', () => {
  expect(advise({})).toEqual({ pistes: [], ecartees: [] });
  expect(advise({ profil: { contrat: 'cdi', mois_entreprise: 20 } }).pistes).toEqual([]);
});
