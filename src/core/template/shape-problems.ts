/** What the schema refuses, in French, with the place in the file and what to write. */
import type * as z from 'zod/mini';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { enumerate, fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';
import { CONDITION_KEYS } from './schema.ts';
import { noBreakSpaceTrap } from './yaml-errors.ts';
import { keyPath, type Path, type Source } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Explanation = readonly [message: string, remedy: string];

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non',
  array: 'une liste (un tiret par ligne)',
  object: 'des clés et leurs valeurs',
  record: 'des clés et leurs valeurs',
};

/** All the problems of shape of a file, given what the schema found. `keysAt` lists the keys known at a path. */
export function shapeProblems(
  source: Source,
  value: unknown,
  issues: readonly Issue[],
  keysAt: (path: Path) => readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, [message, remedy]: Explanation): void => {
    problems.push({ file: source.file, ...source.at(path), message, remedy });
  };
  const visit = (issue: Issue, base: Path): void => {
    const path = [...base, ...issue.path];
    const found = valueAt(value, path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add(keyPath([...path, key]), unknownKey(key, keysAt(path)));
    } else if (issue.code === 'invalid_union') {
      const branch = conditionBranch(found, issue.errors);
      if (branch) for (const inner of branch) visit(inner, path);
      else add(path, [fr`Valeur inattendue : « ${excerpt(found)} ».`, unionRemedy(issue.errors, found)]);
    } else {
      add(path, explain(issue, path, found, source));
    }
  };
  for (const issue of issues) visit(issue, []);
  return problems;
}

function explain(issue: Issue, path: Path, found: unknown, source: Source): Explanation {
  const key = excerpt(String(path[path.length - 1] ?? ''));
  if (found === undefined) return [fr`Il manque « ${key} ».`, fr`Ajoutez la clé « ${key} ».`];
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, path, found, source);
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = typeof found === 'string' ? nearest(found, words) : null;
      return [
        fr`« ${excerpt(found)} » n'est pas une valeur de « ${key} ».`,
        near ? fr`Vouliez-vous dire « ${near} » ?` : fr`Écrivez ${enumerate(words, 'ou')}.`,
      ];
    }
    case 'too_small':
      return issue.origin === 'string'
        ? [fr`« ${key} » est vide.`, fr`Écrivez un texte.`]
        : issue.origin === 'array'
          ? [fr`« ${key} » a trop peu d'éléments.`, fr`Il en faut au moins ${String(issue.minimum)}.`]
          : [fr`« ${key} » est trop petit : ${excerpt(found)}.`, fr`Le minimum est ${String(issue.minimum)}.`];
    case 'too_big':
      return issue.origin === 'string'
        ? [fr`« ${key} » est trop long : ${String(found).length} signes.`, fr`Le maximum est ${String(issue.maximum)}.`]
        : [fr`« ${key} » est trop grand.`, fr`Le maximum est ${String(issue.maximum)}.`];
    case 'invalid_format':
      return issue.message === 'identifiant'
        ? [
            fr`« ${excerpt(found)} » n'est pas un identifiant.`,
            fr`Écrivez des lettres minuscules sans accent, des chiffres et des traits d'union : mes-reussites.`,
          ]
        : [fr`« ${excerpt(found)} » n'a pas la forme attendue : ${issue.message}.`, fr`Corrigez la valeur.`];
    case 'invalid_key':
      return [
        fr`La clé « ${key} » n'est pas un identifiant.`,
        fr`Écrivez des lettres minuscules sans accent et des traits d'union.`,
      ];
    default:
      return [fr`Valeur inattendue : « ${excerpt(found)} ».`, fr`Corrigez la valeur de « ${key} ».`];
  }
}

function wrongType(expected: string, path: Path, found: unknown, source: Source): Explanation {
  const wanted = EXPECTED[expected] ?? expected;
  if (found === null) return [fr`La valeur est vide : il faut ${wanted}.`, fr`Écrivez une valeur, ou effacez la clé.`];
  if (expected === 'string' && typeof found === 'object') {
    const phrase = mistakenPhrase(found);
    if (phrase)
      return [
        fr`« ${excerpt(phrase)} » contient un deux-points : YAML y voit une clé et sa valeur.`,
        fr`Mettez le texte entre guillemets : "${excerpt(phrase)}".`,
      ];
  }
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    const typed = source.raw(path) ?? String(found);
    return [
      fr`${excerpt(typed)} est lu comme ${typeof found === 'number' ? fr`le nombre ${String(found)}` : 'vrai ou faux'}.`,
      fr`Mettez-le entre guillemets : "${excerpt(typed)}".`,
    ];
  }
  if ((expected === 'object' || expected === 'record') && typeof found === 'string') {
    const glued = /(?:^|\s)([\p{L}\d_-]+) ?:[\u00a0\u202f]/u.exec(found);
    if (glued?.[1]) return noBreakSpaceTrap(glued[1]);
  }
  return [fr`Il faut ici ${wanted}, et non « ${excerpt(found)} ».`, fr`Écrivez ${wanted}.`];
}

/** The sentence that YAML cut at its colon, as it was typed; null for a real map. */
export function mistakenPhrase(found: unknown): string | null {
  if (found === null || typeof found !== 'object' || Array.isArray(found)) return null;
  const entries = Object.entries(found);
  const [first] = entries;
  if (!first || entries.length > 1) return null;
  const [key, rest] = first;
  return typeof rest === 'string' || typeof rest === 'number' || rest === null ? `${key}: ${rest ?? ''}`.trim() : null;
}

/** Message and remedy for a key that doesn't exist there. */
export function unknownKey(key: string, known: readonly string[]): Explanation {
  const near = nearest(key, known);
  return [
    fr`La clé « ${excerpt(key)} » n'existe pas ici.`,
    near ? fr`Vouliez-vous dire « ${near} » ?` : fr`Clés possibles : ${enumerate([...known], 'ou')}.`,
  ];
}

/** A condition is one of five shapes: the key that is there says which one was meant. */
function conditionBranch(found: unknown, errors: readonly (readonly Issue[])[]): readonly Issue[] | null {
  if (errors.length !== 5 || found === null || typeof found !== 'object') return null;
  const index = ['contexte', 'tous', 'un', 'pas', 'question'].findIndex((key) => key in found);
  return index < 0 ? null : (errors[index] ?? null);
}

function unionRemedy(errors: readonly (readonly Issue[])[], found: unknown): string {
  if (errors.length === 5) return fr`Une condition commence par ${enumerate([...CONDITION_KEYS], 'ou')}.`;
  const words = errors.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []));
  if (words.length === 0) return fr`Corrigez la valeur.`;
  const near = typeof found === 'string' ? nearest(found, words) : null;
  return near ? fr`Vouliez-vous dire « ${near} » ?` : fr`Écrivez ${enumerate(words, 'ou')}.`;
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (current === null || typeof current !== 'object') return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}
