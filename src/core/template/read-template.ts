/** The text of a template -> a template, or all its problems at once. */
import type * as z from 'zod/mini';
import type { Problem } from '../problem.ts';
import { fr } from '../text/typography.ts';
import { excerpt } from './excerpt.ts';
import { KNOWN_KEYS, keysAt } from './known-keys.ts';
import { typesetProse } from './prose.ts';
import { type Known, meaningFindings } from './rules.ts';
import { type TemplateExample, type TemplateFile, templateSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { placeShared, type Shared } from './shared-questions.ts';
import { type Path, readYaml, type Source } from './yaml-source.ts';

export type ReadTemplate =
  | { readonly problems: readonly [Problem, ...Problem[]] }
  | {
      readonly problems: readonly [];
      readonly template: Omit<TemplateFile, 'exemples'>;
      readonly examples: readonly TemplateExample[];
      /** For whoever checks the examples: places in the file. */
      readonly source: Source;
    };

/**
 * Reads and checks a template.
 * @param file its name, for the problems
 * @param shared the lists that `commun:` names
 * @param known the facts of law it may name
 */
export function readTemplate(file: string, text: string, shared: Shared, known: Known): ReadTemplate {
  const { source, problems, readable, swallowed } = readYaml(file, text, (word) => KNOWN_KEYS.has(word));
  if (!readable) return failed(problems);
  const placed = placeShared(source, shared);
  problems.push(...placed.problems, ...oddNumbers(source));
  const result = templateSchema.safeParse(placed.value);
  if (!result.success) {
    const issues = result.error.issues.filter((issue) => !swallowed.has(String(issue.path.at(-1))));
    problems.push(...shapeProblems(source, placed.value, issues, keysAt));
  }
  // What is wrong in one place must not hide what is wrong in another.
  const meant = result.success ? result : templateSchema.safeParse(withoutFaults(placed.value, result.error.issues));
  const faulty = result.success ? [] : result.error.issues.map((issue) => questionPath(issue.path));
  for (const finding of meant.success ? meaningFindings(meant.data, known) : []) {
    if (faulty.includes(questionPath(finding.path))) continue;
    problems.push({ file, ...source.at(finding.path), message: finding.message, remedy: finding.remedy });
  }
  if (!result.success || problems.length > 0) return failed(problems);
  const { exemples, ...template } = typesetProse(result.data);
  return { problems: [], template, examples: exemples, source };
}

/** The question, or the part of the file, that a path lies in: one fault there may bring others. */
function questionPath(path: Path): string {
  return path
    .slice(0, path[0] === 'sections' ? 4 : 2)
    .map(String)
    .join('/');
}

/** A copy without the values and keys that the schema refuses: what was optional is then simply absent. */
function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const path = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(-1);
    let here: unknown = copy;
    for (const step of path) here = isMap(here) || Array.isArray(here) ? Reflect.get(here, step) : undefined;
    if (isMap(here)) for (const key of keys) Reflect.deleteProperty(here, key);
  }
  return copy;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** `08` is the number 8 for YAML, `0o17` is 15: whoever typed that meant a text. */
function oddNumbers(source: Source): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'number') {
      const typed = source.raw(path);
      if (typed !== undefined && /^[-+]?0[\dxo]/i.test(typed)) {
        problems.push({
          file: source.file,
          ...source.at(path),
          message: fr`${excerpt(typed)} est lu comme le nombre ${String(value)}.`,
          remedy: fr`Mettez-le entre guillemets : "${excerpt(typed)}".`,
        });
      }
    } else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(source.value, []);
  return problems;
}

/** In the order of the file, each once. */
function failed(problems: readonly Problem[]): ReadTemplate {
  const unique = new Map(problems.map((problem) => [`${problem.line}:${problem.column}:${problem.message}`, problem]));
  const sorted = [...unique.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  return { problems: sorted as [Problem, ...Problem[]] };
}
