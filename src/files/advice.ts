/** The wording rules of the build, ready to read answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AdviceRules, prepareAdvice } from '../core/advice/hints/advise.ts';
import type { CompiledAdvice } from '../core/advice/hints/shape.ts';

export function loadAdvice(contentDir: string): AdviceRules {
  return prepareAdvice(JSON.parse(readFileSync(join(contentDir, 'conseils.json'), 'utf8')) as CompiledAdvice);
}
