/** Reads and compiles the wording rules of `templates/conseils`. */
import { join } from 'node:path';
import { compileAdvice } from '../core/advice/compile/compile-advice.ts';
import { lexiconSchema, ruleFileSchema } from '../core/advice/compile/rule-files.ts';
import type { CompiledAdvice, CompiledRule } from '../core/advice/hints/shape.ts';
import type { Problem } from '../core/problem.ts';
import { normalise } from '../core/text/normalise.ts';
import { typeset } from '../core/text/typography.ts';
import { readFolder } from './content-files.ts';

/** The compiled rules; what is wrong goes to `problems`. */
export function readAdvice(folder: string, problems: Problem[]): CompiledAdvice {
  const lexicons = readFolder(join(folder, 'lexiques'), lexiconSchema, problems);
  const rules = readFolder(join(folder, 'regles'), ruleFileSchema, problems);
  const { advice, problems: found } = compileAdvice(lexicons, rules);
  problems.push(...found);
  return { ...advice, regles: advice.regles.map(typesetRule) };
}

/** What a person reads of a rule, ready to print. */
function typesetRule(rule: CompiledRule): CompiledRule {
  const set = (text: string): string => typeset(normalise(text));
  return {
    ...rule,
    message: set(rule.message),
    relance: set(rule.relance),
    exemple: { avant: set(rule.exemple.avant), apres: set(rule.exemple.apres) },
    neutre: rule.neutre === null ? null : set(rule.neutre),
  };
}
