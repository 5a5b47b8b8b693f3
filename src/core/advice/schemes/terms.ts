/** What the rules of the schemes can compare: a situation as named values, some of them derived. */
import { AIMS, type Situation, type Wish } from '../../law/situation.ts';
import { SITUATION_FIELDS } from '../../law/situation-fields.ts';
import type { IsoDate } from '../../text/dates.ts';

export type Term = string | number | boolean;
export type Terms = ReadonlyMap<string, Term>;

/** The derived values, with what they may be: words, a number, or a text. */
const DERIVED = {
  /** What the person is after, said or gathered from the rest. */
  but: AIMS,
  projet: ['precis', 'flou'],
  /** Euros that the CPF lacks for the price; below zero when it has more. */
  manque: 'number',
  /** Months: the longer of what was said and what the day of the hire tells. */
  mois_entreprise: 'number',
  /** Months as an employee, in all companies: at least that many. */
  mois_salarie_au_moins: 'number',
  /** Percent of the price that the CPF covers. */
  part_cpf: 'number',
  /** Years since the latest bilan. */
  ans_depuis_bilan: 'number',
  /** Months since the latest return from a long illness. */
  mois_depuis_longue_maladie: 'number',
} as const;

export type TermKind = readonly string[] | 'number' | 'text' | 'boolean';

/** Every name that a rule may compare, and what its values are. */
export const TERM_KINDS: ReadonlyMap<string, TermKind> = new Map<string, TermKind>([
  ...Object.entries({ ...SITUATION_FIELDS.profil.fields, ...SITUATION_FIELDS.souhait.fields }).flatMap(
    ([name, field]): [string, TermKind][] => {
      if ('words' in field) return [[name, field.words]];
      if (field.genre === 'date') return [];
      return [[name, field.genre === 'nombre' ? 'number' : field.genre === 'oui-non' ? 'boolean' : 'text']];
    },
  ),
  ['effectif', 'number'],
  ...Object.entries(DERIVED),
]);

/** What is known of a situation on a day; a name that isn't there isn't known. */
export function termsOf(situation: Situation, day: IsoDate): Terms {
  const { profil = {}, souhait = {} } = situation;
  const inCompany = most(profil.mois_entreprise, monthsSince(situation.embauche, day));
  const known: Record<string, Term | undefined> = {
    ...profil,
    ...souhait,
    bilan_recent: undefined,
    effectif: situation.effectif,
    but: aimOf(souhait),
    projet: projectOf(souhait),
    manque:
      souhait.prix === undefined || souhait.solde_cpf === undefined ? undefined : souhait.prix - souhait.solde_cpf,
    mois_entreprise: inCompany,
    mois_salarie_au_moins: most(profil.mois_salarie, inCompany),
    part_cpf: share(souhait),
    ans_depuis_bilan: inYears(monthsSince(souhait.bilan_recent, day)),
    mois_depuis_longue_maladie: sinceLongIllness(situation, day),
  };
  return new Map(Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Without a stated aim, what the other wishes tell; undefined when they tell nothing. */
function aimOf(wish: Wish): Wish['but'] {
  if (wish.but !== undefined) return wish.but;
  if (wish.exige_par_le_poste) return 'competence';
  if (wish.poste_ouvert && !wish.autre_entreprise) return 'evoluer-en-interne';
  if (wish.autre_entreprise) return 'changer-de-metier';
  if (wish.certification) return 'diplome';
  return wish.precis === false ? 'faire-le-point' : undefined;
}

/** A post or a certification in view makes a project precise, unless the person says that it isn't. */
function projectOf(wish: Wish): string | undefined {
  if (wish.precis !== undefined) return wish.precis ? 'precis' : 'flou';
  if (wish.but === 'faire-le-point') return 'flou';
  if (wish.poste_ouvert || (wish.autre_entreprise && wish.employeur === 'd-accord')) return 'precis';
  if (wish.certification && (wish.cible !== undefined || wish.prix !== undefined)) return 'precis';
  if (wish.but === 'changer-de-metier' && wish.cible === undefined && !wish.certification) return 'flou';
  return undefined;
}

function share({ prix, solde_cpf }: Wish): number | undefined {
  return prix === undefined || prix === 0 || solde_cpf === undefined ? undefined : (solde_cpf / prix) * 100;
}

function most(...values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Whole months from a day to another; undefined when the first isn't known or comes later. */
function monthsSince(from: IsoDate | undefined, to: IsoDate): number | undefined {
  if (from === undefined || from > to) return undefined;
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

function inYears(months: number | undefined): number | undefined {
  return months === undefined ? undefined : months / 12;
}

function sinceLongIllness({ retours = [] }: Situation, day: IsoDate): number | undefined {
  const months = retours.flatMap(({ motif, date }) =>
    motif === 'longue-maladie' ? (monthsSince(date, day) ?? []) : [],
  );
  return months.length === 0 ? undefined : Math.min(...months);
}
