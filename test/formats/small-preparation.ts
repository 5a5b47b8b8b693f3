/** A template with one question of each kind, and sheets made of it by the program's own readers. */
import { readFileSync } from 'node:fs';
import { readAnswersText } from '../../src/core/interview/read-answers.ts';
import { buildSheet } from '../../src/core/sheet/build-sheet.ts';
import type { Preparation, Surroundings } from '../../src/core/sheet/preparation.ts';
import type { Sheet } from '../../src/core/sheet/sheet.ts';
import { readTemplate } from '../../src/core/template/read-template.ts';
import type { Template } from '../../src/core/template/schema.ts';
import { NO_SHARED } from '../../src/core/template/shared-questions.ts';

/** What `--reponses` would hold, before the program has read it. */
export type Given = Readonly<Record<string, unknown>>;

export const surroundings: Surroundings = {
  law: { facts: [], codeDate: '2026-03-27' },
  today: '2026-11-23',
  generator: 'prep-entretien 9.9.9',
};

export const smallTemplate: Template = readSmallTemplate();

/** The same template with those questions private. */
export function withPrivate(ids: ReadonlySet<string>): Template {
  const sections = smallTemplate.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (ids.has(question.id) ? { ...question, prive: true } : question)),
  }));
  return { ...smallTemplate, sections };
}

/** The same template with those questions only: its sheets are quick to read. */
export function withOnly(ids: ReadonlySet<string>): Template {
  const sections = smallTemplate.sections.flatMap((section) => {
    const questions = section.questions.filter(({ id }) => ids.has(id));
    return questions.length > 0 ? [{ ...section, questions }] : [];
  });
  return { ...smallTemplate, sections };
}

/** Answers read as a file of answers would be. Fails when one of them is refused. */
export function preparationOf(given: Given, template: Template = smallTemplate): Preparation {
  const { answers, problems } = readAnswersText('answers.json', JSON.stringify(given), template);
  if (problems.length > 0) throw new Error(`Refused: ${JSON.stringify(problems)} of ${JSON.stringify(given)}`);
  return { template, contexts: [], length: 'complet', answers, blank: false };
}

export function sheetOf(given: Given, template: Template = smallTemplate): Sheet {
  return buildSheet(preparationOf(given, template), surroundings);
}

function readSmallTemplate(): Template {
  const file = new URL('./small-template.yaml', import.meta.url);
  const read = readTemplate('small-template.yaml', readFileSync(file, 'utf8'), NO_SHARED, { facts: null });
  if (!('template' in read)) throw new Error(JSON.stringify(read.problems, null, 1));
  return { ...read.template, empreinte: 'essai' };
}
