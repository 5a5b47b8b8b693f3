/** The keys a file may have at each place, read off its schema: for suggestions and the traps. */
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

/** The keys that a schema knows at each path. */
export function keysIn(schema: z.ZodMiniType): (path: Path) => readonly string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return (path) => {
    let here = [root];
    for (const step of path) {
      here = here.flatMap((level) => children(level, step)).flatMap((level) => expand(level, root));
    }
    const keys = here.flatMap((level) => Object.keys(level.properties ?? {}));
    return [...new Set(keys)];
  };
}

/** The keys known at a path of the template. */
export const keysAt = keysIn(templateSchema);

function children(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const property = schema.properties?.[String(step)];
  if (property) return [property];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function expand(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop() ?? '';
    const target = root.$defs?.[name];
    return target ? expand(target, root) : [];
  }
  return schema.anyOf ? schema.anyOf.flatMap((branch) => expand(branch, root)) : [schema];
}
