/** Guided steps: a few short questions that complete an answer. They are content, checked at build. */
import * as z from 'zod/mini';
import { TOPICS } from '../../template/schema.ts';

const name = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/));
const text = z.string().check(z.minLength(1), z.maxLength(200));

const stepSchema = z.strictObject({
  id: name,
  /** The kind of answer that it completes, and the topics where it makes no sense. */
  genre: z.enum(['difficulte', 'demande', 'objectif']),
  sauf: z.optional(z.array(z.enum(TOPICS))),
  /** What it does, in one line. */
  offre: text,
  /** The parts that it fills; it is offered when so many of them are missing (one when not said). */
  manque: z.array(name).check(z.minLength(1)),
  au_moins: z.optional(z.number().check(z.int(), z.minimum(1))),
  /** `debut`: what stands before the words of the person in that part. */
  questions: z
    .array(z.strictObject({ nom: name, partie: name, debut: z.optional(text), question: text }))
    .check(z.minLength(1)),
  /** The request that can be made of it: part of the request -> name of a question; `motif`: parts of the answer. */
  demande: z.optional(
    z.strictObject({ objet: name, decideur: name, echeance: name, motif: z.array(name).check(z.minLength(1)) }),
  ),
});

export const stepFileSchema = z.strictObject({ etapes: z.array(stepSchema).check(z.minLength(1)) });

export type GuidedStep = z.output<typeof stepSchema>;
