/** `npm run references`: writes the reference sheets that the tests compare whole. Read them before keeping them. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referenceSheets } from './examples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'test', 'reference');

mkdirSync(folder, { recursive: true });
const sheets = referenceSheets(join(root, 'templates', 'modeles'), join(root, 'dist', 'contenu'));
for (const name of readdirSync(folder)) if (name.endsWith('.md') && !sheets.has(name)) rmSync(join(folder, name));
for (const [name, text] of sheets) writeFileSync(join(folder, name), text);
process.stderr.write(`${sheets.size} fiches de référence dans test/reference/\n`);
