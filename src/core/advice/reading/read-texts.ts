/** A list of answers to read, each with its kind: `[{ kind: reussite, texte: … }]`. */
import type { Problem } from '../../problem.ts';
import { excerpt } from '../../template/excerpt.ts';
import type { Source } from '../../template/yaml-source.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import { enumerate, fr } from '../../text/typography.ts';
import { type AnswerKind, KINDS } from '../hints/shape.ts';

export type KindOfText = { readonly kind: AnswerKind; readonly texte: string };

/** The texts, or every problem of the list. Other keys of an entry (a number, labels) are for whoever made it. */
export function readTexts(source: Source, list: readonly unknown[]): { texts: KindOfText[]; problems: Problem[] } {
  const texts: KindOfText[] = [];
  const problems: Problem[] = [];
  list.forEach((entry, index) => {
    const refuse = (key: string | null, message: string, remedy: string): void => {
      problems.push({ file: source.file, ...source.at(key === null ? [index] : [index, key]), message, remedy });
    };
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) {
      refuse(null, fr`Il faut ici un genre et un texte.`, SHAPE);
      return;
    }
    const { kind, texte } = entry as Record<string, unknown>;
    const known = KINDS.find((candidate) => candidate === kind);
    if (known === undefined) {
      const near = typeof kind === 'string' ? nearest(kind, KINDS) : null;
      const choices = fr`Genres possibles : ${enumerate(KINDS)}.`;
      if (kind === undefined) refuse(null, fr`Il manque « kind ».`, choices);
      else
        refuse(
          'kind',
          fr`« ${excerpt(kind)} » n'est pas un genre de réponse.`,
          near ? fr`Vouliez-vous dire « ${near} » ? ${choices}` : choices,
        );
    }
    if (typeof texte !== 'string') {
      refuse(texte === undefined ? null : 'texte', fr`Il manque « texte », qui est un texte.`, SHAPE);
    } else if (known !== undefined) texts.push({ kind: known, texte: normalise(texte) });
  });
  return { texts, problems };
}

const SHAPE = fr`Par exemple : [{ "kind": "reussite", "texte": "…" }]`;
