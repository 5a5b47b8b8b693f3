/** A form: questions of a template's shape that a command asks, without a dossier and without a sheet. */
import * as z from 'zod/mini';
import { conditionsMakeSense } from './condition-rules.ts';
import type { Finding } from './finding.ts';
import { kindsHaveWhatTheyNeed, uniqueIds } from './rules.ts';
import { id, sectionSchema, text } from './schema.ts';

export const formSchema = z.strictObject({
  formulaire: id,
  titre: text.check(z.maxLength(80)),
  /** Told before the first question. */
  intro: z.array(text).check(z.minLength(1)),
  /** What to have at hand. */
  papiers: z.optional(z.array(text)),
  /** What the end of the form leads to: the label of a choice. */
  suite: text.check(z.maxLength(80)),
  sections: z.array(sectionSchema).check(z.minLength(1)),
});

export type Form = z.output<typeof formSchema>;

/** What the meaning rules of templates find in a form. */
export function formFindings(form: Form): Finding[] {
  return [...uniqueIds(form), ...kindsHaveWhatTheyNeed(form), ...conditionsMakeSense(form)];
}
