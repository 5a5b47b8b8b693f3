/** The shape of a scheme: its card, and the rules that suggest it or set it aside, as data. */
import * as z from 'zod/mini';

/** The schemes, in the order in which they are listed. */
export const SCHEME_CODES = [
  'cep',
  'cep-apec',
  'bilan',
  'vae',
  'cpf',
  'cpf-abondement',
  'plan',
  'ptp',
  'reconversion',
  'mobilite-interne',
  'tutorat',
  'coaching',
] as const;

const text = z.string().check(z.minLength(3), z.maxLength(400));
const lines = z.array(text).check(z.minLength(1));
const factIds = z.array(z.string());

/** A figure of the law: a value of a fact. */
const amount = z.strictObject({ fait: z.string(), valeur: z.string() });
const limit = z.union([z.number(), amount]);

/**
 * A condition over what is known of a situation: `tous`, `un`, `pas`, a fact of law that is `en_vigueur`, or
 * a `champ` with its comparisons. What isn't known makes a comparison false (so that its `pas` is true).
 */
export type SchemeCondition = {
  tous?: SchemeCondition[] | undefined;
  un?: SchemeCondition[] | undefined;
  pas?: SchemeCondition | undefined;
  en_vigueur?: string | undefined;
  champ?: string | undefined;
  vaut?: string | number | boolean | undefined;
  parmi?: string[] | undefined;
  connu?: boolean | undefined;
  au_moins?: Limit | undefined;
  au_plus?: Limit | undefined;
  plus_de?: Limit | undefined;
  moins_de?: Limit | undefined;
  /** Beginnings of words, one of which the text must have. */
  mots?: string[] | undefined;
};

export const COMPARISONS = ['vaut', 'parmi', 'connu', 'au_moins', 'au_plus', 'plus_de', 'moins_de', 'mots'] as const;

const condition: z.ZodMiniType<SchemeCondition> = z.lazy(() =>
  z.strictObject({
    tous: z.optional(z.array(condition).check(z.minLength(1))),
    un: z.optional(z.array(condition).check(z.minLength(1))),
    pas: z.optional(condition),
    en_vigueur: z.optional(z.string()),
    champ: z.optional(z.string()),
    vaut: z.optional(z.union([z.string(), z.number(), z.boolean()])),
    parmi: z.optional(z.array(z.string()).check(z.minLength(1))),
    connu: z.optional(z.boolean()),
    au_moins: z.optional(limit),
    au_plus: z.optional(limit),
    plus_de: z.optional(limit),
    moins_de: z.optional(limit),
    mots: z.optional(z.array(z.string().check(z.minLength(3))).check(z.minLength(1))),
  }),
);

const step = z.strictObject({
  texte: text,
  /** Days before the wished date: a figure of the law, or a prudent one. */
  avant: z.optional(limit),
  si: z.optional(condition),
});

export const schemeSchema = z.strictObject({
  dispositif: z.enum(SCHEME_CODES),
  nom: text,
  /** Other words for it, understood on the command line. */
  autres_noms: z.optional(z.array(z.string().check(z.minLength(2)))),
  resume: text,
  pour_qui: lines,
  paie: lines,
  decide: text,
  pas_pour: lines,
  etapes: z.array(step).check(z.minLength(1)),
  questions: lines,
  droits: factIds.check(z.minLength(1)),
  /** Each with its weight, 1 to 100: the heaviest that holds gives the reason and the place. */
  proposer: z
    .array(
      z.strictObject({
        si: condition,
        poids: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
        pourquoi: text,
        droits: factIds.check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  /** The first that holds sets the scheme aside, whatever suggests it. */
  ecarter: z.array(z.strictObject({ si: condition, pourquoi: text, droits: z.optional(factIds) })),
});

export type Limit = z.output<typeof limit>;
export type Scheme = z.output<typeof schemeSchema>;
export type SchemeCode = Scheme['dispositif'];
