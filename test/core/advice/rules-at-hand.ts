/** The rules of the repository, compiled once for the tests that read answers with them. */
import { fileURLToPath } from 'node:url';
import { type AdviceRules, prepareAdvice } from '../../../src/core/advice/hints/advise.ts';
import type { CompiledAdvice } from '../../../src/core/advice/hints/shape.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { readAdvice } from '../../../src/maintenance/advice-files.ts';

export const problems: Problem[] = [];

export const compiled: CompiledAdvice = readAdvice(
  fileURLToPath(new URL('../../../templates/conseils', import.meta.url)),
  problems,
);

export const rules: AdviceRules = prepareAdvice(compiled);
