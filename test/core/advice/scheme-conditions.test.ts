import { describe, expect, it } from 'vitest';
import { type Ground, holds } from '../../../src/core/advice/schemes/conditions.ts';
import type { SchemeCondition } from '../../../src/core/advice/schemes/scheme.ts';
import { termsOf } from '../../../src/core/advice/schemes/terms.ts';
import type { Situation } from '../../../src/core/law/situation.ts';

const ground: Ground = {
  terms: new Map<string, string | number | boolean>([
    ['but', 'diplome'],
    ['prix', 100],
    ['cadre', false],
    ['cible', 'Chef d’Équipe, à l’atelier'],
  ]),
  amounts: new Map([['loi', { seuil: 100 }]]),
};

describe('a condition', () => {
  it.each<[SchemeCondition, boolean]>([
    [{ champ: 'but', vaut: 'diplome' }, true],
    [{ champ: 'but', vaut: 'creer' }, false],
    [{ champ: 'but', parmi: ['creer', 'diplome'] }, true],
    [{ champ: 'cadre', vaut: false }, true],
    [{ champ: 'cadre', vaut: true }, false],
    [{ champ: 'prix', au_moins: 100 }, true],
    [{ champ: 'prix', plus_de: 100 }, false],
    [{ champ: 'prix', au_plus: { fait: 'loi', valeur: 'seuil' } }, true],
    [{ champ: 'prix', moins_de: { fait: 'loi', valeur: 'seuil' } }, false],
    [{ champ: 'prix', au_moins: { fait: 'autre', valeur: 'seuil' } }, false],
    [{ champ: 'prix', au_moins: 50, au_plus: 99 }, false],
    [{ champ: 'niveau', au_moins: 0 }, false],
    [{ pas: { champ: 'niveau', au_moins: 0 } }, true],
    [{ champ: 'niveau', connu: false }, true],
    [{ champ: 'prix', connu: true }, true],
    [{ champ: 'prix', connu: false }, false],
    [{ champ: 'cible', mots: ['equip'] }, true],
    [{ champ: 'cible', mots: ['quipe'] }, false],
    [{ en_vigueur: 'loi' }, true],
    [{ en_vigueur: 'autre' }, false],
    [{ tous: [{ en_vigueur: 'loi' }, { champ: 'but', vaut: 'creer' }] }, false],
    [{ un: [{ en_vigueur: 'autre' }, { champ: 'but', vaut: 'diplome' }] }, true],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, ground)).toBe(expected);
  });
});

describe('what is gathered from a situation', () => {
  const known = (situation: Situation, name: string) => termsOf(situation, '2026-11-22').get(name);

  it.each<[Situation['souhait'], string | undefined]>([
    [{ but: 'creer', certification: true }, 'creer'],
    [{ exige_par_le_poste: true, certification: true }, 'competence'],
    [{ poste_ouvert: true }, 'evoluer-en-interne'],
    [{ autre_entreprise: true }, 'changer-de-metier'],
    [{ certification: true }, 'diplome'],
    [{ precis: false }, 'faire-le-point'],
    [{ absence: 'possible' }, undefined],
  ])('%j aims at %s', (souhait = {}, aim) => {
    expect(known({ souhait }, 'but')).toBe(aim);
  });

  it.each<[Situation['souhait'], string | undefined]>([
    [{ but: 'changer-de-metier', precis: true }, 'precis'],
    [{ but: 'changer-de-metier', precis: false, certification: true, cible: 'boulanger' }, 'flou'],
    [{ but: 'changer-de-metier' }, 'flou'],
    [{ but: 'changer-de-metier', cible: 'boulanger' }, undefined],
    [{ but: 'changer-de-metier', cible: 'boulanger', certification: true }, 'precis'],
    [{ but: 'changer-de-metier', autre_entreprise: true, employeur: 'd-accord' }, 'precis'],
    [{ but: 'faire-le-point' }, 'flou'],
  ])('%j is a project that is %s', (souhait = {}, project) => {
    expect(known({ souhait }, 'projet')).toBe(project);
  });

  it('money and months', () => {
    expect(known({ souhait: { prix: 2400, solde_cpf: 1000 } }, 'manque')).toBe(1400);
    expect(known({ souhait: { prix: 2400 } }, 'manque')).toBeUndefined();
    expect(known({ souhait: { prix: 2000, solde_cpf: 500 } }, 'part_cpf')).toBe(25);
    expect(known({ souhait: { prix: 0, solde_cpf: 500 } }, 'part_cpf')).toBeUndefined();
    expect(known({ embauche: '2024-11-23' }, 'mois_entreprise')).toBe(23);
    expect(known({ embauche: '2024-11-22', profil: { mois_entreprise: 12 } }, 'mois_entreprise')).toBe(24);
    expect(known({ embauche: '2027-01-01' }, 'mois_entreprise')).toBeUndefined();
    expect(known({ embauche: '2016-11-22', profil: { mois_salarie: 30 } }, 'mois_salarie_au_moins')).toBe(120);
    const retours = [
      { motif: 'longue-maladie' as const, date: '2025-11-22' },
      { motif: 'parental' as const, date: '2026-11-01' },
    ];
    expect(known({ retours }, 'mois_depuis_longue_maladie')).toBe(12);
  });
});
