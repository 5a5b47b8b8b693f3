/** Answers that several cases share. */

/** Every kind of state: answered, hidden, passed, to be looked up, private in whole and in part. */
export const AICHA = `prenom: Aïcha
poste: Vendeuse en boulangerie
date: 2026-12-08
responsable: Mme Perrin
encadre: non
encadrement-equipe: Deux apprenties suivies autrefois
reussites:
  - situation: La file du samedi sortait du magasin
    action: J'ai préparé les commandes dès 7 h
    resultat: 20 secondes par commande
    periode: depuis mai
objectifs-passes: null
criteres-connus: { inconnu: true }
remuneration-demande:
  - objet: 50 € de plus par mois
    acceptable: 30 euros dès février
    minimum: 10 euros et un point en juin
remuneration-si-non:
  - Une prime de quartier par trimestre
messages:
  - Les samedis tournent mieux
questions:
  - Qui fera l'ouverture cet été ?
decision: La date du deuxième terminal
`;

/** The private texts of `AICHA`. */
export const PRIVATE = [
  '30 euros dès février',
  '10 euros et un point en juin',
  'Une prime de quartier par trimestre',
] as const;

/** The shared texts of `AICHA`. */
export const SHARED = [
  'Vendeuse en boulangerie',
  'La file du samedi sortait du magasin',
  '20 secondes par commande',
  '50 € de plus par mois',
  'Les samedis tournent mieux',
  'La date du deuxième terminal',
] as const;

/** The name of its sheet: the day is the interview's. */
export const AICHA_SHEET = 'fiche-annuel-2026-12-08';

/** A dossier's name, whatever the day. */
export const ANY_DOSSIER = /^annuel-\d{4}-\d\d-\d\d\.yaml$/;
