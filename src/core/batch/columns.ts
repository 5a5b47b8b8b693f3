/** The columns of a list: names are matched without accents, capitals, spaces or signs. */
import type { Template } from '../template/schema.ts';
import { fold, nearest } from '../text/nearest.ts';
import { normaliseLine } from '../text/normalise.ts';
import { fr } from '../text/typography.ts';

/** The columns that every list may have, in the order of the example; any question id comes besides. */
export const PERSON_COLUMNS = [
  'nom',
  'prenom',
  'poste',
  'responsable',
  'date',
  'type',
  'contexte',
  'embauche',
  'naissance',
  'effectif',
] as const;

/** What a column feeds in the interview, whatever the id of the question there. */
export const COLUMN_FEEDS: ReadonlyMap<string, string> = new Map([
  ['nom', 'personne.nom'],
  ['prenom', 'personne.prenom'],
  ['poste', 'personne.poste'],
  ['responsable', 'entretien.responsable'],
  ['date', 'entretien.date'],
  ['embauche', 'personne.embauche'],
]);

/** The columns that a list may have. */
export type KnownColumns = {
  readonly names: readonly string[];
  /** The column that a name of a list means, or null. */
  readonly named: (name: string) => string | null;
};

/** The columns that a list for these interviews may have. */
export function knownColumns(templates: Iterable<Pick<Template, 'sections'>>): KnownColumns {
  const byLetters = new Map<string, string>(PERSON_COLUMNS.map((name) => [lettersOf(name), name]));
  for (const { sections } of templates) {
    for (const { questions } of sections) {
      for (const { id } of questions) if (!byLetters.has(lettersOf(id))) byLetters.set(lettersOf(id), id);
    }
  }
  // The same few names come with each row.
  const found = new Map<string, string | null>();
  return {
    names: [...byLetters.values()],
    named: (name) => {
      const known = found.get(name);
      if (known !== undefined) return known;
      const column = byLetters.get(lettersOf(normaliseLine(name))) ?? null;
      if (found.size < MOST_NAMES) found.set(name, column);
      return column;
    },
  };
}

const MOST_NAMES = 1_000;

/** What is told of a column that nothing knows. */
export function unknownColumn(name: string, known: KnownColumns): { message: string; remedy: string } {
  const near = nearest(name, known.names);
  return {
    message: fr`La colonne « ${name} » n'est pas connue.`,
    remedy: near
      ? fr`Vouliez-vous dire « ${near} » ? Pour passer les colonnes inconnues : --ignorer-colonnes.`
      : fr`Retirez-la, ou ajoutez --ignorer-colonnes. Les colonnes possibles : prep-entretien lot --colonnes`,
  };
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}
