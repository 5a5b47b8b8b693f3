/** The shapes of the files that the program reads, made of what reads them. */
import * as z from 'zod/mini';
import { dossierSchema } from '../core/interview/dossier.ts';
import { type Entry, type Field, type FieldMap, SITUATION_FIELDS } from '../core/law/situation-fields.ts';

const yesNo = z.union([z.boolean(), z.enum(['oui', 'non'])]);
const date = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/));
const scalar = z.union([z.string(), z.number(), z.boolean()]);

function field({ genre, min, max, words, otherwise }: Field): z.ZodMiniType {
  switch (genre) {
    case 'date':
      return date;
    case 'oui-non':
      return yesNo;
    case 'nombre':
      return z
        .number()
        .check(...(min === undefined ? [] : [z.minimum(min)]), ...(max === undefined ? [] : [z.maximum(max)]));
    default:
      return words === undefined || otherwise !== undefined ? z.string() : z.enum(words);
  }
}

function fields({ fields: own, compulsory = [] }: FieldMap): z.ZodMiniType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(own).map(([key, value]) => [
        key,
        compulsory.includes(key) ? field(value) : z.optional(field(value)),
      ]),
    ),
  );
}

function entry(value: Entry): z.ZodMiniType {
  if ('each' in value) return z.array(fields(value.each));
  return 'fields' in value ? fields(value) : field(value);
}

const situation = z.strictObject(
  Object.fromEntries(Object.entries(SITUATION_FIELDS).map(([key, value]) => [key, z.optional(entry(value))])),
);

/** Ids and words depend on the template: the program checks them, and names the nearest. */
const answers = z.record(
  z.string(),
  z.union([
    z.null(),
    scalar,
    z.strictObject({ inconnu: z.literal(true) }),
    z.record(z.string(), scalar),
    z.array(z.union([scalar, z.record(z.string(), scalar)])),
  ]),
);

/** Name of the file -> what it describes, and its shape. */
export const INPUT_SCHEMAS: Readonly<Record<string, readonly [title: string, shape: z.ZodMiniType]>> = {
  reponses: ['Les réponses données dans un fichier : --reponses', answers],
  situation: ['La situation : echeances --situation, dispositifs --situation', situation],
  dossier: ['Un dossier : une préparation enregistrée', dossierSchema],
};
