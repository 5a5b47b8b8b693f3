/** What a reading of the whole finds, and near misses where it must stay silent. */
import { describe, expect, it } from 'vitest';
import { isPast } from '../../../../src/core/advice/reading/past-dates.ts';
import { codes, reread, TODAY } from './reading-at-hand.ts';

/** Sound answers that give the others something to agree with. */
const SOUND = `
reussites:
  - { situation: La réserve des jouets débordait, action: "J'ai rangé 40 palettes", resultat: On trouve un carton en 2 minutes au lieu de 15, preuve: le relevé de mars }
`;

describe.each([
  ['entretien-passe', 'date: 2026-11-22', 'date: 2026-11-23'],
  [
    'date-passee',
    `${SOUND}demandes: [{ objet: Ranger la réserve à deux, motif: elle déborde, echeance: 2026-11-22 }]`,
    `${SOUND}demandes: [{ objet: Ranger la réserve à deux, motif: elle déborde, echeance: 2026-11-23 }]`,
  ],
  [
    'date-passee',
    'engagements: [{ qui: Moi, quoi: Ranger, echeance: fin octobre 2026 }]',
    'engagements: [{ qui: Moi, quoi: Ranger, echeance: fin octobre }]',
  ],
  [
    'date-passee',
    'objectifs-a-venir: [{ intitule: Former deux personnes, echeance: 2026-01-31 }]',
    'objectifs-passes: [{ intitule: Former deux personnes, echeance: 2026-01-31 }]',
  ],
  [
    'contradiction',
    `objectifs-passes: [{ intitule: Finir les inventaires tournants, atteinte: tenu }]
difficultes: [{ fait: Les inventaires tournants débordent deux fois par mois, demande: une heure le lundi }]`,
    `objectifs-passes: [{ intitule: Finir les inventaires tournants, atteinte: partiel }]
difficultes: [{ fait: Les inventaires tournants débordent deux fois par mois, demande: une heure le lundi }]`,
  ],
  [
    'contradiction',
    `objectifs-passes: [{ intitule: Refaire les étiquettes du rayon bricolage, atteinte: tenu }]
difficultes: [{ fait: Les étiquettes du rayon bricolage se décollent chaque semaine }]`,
    `objectifs-passes: [{ intitule: Refaire les étiquettes du rayon bricolage, atteinte: tenu }]
difficultes: [{ fait: Le rayon des jouets manque de place chaque semaine }]`,
  ],
  [
    'message-isole',
    `${SOUND}competences: [Conduire un chariot]
messages: [Je mérite une promotion rapide]`,
    `${SOUND}competences: [Conduire un chariot]
messages: [La réserve des jouets tient debout]`,
  ],
  [
    'messages-nombreux',
    'messages: [Un premier, Un deuxième, Un troisième, Un quatrième]',
    'messages: [Un premier, Un deuxième, Un troisième]',
  ],
  [
    'demande-sans-appui',
    `${SOUND}demandes: [{ objet: Une imprimante couleur neuve }]`,
    `${SOUND}demandes: [{ objet: Une imprimante couleur neuve, motif: les étiquettes sont illisibles }]`,
  ],
  [
    'appui-possible',
    `${SOUND}demandes: [{ objet: Un transpalette pour la réserve des jouets }]`,
    `${SOUND}demandes: [{ objet: Un transpalette pour la réserve des jouets, motif: 40 palettes rangées à la main }]`,
  ],
  [
    'difficultes-dominent',
    `${SOUND}difficultes: [Deux pannes en mars, Trois absences en mai]`,
    `${SOUND}difficultes: [Deux pannes en mars]`,
  ],
  [
    'sans-difficulte',
    'reussites: [Le mur en mars, Le toit en mai, La cave en juin]',
    'reussites: [Le mur en mars, Le toit en mai, La cave en juin]\ndifficultes: null',
  ],
  [
    'confidentiel',
    'difficultes: ["Depuis ma dépression, je suis en arrêt deux jours par mois"]',
    'gouts-poids: ["Depuis ma dépression, les appels me pèsent"]',
  ],
])('%s', (code, yaml, near) => {
  it('is found', () => {
    expect(codes(yaml)).toContain(code);
  });
  it('is silent on a near miss', () => {
    expect(codes(near)).not.toContain(code);
  });
});

describe('a finding', () => {
  it('stands at the answer, the item and the part to mend', () => {
    const { findings } = reread('demandes: [Une échelle, { objet: Un casque, motif: le bruit, echeance: 2026-01-01 }]');
    expect(findings.find(({ code }) => code === 'date-passee')).toMatchObject({
      question: 'demandes',
      rang: 1,
      champ: 'echeance',
      message: 'Cette date est passée\u00a0: 1er janvier 2026.',
    });
  });

  it('offers neutral words for what should stay private', () => {
    const { findings } = reread('difficultes: ["Depuis ma dépression, je suis en arrêt deux jours par mois"]');
    expect(findings.find(({ code }) => code === 'confidentiel')?.relance).toMatch(/^À la place, vous pouvez écrire/);
  });

  it('names in one sentence the topics that nothing is noted on', () => {
    const { findings } = reread('reussites: [Le mur en mars]');
    const missing = findings.filter(({ code }) => code === 'sujets-absents');
    expect(missing).toHaveLength(1);
    expect(missing[0]?.message).toContain('vos difficultés');
    expect(missing[0]?.message).not.toContain('vos réussites');
  });
});

describe('the reading time', () => {
  const text = (words: number): string => `reussites: ["${'mur '.repeat(words).trim()}"]`;

  it('counts the shareable words, at 130 to 150 a minute', () => {
    expect(reread(`${text(1500)}\nduree: 45`).time).toEqual({
      mots: 1500,
      minutes_min: 10,
      minutes_max: 12,
      minutes_entretien: 45,
    });
  });

  it('counts nothing private', () => {
    const yaml =
      'demandes: [{ objet: Un casque, acceptable: "cinq mots pour moi seul" }]\ngouts-poids: [Trois mots privés]';
    expect(reread(yaml).time.mots).toBe(2);
  });

  it('is too long when it takes more than half of the interview', () => {
    expect(codes(`${text(1500)}\nduree: 20`)).not.toContain('trop-long');
    expect(codes(`${text(1700)}\nduree: 20`)).toContain('trop-long');
  });

  it('takes the usual length when none is noted', () => {
    expect(reread(text(10)).time.minutes_entretien).toBe(60);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-11-23', false],
    ['22/11/2026', true],
    ['fin octobre 2026', true],
    ['en AOÛT 2025', true],
    ['novembre 2026', false],
    ['fin mars', false],
    ['dès que possible', false],
    ['2025', false],
  ])('%s', (words, past) => {
    expect(isPast(words, TODAY)).toBe(past);
  });
});
