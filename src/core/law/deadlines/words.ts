/** The shape of the words that explain deadlines: content, one file a code of deadline. */
import * as z from 'zod/mini';
import { id, text } from '../../template/schema.ts';
import { REASONS } from '../situation.ts';
import { DEADLINE_CODES, STATUSES } from './deadline.ts';

const articles = z.array(text);
/** Ids of the facts of law that the words rest on. */
const facts = z.array(id);

export const deadlineWordsSchema = z.strictObject({
  echeance: z.enum(DEADLINE_CODES),
  titre: text.check(z.maxLength(60)),
  cas: z
    .array(z.strictObject({ id, faits: facts, articles: z.optional(articles), explication: text }))
    .check(z.minLength(1)),
  /** The words of the command line that prepare this interview. */
  preparation: z.optional(text),
  /** What to do now, by status. */
  que_faire: z.array(z.strictObject({ statut: z.enum(STATUSES), texte: text })),
  /** Why another reading gives another date. */
  lectures: z.optional(z.array(z.strictObject({ id, texte: text }))),
  /** What follows: consequences and limits. */
  suites: z.optional(z.array(z.strictObject({ id, faits: facts, texte: text }))),
  /** For returns: the absence in words, behind « au retour », and the articles that give the interview. */
  motifs: z.optional(z.array(z.strictObject({ id: z.enum(REASONS), libelle: text, articles }))),
});

export type DeadlineWords = z.output<typeof deadlineWordsSchema>;

/** The articles and the facts that a file of words names, each with its place in the file. */
export function namedIn(words: DeadlineWords): {
  readonly articles: readonly { readonly name: string; readonly path: readonly (string | number)[] }[];
  readonly facts: readonly { readonly name: string; readonly path: readonly (string | number)[] }[];
} {
  const places = (list: readonly string[] | undefined, path: readonly (string | number)[]) =>
    (list ?? []).map((name, index) => ({ name, path: [...path, index] }));
  return {
    articles: [
      ...words.cas.flatMap((one, index) => places(one.articles, ['cas', index, 'articles'])),
      ...(words.motifs ?? []).flatMap((one, index) => places(one.articles, ['motifs', index, 'articles'])),
    ],
    facts: [
      ...words.cas.flatMap((one, index) => places(one.faits, ['cas', index, 'faits'])),
      ...(words.suites ?? []).flatMap((one, index) => places(one.faits, ['suites', index, 'faits'])),
    ],
  };
}
