/** The examples of the shipped templates, and the sheets they give: what tests and reference sheets are made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answers } from '../core/interview/answers.ts';
import { readAnswers } from '../core/interview/read-answers.ts';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import type { Sheet } from '../core/sheet/sheet.ts';
import type { Template } from '../core/template/schema.ts';
import { readYaml } from '../core/template/yaml-source.ts';
import { loadSchemes } from '../files/schemes.ts';
import { loadLaw, loadTemplate } from '../files/templates.ts';
import { markdown } from '../formats/markdown.ts';

export type Example = {
  readonly template: Template;
  readonly name: string;
  readonly contexts: readonly string[];
  readonly answers: Answers;
  readonly expected: {
    readonly contient?: readonly string[];
    readonly absent?: readonly string[];
    readonly absent_de_la_version_partageable?: readonly string[];
  };
};

/** The day on which examples are rendered. */
export const EXAMPLE_DAY = '2026-11-23';

/** Every example of every template, in the order of the files. Throws when one can't be read. */
export function loadExamples(templatesDir: string, contentDir: string): Example[] {
  return readdirSync(templatesDir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const path = join(templatesDir, name);
      const { source } = readYaml(path, readFileSync(path, 'utf8'), () => false);
      const template = loadTemplate(contentDir, basename(name, '.yaml'));
      const { exemples } = source.value as {
        exemples: { nom: string; contextes?: string[]; reponses: unknown; attendu: Example['expected'] }[];
      };
      return exemples.map((example, index) => {
        const at = ['exemples', index, 'reponses'];
        const { answers, problems } = readAnswers(source, example.reponses, at, template);
        if (problems.length > 0) throw new Error(`${path}: ${problems[0]?.message}`);
        return { template, name: example.nom, contexts: example.contextes ?? [], answers, expected: example.attendu };
      });
    });
}

/** The whole sheet of an example, complete version. */
export function exampleSheet(example: Example, contentDir: string): Sheet {
  const { template, contexts, answers } = example;
  return buildSheet(
    { template, contexts, length: 'complet', answers, blank: false },
    {
      law: loadLaw(contentDir),
      schemes: loadSchemes(contentDir),
      today: EXAMPLE_DAY,
      generator: 'prep-entretien',
    },
  );
}

/** The reference sheets by file name: the first example of each template and of each context. */
export function referenceSheets(templatesDir: string, contentDir: string): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const example of loadExamples(templatesDir, contentDir)) {
    const name = `${[example.template.modele, ...example.contexts].join('+')}.md`;
    if (!sheets.has(name)) sheets.set(name, markdown(exampleSheet(example, contentDir)));
  }
  return sheets;
}
