/** What each key of a situation file holds: one table, checked by the compiler against the type of a situation. */
import type { Question } from '../template/schema.ts';
import { ABSENCES, AIMS, CONTRACTS, EMPLOYERS, HELD, REASONS, type Situation } from './situation.ts';

/** One value: read as the answer to a question of that kind is. */
export type Field = Pick<Question, 'genre' | 'min' | 'max'> & {
  readonly words?: readonly string[];
  /** Any other word is understood as this one. */
  readonly otherwise?: string;
};

/** Keys and their values; `compulsory` names those without which the others mean nothing. */
export type FieldMap = {
  readonly fields: Readonly<Record<string, Field>>;
  readonly compulsory?: readonly string[];
  /** Values of keys that are absent. */
  readonly defaults?: Readonly<Record<string, boolean>>;
};

export type Entry = Field | FieldMap | { readonly each: FieldMap };

const day: Field = { genre: 'date' };
const text: Field = { genre: 'ligne' };
const yesNo: Field = { genre: 'oui-non' };
const count: Field = { genre: 'nombre', min: 0 };
const word = (words: readonly string[]): Field => ({ genre: 'choix', words });

type Members<T> = { readonly [Key in keyof Required<T>]: Field };
type Table<T> = {
  readonly [Key in keyof Required<T>]: Required<T>[Key] extends readonly (infer Item)[]
    ? { readonly each: FieldMap & { readonly fields: Members<Item> } }
    : Required<T>[Key] extends object
      ? FieldMap & { readonly fields: Members<Required<T>[Key]> }
      : Field;
};

export const SITUATION_FIELDS = {
  embauche: day,
  naissance: day,
  effectif: count,
  entretiens: { each: { fields: { type: word(HELD), date: day }, compulsory: ['type', 'date'] } },
  retours: {
    each: {
      fields: { motif: { ...word(REASONS), otherwise: 'autre' }, date: day },
      compulsory: ['motif', 'date'],
    },
  },
  visite_mi_carriere: day,
  accord: {
    fields: { periodicite: { genre: 'nombre', min: 0.5, max: 20 }, date: day },
    compulsory: ['periodicite'],
  },
  formations: {
    each: { fields: { date: day, obligatoire: yesNo }, compulsory: ['date'], defaults: { obligatoire: false } },
  },
  suspensions: { each: { fields: { du: day, au: day }, compulsory: ['du', 'au'] } },
  profil: {
    fields: {
      contrat: word(CONTRACTS),
      mois_entreprise: count,
      mois_salarie: count,
      mois_cdd_12: count,
      temps: { ...count, max: 100 },
      niveau: { ...count, max: 8 },
      cadre: yesNo,
      handicap: yesNo,
      public: yesNo,
    },
  },
  souhait: {
    fields: {
      but: word(AIMS),
      cible: text,
      precis: yesNo,
      certification: yesNo,
      pratique_mois: count,
      duree_heures: count,
      prix: count,
      solde_cpf: count,
      absence: word(ABSENCES),
      employeur: word(EMPLOYERS),
      exige_par_le_poste: yesNo,
      poste_ouvert: yesNo,
      autre_entreprise: yesNo,
      bilan_recent: day,
    },
  },
} as const satisfies Table<Situation>;
