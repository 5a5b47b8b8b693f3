/** The words of the deadlines, checked against the facts of law. */

import { type DeadlineWords, deadlineWordsSchema, namedIn } from '../core/law/deadlines/words.ts';
import type { Fact } from '../core/law/facts.ts';
import type { Problem } from '../core/problem.ts';
import { suggestion } from '../core/template/finding.ts';
import { typesetProse } from '../core/template/prose.ts';
import { readFolder } from './content-files.ts';

/** @returns the words; what is wrong with any file goes to `problems` */
export function readDeadlineWords(folder: string, facts: readonly Fact[], problems: Problem[]): DeadlineWords[] {
  const ids = new Set(facts.map(({ id }) => id));
  const articles = new Set(facts.flatMap((fact) => fact.articles.map(({ article }) => article)));
  return readFolder(folder, deadlineWordsSchema, problems).map(({ value, source }) => {
    const named = namedIn(value);
    for (const [list, known] of [
      [named.facts, ids],
      [named.articles, articles],
    ] as const) {
      for (const { name, path } of list) {
        if (known.has(name)) continue;
        const message = `« ${name} » n’est dans aucun fichier de templates/droit/.`;
        problems.push({ file: source.file, ...source.at(path), message, remedy: suggestion(name, known) });
      }
    }
    return typesetProse(value);
  });
}
