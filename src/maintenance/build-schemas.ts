/** Writes the JSON Schemas that are shipped, one file a result or a file read. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeJson } from './content-files.ts';
import { INPUT_SCHEMAS } from './input-schemas.ts';
import { RESULT_SCHEMAS } from './result-schemas.ts';

/** @param folder where `<name>.json` goes for each */
export function buildSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, [title, shape]] of Object.entries({ ...RESULT_SCHEMAS, ...INPUT_SCHEMAS })) {
    const { $schema, ...rest } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
    writeJson(join(folder, `${name}.json`), { $schema, $id: `prep-entretien/${name}.json`, title, ...rest });
  }
}
