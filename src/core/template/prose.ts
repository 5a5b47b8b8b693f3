/** The template's prose, cleaned and typeset: whatever a template says, the screen and the sheet are safe. */
import { normalise } from '../text/normalise.ts';
import { typeset } from '../text/typography.ts';

const PROSE = new Set([
  'titre',
  'titre_fiche',
  'resume',
  'avant_de_commencer',
  'papiers',
  'ou_demander',
  'explication',
  'libelle',
  'precision',
  'intro',
  'question',
  'intitule',
  'aide',
  'exemple',
  'ou_trouver',
  'unite',
  'bas',
  'haut',
  'conseil',
  'une_semaine_avant',
  'la_veille',
  'pendant',
  'dans_les_deux_jours',
  'court',
  'enonce',
  'suite',
  'texte',
]);

/** Conditions and examples hold ids and answers: they stay as they are. */
const KEPT = new Set(['si', 'exemples', 'valeurs']);

/** The same value with each text under a key of prose made ready to print. */
export function typesetProse<T>(value: T): T {
  return walk(value, false) as T;
}

function walk(value: unknown, prose: boolean): unknown {
  if (typeof value === 'string') return prose ? typeset(normalise(value)) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, prose));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : walk(inner, PROSE.has(key))]),
  );
}
