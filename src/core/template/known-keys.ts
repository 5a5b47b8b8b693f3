/** The keys a template may have at each place, read off the schema: for suggestions and the traps. */
import * as z from 'zod/mini';
import { questionSchema, templateSchema } from './schema.ts';
import type { Path } from './yaml-source.ts';

type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
};

const root = z.toJSONSchema(templateSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** Every word that is a key somewhere in a template, and `commun`. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'commun',
  ...Object.keys(templateSchema.shape),
  ...Object.keys(questionSchema.shape),
  'sections',
  'questions',
  'libelle',
  'precision',
  'intro',
  'part',
  'conseil',
  'attendu',
  'reponses',
]);

/** The keys known at a path of the template. */
export function keysAt(path: Path): readonly string[] {
  let here = [root];
  for (const step of path) {
    here = here.flatMap((schema) => children(schema, step)).flatMap(expand);
  }
  const keys = here.flatMap((schema) => Object.keys(schema.properties ?? {}));
  return [...new Set(keys)];
}

function children(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const property = schema.properties?.[String(step)];
  if (property) return [property];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function expand(schema: JsonSchema): JsonSchema[] {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop() ?? '';
    const target = root.$defs?.[name];
    return target ? expand(target) : [];
  }
  return schema.anyOf ? schema.anyOf.flatMap(expand) : [schema];
}
