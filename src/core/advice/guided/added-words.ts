/** Words added to an answer, never put in place of what it says. */
import type { Item } from '../../interview/answers.ts';
import type { ComposedKind, Part } from '../../template/kinds.ts';
import { parseDate } from '../../text/dates.ts';
import { normalise, normaliseLine } from '../../text/normalise.ts';

/** The text with these words on a line of their own after it. */
export function withWords(text: string | undefined, added: string): string {
  const words = normalise(added);
  if (text === undefined || text === '') return words;
  return words === '' ? text : `${text}\n${words}`;
}

/** The item with these words added to one of its parts, its parts in the order of the kind. */
export function withPart(item: Item, kind: ComposedKind, id: string, added: string): Item {
  const part = kind.parts.find((candidate) => candidate.id === id);
  if (part === undefined || part.kind === 'choix') return item;
  const text = wordsFor(part, item[id], added);
  if (text === '') return item;
  const known: Readonly<Record<string, string>> = { ...item, [id]: text };
  return Object.fromEntries(
    kind.parts.flatMap((candidate) => {
      const value = known[candidate.id];
      return value === undefined ? [] : [[candidate.id, value]];
    }),
  );
}

/** A part of one line stays one line; a day alone is kept as a day. */
function wordsFor({ kind }: Part, before: string | undefined, added: string): string {
  if (kind === 'texte') return withWords(before, added);
  const line = normaliseLine(added);
  if (before === undefined) return kind === 'echeance' ? (parseDate(line) ?? line) : line;
  return line === '' ? before : `${before}, ${line}`;
}
