import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RecognitionRules } from '../../../src/core/recognition/rules.ts';

/** The rules as they are shipped. */
export const RULES = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../dist/contenu/reconnaissance.json', import.meta.url)), 'utf8'),
) as RecognitionRules;
