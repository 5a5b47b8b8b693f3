/** The parts of a composed answer as one text, and which part a place belongs to. */
import { foldWord, type Token } from './tokens.ts';

export type JoinedParts = {
  readonly text: string;
  /** The parts whose words say something. */
  readonly filled: ReadonlySet<string>;
  /** The part that holds that offset. */
  readonly partAt: (offset: number) => string | null;
};

/** Words that fill a field and say nothing. */
const EMPTY = new Set(
  'ras rien neant aucun aucune non oui idem nsp bof voir plus tard a completer ne sais pas je j y sait encore na n sans objet xxx test todo nc'.split(
    ' ',
  ),
);

/** Joins the parts in their order, each in sentences of its own. */
export function joinParts(parts: Readonly<Record<string, string>>): JoinedParts {
  const places: { readonly name: string; readonly end: number }[] = [];
  const filled = new Set<string>();
  let text = '';
  for (const [name, part] of Object.entries(parts)) {
    if (isFilled(part)) filled.add(name);
    else continue;
    text += text === '' ? part : `\n${part}`;
    places.push({ name, end: text.length });
  }
  return { text, filled, partAt: (offset) => places.find(({ end }) => offset < end)?.name ?? null };
}

function isFilled(part: string): boolean {
  const words = part.slice(0, 400).match(/[\p{L}\d]+/gu) ?? [];
  return words.some((word) => !EMPTY.has(foldWord(word)));
}

/** True when there is at least one word or number to judge. */
export function saysSomething(tokens: readonly Token[]): boolean {
  return tokens.some(({ signs }) => signs.size > 0);
}
