/** The shape of a card's file. What it says of law is the name of a fact; figures are those of the facts. */
import * as z from 'zod/mini';
import { SHORT_ANSWERS, TOPIC_IDS, type TopicId } from './topics.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'identifiant'));
const line = z.string().check(z.minLength(2), z.maxLength(120));
const item = z.union([z.string().check(z.minLength(10), z.maxLength(320)), z.strictObject({ droit: id })]);
const items = z.array(item).check(z.minLength(1));
const answer = z.enum(SHORT_ANSWERS);

/** What to bring stands in the template. */
type WrittenTopic = Exclude<TopicId, 'apporter'>;
const topics = Object.fromEntries(
  TOPIC_IDS.filter((topic) => topic !== 'apporter').map((topic) => [topic, items]),
) as Record<WrittenTopic, typeof items>;

export const cardFileSchema = z.strictObject({
  carte: id,
  /** For what this program doesn't prepare: all that a template would have said. */
  a_part: z.optional(
    z.strictObject({
      titre: line,
      resume: z.string().check(z.minLength(20), z.maxLength(200)),
      ou_demander: z.string().check(z.minLength(10), z.maxLength(400)),
      apporter: items,
    }),
  ),
  bref: z.strictObject({
    obligatoire: answer,
    /** `{name}` is the value of that name of one of the facts. */
    rythme: line,
    qui: line,
    evalue: answer,
    ecrit: answer,
    accompagne: answer,
    /** The facts that these answers rest on. */
    droits: z.array(id).check(z.minLength(1)),
  }),
  rubriques: z.strictObject({ ...topics, droits: z.optional(items) }),
});

export type CardFile = z.output<typeof cardFileSchema>;
