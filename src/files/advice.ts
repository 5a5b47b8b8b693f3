/** The wording rules of the build, ready to read answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AdviceRules, adviseText, prepareAdvice } from '../core/advice/hints/advise.ts';
import type { CompiledAdvice } from '../core/advice/hints/shape.ts';

/** Reads one word at once: what the engine does once a run is then done before the first answer. */
export function loadAdvice(contentDir: string): AdviceRules {
  const rules = prepareAdvice(JSON.parse(readFileSync(join(contentDir, 'conseils.json'), 'utf8')) as CompiledAdvice);
  adviseText(rules, 'reussite', 'Bonjour.');
  return rules;
}
