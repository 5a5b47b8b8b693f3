/** The shape of the files of `templates/conseils`: lists of words and patterns, and the rules that combine them. */
import * as z from 'zod/mini';
import { HINT_CODES, KINDS } from '../hints/shape.ts';

const name = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'identifiant'));
const sentence = z.string().check(z.minLength(10), z.maxLength(220));

/** Entries are separated by line ends or ` ; `. */
export const lexiconSchema = z.strictObject({
  titre: z.string(),
  /** Contractions, abbreviations and frequent misspellings, without accents -> the words they stand for. */
  ecritures: z.optional(z.record(z.string(), z.string())),
  listes: z.record(name, z.string().check(z.minLength(1))),
});

export type WrittenCondition =
  | string
  | { readonly tous: readonly WrittenCondition[] }
  | { readonly un: readonly WrittenCondition[] }
  | { readonly aucun: readonly WrittenCondition[] }
  | { readonly partie: string };

const condition: z.ZodMiniType<WrittenCondition> = z.lazy(() =>
  z.union([
    name,
    z.strictObject({ tous: z.array(condition) }),
    z.strictObject({ un: z.array(condition) }),
    z.strictObject({ aucun: z.array(condition) }),
    z.strictObject({ partie: name }),
  ]),
);

const ruleSchema = z.strictObject({
  code: z.enum(HINT_CODES),
  /** The kinds of answer that it reads; `libre` for texts of any other question too. */
  genres: z.array(z.enum(KINDS)),
  libre: z.optional(z.boolean()),
  niveau: z.enum(['alerte', 'conseil']),
  quand: condition,
  /** Lists whose match is quoted, the first that is found. */
  cite: z.optional(z.array(name)),
  /** The part of a composed answer to mend. */
  champ: z.optional(z.partialRecord(z.enum(KINDS), name)),
  message: sentence,
  relance: sentence.check(z.regex(/\?$/, 'une question')),
  exemple: z.strictObject({ avant: sentence, apres: sentence }),
  /** Neutral words to offer instead. */
  neutre: z.optional(sentence),
});

export const ruleFileSchema = z.strictObject({
  titre: z.string(),
  regles: z.array(ruleSchema).check(z.minLength(1)),
});

export type Lexicon = z.output<typeof lexiconSchema>;
export type WrittenRule = z.output<typeof ruleSchema>;
