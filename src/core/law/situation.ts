/** What is known of a person's situation at work: what deadlines and schemes are computed from. */
import type { IsoDate } from '../text/dates.ts';

/** Kinds of interview that were held: the two names of the same interview, its special forms, and the old bilan. */
export const HELD = [
  'professionnel',
  'parcours',
  'retour',
  'mi-carriere',
  'fin-de-carriere',
  'bilan-6-ans',
  'etat-des-lieux',
] as const;

/** Reasons of an absence that ends; any other word is understood as `autre`. */
export const REASONS = [
  'maternite',
  'adoption',
  'naissance',
  'parental',
  'temps-partiel',
  'proche-aidant',
  'solidarite-familiale',
  'sabbatique',
  'mobilite',
  'longue-maladie',
  'mandat',
  'paternite',
  'autre',
] as const;

export const CONTRACTS = ['cdi', 'cdd', 'interim', 'apprentissage'] as const;

export const AIMS = [
  'diplome',
  'competence',
  'changer-de-metier',
  'evoluer-en-interne',
  'faire-le-point',
  'securite-du-poste',
  'creer',
  'reconnaissance',
] as const;

export const ABSENCES = ['possible', 'impossible', 'inconnue'] as const;
export const EMPLOYERS = ['d-accord', 'a-convaincre', 'ne-doit-pas-savoir', 'contre'] as const;

export type Profile = {
  readonly contrat?: (typeof CONTRACTS)[number];
  /** Months in this company; as an employee in all; on fixed-term contracts in the last twelve. */
  readonly mois_entreprise?: number;
  readonly mois_salarie?: number;
  readonly mois_cdd_12?: number;
  /** Working time in percent of full time. */
  readonly temps?: number;
  /** 0 none, 3 CAP or BEP, 4 bac, up to 8. */
  readonly niveau?: number;
  readonly cadre?: boolean;
  readonly handicap?: boolean;
  /** Civil service. */
  readonly public?: boolean;
};

export type Wish = {
  readonly but?: (typeof AIMS)[number];
  readonly cible?: string;
  readonly precis?: boolean;
  readonly certification?: boolean;
  /** Months of experience related to the target. */
  readonly pratique_mois?: number;
  readonly duree_heures?: number;
  /** Euros. */
  readonly prix?: number;
  readonly solde_cpf?: number;
  readonly absence?: (typeof ABSENCES)[number];
  readonly employeur?: (typeof EMPLOYERS)[number];
  readonly exige_par_le_poste?: boolean;
  readonly poste_ouvert?: boolean;
  readonly autre_entreprise?: boolean;
  readonly bilan_recent?: IsoDate;
};

export type Situation = {
  readonly embauche?: IsoDate;
  readonly naissance?: IsoDate;
  /** Employees of the company. */
  readonly effectif?: number;
  readonly entretiens?: readonly { readonly type: (typeof HELD)[number]; readonly date: IsoDate }[];
  readonly retours?: readonly { readonly motif: (typeof REASONS)[number]; readonly date: IsoDate }[];
  readonly visite_mi_carriere?: IsoDate;
  /** Agreed periodicity in years, and the agreement's day. */
  readonly accord?: { readonly periodicite: number; readonly date?: IsoDate };
  readonly formations?: readonly { readonly date: IsoDate; readonly obligatoire: boolean }[];
  /** Not treated as actual work; both days included. */
  readonly suspensions?: readonly { readonly du: IsoDate; readonly au: IsoDate }[];
  readonly profil?: Profile;
  readonly souhait?: Wish;
};
