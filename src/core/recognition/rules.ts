/** The shape of what tells one interview from another: `templates/reconnaissance/*.yaml`. */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'identifiant'));
const phrases = z.array(z.string().check(z.minLength(3), z.maxLength(200))).check(z.minLength(1));

/** The fourteen interviews, the two things that are none, and `autre` for what isn't an interview at all. */
const target = z.string().check(z.regex(/^[a-z][a-z-]*$/, 'type'));

const clue = z.strictObject({
  id,
  /** What it speaks for. */
  pour: target,
  contexte: z.optional(id),
  /** 1: hardly more than another; 10: no doubt. */
  poids: z.number().check(z.int(), z.minimum(1), z.maximum(20)),
  /** Any of these phrases, or an answer of the form. */
  mots: z.optional(phrases),
  reponse: z.optional(z.strictObject({ question: id, vaut: z.string() })),
  /** Only in the subject or the first line. */
  ou: z.optional(z.literal('objet')),
  /** A sentence with one of these phrases doesn't count. */
  sauf: z.optional(phrases),
  /** Counts only when one of these clues was found too. */
  avec: z.optional(z.array(id).check(z.minLength(1))),
  /** Doesn't count when one of these clues was found. */
  sans: z.optional(z.array(id).check(z.minLength(1))),
  raison: z.string().check(z.minLength(10), z.maxLength(200)),
});

const warning = z.strictObject({
  id,
  /** Told when each of these was found with some weight: clues, or types. */
  indices: z.optional(z.array(id).check(z.minLength(1))),
  types: z.optional(z.array(target).check(z.minLength(1))),
  texte: z.string().check(z.minLength(10), z.maxLength(400)),
});

const stop = z.strictObject({
  type: target,
  titre: z.string(),
  explication: z.string(),
  droits: z.array(id).check(z.minLength(1)),
  a_faire: z.array(z.string()).check(z.minLength(1)),
  qui_appeler: z.array(z.string()).check(z.minLength(1)),
});

export const recognitionFileSchema = z.strictObject({
  indices: z.optional(z.array(clue)),
  alertes: z.optional(z.array(warning)),
  /** Beginnings of a paragraph that says nothing of the interview: legal notices, signatures. */
  bas_de_page: z.optional(phrases),
  /** A sentence with one of these speaks of another interview than this one. */
  ailleurs: z.optional(phrases),
  arrets: z.optional(z.array(stop)),
  /** What to ask when in doubt, ready to send, by type; `aucun` when nothing could be said. */
  demander: z.optional(z.record(z.string(), z.string())),
});

export type Clue = z.output<typeof clue>;
export type Stop = z.output<typeof stop>;
type Warning = z.output<typeof warning>;

export type RecognitionRules = {
  readonly indices: readonly Clue[];
  readonly alertes: readonly Warning[];
  readonly bas_de_page: readonly string[];
  readonly ailleurs: readonly string[];
  readonly arrets: readonly Stop[];
  readonly demander: Readonly<Record<string, string>>;
};
