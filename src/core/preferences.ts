/** The preferences: their keys, what each may hold, and how what a person wrote is read. */
import { HINT_CODES } from './advice/hints/shape.ts';
import { parseDate } from './text/dates.ts';
import { normaliseLine } from './text/normalise.ts';
import { enumerate, fr } from './text/typography.ts';

/** Keys that hold one text, in the order in which they are listed. */
const TEXT_KEYS = [
  'profil.prenom',
  'profil.nom',
  'profil.poste',
  'profil.service',
  'profil.embauche',
  'profil.responsable',
  'sortie',
  'format',
  'couleur',
  'simple',
] as const;

type TextKey = (typeof TEXT_KEYS)[number];

/** The hints that a person doesn't want to see any more: a list of codes. */
export const SILENCED = 'conseils-tus';

export type PreferenceKey = TextKey | typeof SILENCED;

export const PREFERENCE_KEYS: readonly PreferenceKey[] = [...TEXT_KEYS, SILENCED];

/** What is set; dates are AAAA-MM-JJ. */
export type Preferences = Readonly<Partial<Record<TextKey, string>>> & { readonly [SILENCED]?: readonly string[] };

/** What each key means, as the list says it. */
export const meanings = (): Readonly<Record<PreferenceKey, string>> => ({
  'profil.prenom': fr`votre prénom`,
  'profil.nom': fr`votre nom`,
  'profil.poste': fr`votre poste`,
  'profil.service': fr`votre équipe, service ou site`,
  'profil.embauche': fr`votre date d'embauche`,
  'profil.responsable': fr`la personne qui vous reçoit d'habitude`,
  sortie: fr`le dossier où vont les fiches`,
  format: fr`le ou les formats des fiches`,
  couleur: fr`la couleur à l'écran`,
  simple: fr`chaque ligne est dite une seule fois, pour une lecture à voix haute : oui ou non`,
  [SILENCED]: fr`les conseils que vous ne voulez plus voir`,
});

/** When colours are used: the values of `--couleur`. */
export const COLOUR_WISHES = ['auto', 'toujours', 'jamais'] as const;

/** The codes of the hints that may be silenced. */
export const SILENCEABLE: readonly string[] = HINT_CODES;

export type Checked<T> = { readonly value: T } | { readonly problem: string };

/** Longer than any name of a person, a post or a folder. */
const MAX_LENGTH = 500;

/** What a text key may hold, cleaned; or what is wrong with it. */
export function checkText(key: TextKey, given: unknown): Checked<string> {
  const value = typeof given === 'string' ? normaliseLine(given) : '';
  if (value === '' || value.length > MAX_LENGTH) {
    return { problem: fr`« ${key} » attend un texte de 1 à ${String(MAX_LENGTH)} signes.` };
  }
  if (key === 'profil.embauche') {
    const date = parseDate(value);
    return date === null
      ? { problem: fr`« ${value} » n'est pas une date : écrivez-la 2020-01-07 ou 07/01/2020.` }
      : { value: date };
  }
  if (key === 'couleur' && !(COLOUR_WISHES as readonly string[]).includes(value)) {
    return {
      problem: fr`« ${value} » ne convient pas à « couleur ». Valeurs possibles : ${enumerate(COLOUR_WISHES, 'ou')}.`,
    };
  }
  if (key === 'simple' && value !== 'oui' && value !== 'non') {
    return { problem: fr`« ${value} » ne convient pas à « simple ». Valeurs possibles : oui ou non.` };
  }
  return { value };
}

/** The silenced codes, each once; or what is wrong with them. */
export function checkSilenced(given: unknown): Checked<readonly string[]> {
  const codes = Array.isArray(given) ? [...new Set(given.map((code) => normaliseLine(String(code))))] : null;
  if (codes === null) return { problem: fr`« ${SILENCED} » attend une liste de codes.` };
  const unknown = codes.filter((code) => !SILENCEABLE.includes(code));
  if (unknown.length === 0) return { value: codes };
  return { problem: fr`« ${unknown.join(', ')} » n'est pas un code de conseil.` };
}

/** True for the keys that hold one text. */
export function isTextKey(key: string): key is TextKey {
  return (TEXT_KEYS as readonly string[]).includes(key);
}

/**
 * The preferences that a stored object holds, `profil.nom` being `nom` in `profil`. What is wrong is left out and
 * told: it must not keep anybody from preparing.
 */
export function readStored(stored: object): { preferences: Preferences; problems: string[] } {
  const texts: Partial<Record<TextKey, string>> = {};
  const problems: string[] = [];
  let silenced: readonly string[] | undefined;
  for (const [key, given] of flatten(stored)) {
    if (isTextKey(key)) {
      const checked = checkText(key, given);
      if ('value' in checked) texts[key] = checked.value;
      else problems.push(checked.problem);
    } else if (key === SILENCED) {
      const checked = checkSilenced(given);
      if ('value' in checked) silenced = checked.value;
      else problems.push(checked.problem);
    } else problems.push(fr`« ${normaliseLine(key)} » n'est pas une préférence.`);
  }
  return { preferences: silenced === undefined ? texts : { ...texts, [SILENCED]: silenced }, problems };
}

function flatten(stored: object): [string, unknown][] {
  return Object.entries(stored).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    key === 'profil' && typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, inner]): [string, unknown] => [`profil.${name}`, inner])
      : [[key, value]],
  );
}
