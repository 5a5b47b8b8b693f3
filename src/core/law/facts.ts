/** The shape of a fact of law. Everything the program says about law or amounts comes from such facts. */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'identifiant'));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date AAAA-MM-JJ'));

/**
 * texte: read in the code itself; ministere: the ministry's published answer; interpretation: a reading
 * that others may dispute, and the person is told so.
 */
export const CERTAINTIES = ['texte', 'ministere', 'interpretation'] as const;

export const factSchema = z.strictObject({
  id,
  /** The fact in a few words, for the sheet; `{name}` as in the statement. */
  court: z.string().check(z.minLength(10), z.maxLength(130)),
  /** One or two plain sentences; `{name}` is replaced with the value of that name. */
  enonce: z.string().check(z.minLength(20), z.maxLength(400)),
  valeurs: z.optional(z.record(z.string(), z.number())),
  /** Articles of the Code du travail, as data can check them. */
  articles: z.array(
    z.strictObject({
      article: z.string().check(z.regex(/^[LRD]\d{4}(-\d+)*( [A-Z])?$/, 'article, par exemple L6315-1')),
      legi: z.string().check(z.regex(/^LEGIARTI\d{12}$/, 'identifiant LEGI')),
    }),
  ),
  /** Other sources: a decree, a ruling, the ministry's page, another code. */
  sources: z.optional(z.array(z.string())),
  /** Month of the last check, AAAA-MM. */
  verifie: z.string().check(z.regex(/^\d{4}-\d{2}$/, 'mois AAAA-MM')),
  depuis: z.optional(day),
  jusque: z.optional(day),
  certitude: z.enum(CERTAINTIES),
  ou_demander: z.string().check(z.minLength(3)),
});

export const factFileSchema = z.strictObject({
  titre: z.string(),
  faits: z.array(factSchema).check(z.minLength(1)),
});

export type Fact = z.output<typeof factSchema>;

/** The facts, and the day of the Code du travail (as data) that they were checked against, AAAA-MM-JJ. */
export type Law = { readonly facts: readonly Fact[]; readonly codeDate: string };
