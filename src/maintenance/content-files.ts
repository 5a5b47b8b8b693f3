/** The YAML files of the content, each judged by a schema, and the JSON that is made of them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { Problem } from '../core/problem.ts';
import { keysIn } from '../core/template/known-keys.ts';
import { shapeProblems } from '../core/template/shape-problems.ts';
import { readYaml, type Source } from '../core/template/yaml-source.ts';

export type ContentFile<T> = { readonly value: T; readonly source: Source };

/** Every file of a folder that has the shape of the schema; what is wrong with the others goes to `problems`. */
export function readFolder<T>(folder: string, schema: z.ZodMiniType<T>, problems: Problem[]): ContentFile<T>[] {
  return yamlFiles(folder).flatMap((path) => readFile(path, schema, problems) ?? []);
}

/** One file that has the shape of the schema; null when it hasn't, and `problems` tells why. */
export function readFile<T>(path: string, schema: z.ZodMiniType<T>, problems: Problem[]): ContentFile<T> | null {
  const { source, problems: found } = readYaml(path, readFileSync(path, 'utf8'), () => false);
  problems.push(...found);
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, source };
  problems.push(...shapeProblems(source, source.value, result.error.issues, keysIn(schema)));
  return null;
}

/** The paths of a folder's YAML files, sorted. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

export function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}
