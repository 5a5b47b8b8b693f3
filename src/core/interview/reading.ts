/** What reading any value shares: who refuses, texts as they were typed, choices with the nearest one. */
import { excerpt } from '../template/excerpt.ts';
import type { Question } from '../template/schema.ts';
import { mistakenPhrase } from '../template/shape-problems.ts';
import type { Path, Source } from '../template/yaml-source.ts';
import { nearest } from '../text/nearest.ts';
import { enumerate, fr } from '../text/typography.ts';

/** Told when a value is refused: where, what was found, what to write. */
export type Refuse = (path: Path, message: string, remedy: string) => void;

/** What a value is read for, where it stands, and who is told. */
export type Reader = {
  readonly question: Question;
  readonly source: Source;
  readonly refuse: Refuse;
};

/** The value was refused, and that has been told. */
export const REFUSED = Symbol('refused');
/** Nothing is in the value: no text, no item. */
export const EMPTY = Symbol('empty');

export const DATE_REMEDY = fr`Écrivez jj/mm/aaaa ou AAAA-MM-JJ, par exemple 01/12/2026.`;

/** A number or `true` where a text is expected is kept as it was typed: `08` stays `08`. */
export function textOf({ source, refuse }: Reader, value: unknown, path: Path): string | typeof REFUSED {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return source.raw(path) ?? String(value);
  if (value === null) return '';
  const phrase = mistakenPhrase(value);
  if (phrase)
    refuse(
      path,
      fr`« ${excerpt(phrase)} » contient un deux-points : YAML y voit une clé et sa valeur.`,
      fr`Mettez le texte entre guillemets : "${excerpt(phrase)}".`,
    );
  else refuse(path, fr`Il faut ici un texte, et non « ${excerpt(value)} ».`, fr`Écrivez un texte.`);
  return REFUSED;
}

/** The id of a choice among `ids`; a wrong one is refused with the nearest. */
export function choiceOf(
  name: string,
  ids: readonly string[],
  value: unknown,
  path: Path,
  refuse: Refuse,
): string | typeof REFUSED {
  if (typeof value === 'string' && ids.includes(value.trim())) return value.trim();
  const near = typeof value === 'string' ? nearest(value, ids) : null;
  const choices = fr`Choix possibles : ${enumerate(ids, 'ou')}.`;
  refuse(
    path,
    fr`« ${excerpt(value)} » n'est pas un choix de « ${name} ».`,
    near ? fr`Vouliez-vous dire « ${near} » ? ${choices}` : choices,
  );
  return REFUSED;
}

/** A map of a file: no list, no null. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
