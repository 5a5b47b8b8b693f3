/** The shape of the rehearsal's content: what the other person may ask or object, and recall questions by setting. */
import * as z from 'zod/mini';
import { TOPICS } from '../template/schema.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'identifiant'), z.maxLength(60));
const line = (most: number) => z.string().check(z.minLength(3), z.maxLength(most));
const yes = z.pipe(
  z.union([z.literal('oui'), z.literal('non'), z.boolean()]),
  z.transform((value) => value === 'oui' || value === true),
);
/** The time that a good spoken answer takes. */
const seconds = z.number().check(z.int(), z.minimum(15), z.maximum(180));

const asked = {
  id,
  /** As it is really said. */
  question: line(200),
  /** Why they ask, in one line. */
  pourquoi: line(220),
  /** How to answer: a method, not a script. */
  comment: line(360),
  secondes: seconds,
  theme: z.enum(TOPICS),
  difficile: z.optional(yes),
  /** Questions of the template whose answers prepare this one. */
  reponses: z.optional(z.array(id)),
  /** Asked in one of these situations only. */
  contexte: z.optional(z.array(id)),
  /** The fact of law that says what one need not answer. */
  droit: z.optional(id),
};

const questionSchema = z.strictObject(asked);

/** A way to reply, that a word of the person completes. */
const reply = z.strictObject({
  /** How the reply begins; what the person adds stands behind it. */
  debut: line(200),
  /** Where their own words may already be: `genre.partie`, the first that holds something. */
  puise: z.array(z.string().check(z.regex(/^[a-z]+\.[a-z]+$/, 'genre.partie'))),
  /** What to put there. */
  blanc: line(120),
});

const objectionSchema = z.strictObject({
  id,
  objection: line(200),
  pourquoi: line(220),
  comment: line(360),
  secondes: seconds,
  repliques: z.array(reply).check(z.minLength(2), z.maxLength(4)),
  /** Interviews where nobody would say it. */
  sauf: z.optional(z.array(id)),
});

/** `templates/repetition/<type>.yaml`. */
export const rehearsalFileSchema = z.strictObject({
  type: id,
  /** Who asks, at the beginning of a sentence: `Votre responsable`. */
  interlocuteur: line(60),
  questions: z.array(questionSchema).check(z.minLength(1)),
});

/** `templates/repetition/communs.yaml`: what several interviews share. */
export const sharedRehearsalSchema = z.strictObject({
  questions: z.array(z.strictObject({ ...asked, types: z.array(id).check(z.minLength(1)) })),
  objections: z.array(objectionSchema).check(z.minLength(1)),
});

/** `templates/rappels/*.yaml`: questions that bring back what one did, for a work setting. */
export const recallSchema = z.strictObject({
  milieu: id,
  titre: line(60),
  /** Trades that recognise themselves there. */
  metiers: line(160),
  rang: z.number().check(z.int(), z.minimum(1)),
  questions: z.array(line(160)).check(z.minLength(8), z.maxLength(12)),
});

export type RehearsalQuestion = z.output<typeof questionSchema>;
export type Objection = z.output<typeof objectionSchema>;
export type Recall = z.output<typeof recallSchema>;
export type RehearsalFile = z.output<typeof rehearsalFileSchema>;
export type SharedRehearsal = z.output<typeof sharedRehearsalSchema>;

/** All that may be asked in an interview. */
export type Rehearsal = RehearsalFile & { readonly objections: readonly Objection[] };
