/** A sheet in Markdown gives its answers back. */
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Item } from '../../../src/core/interview/answers.ts';
import { given } from '../../../src/core/interview/moves.ts';
import { visiblePath } from '../../../src/core/interview/path.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { readMarkdown, sheetType } from '../../../src/formats/reading/read-markdown.ts';
import { type Example, exampleSheet, loadExamples } from '../../../src/maintenance/examples.ts';
import { contentDir, templatesDir } from '../../templates/project.ts';

const examples = loadExamples(templatesDir, contentDir);

/** What stands on the sheet: visible answers, but for those that only open other questions. */
function onTheSheet({ template, contexts, answers }: Example): Answers {
  const path = visiblePath(template, { answers, contexts, length: 'complet' });
  return Object.fromEntries(
    path.flatMap(({ question }) => {
      const answer = answers[question.id];
      if (answer === undefined || answer.etat === 'passe') return [];
      if (question.sur_la_fiche === false && answer.valeur !== undefined) return [];
      return [[question.id, answer]];
    }),
  );
}

/** The heading shows « Nom : prénom nom » and « Poste : poste, service »: where one ends, nobody can tell. */
function headJoined(answers: Answers, { template }: Example): Answers {
  const joined: Record<string, Answer> = { ...answers };
  for (const feeds of [
    ['personne.prenom', 'personne.nom'],
    ['personne.poste', 'personne.service'],
  ]) {
    const ids = template.sections
      .flatMap((section) => section.questions)
      .flatMap(({ id, alimente }) => (alimente !== undefined && feeds.includes(alimente) ? [id] : []));
    const words = ids.flatMap((id) => String(joined[id]?.valeur ?? '').split(/[\s,]+/));
    for (const id of ids) delete joined[id];
    joined[feeds.join()] = given(words.filter((word) => word !== ''));
  }
  return joined;
}

/** The plan stands in the order of the dates, and doesn't say which question a promise answers. */
function promisesSorted(answers: Answers, { template }: Example): Answers {
  const sorted: Record<string, Answer> = { ...answers };
  const promises: Item[] = [];
  for (const { id, genre } of template.sections.flatMap((section) => section.questions)) {
    if (genre !== 'engagement' || sorted[id] === undefined) continue;
    promises.push(...(sorted[id].valeur as readonly Item[]));
    delete sorted[id];
  }
  return { ...sorted, promises: given(promises.map((promise) => JSON.stringify(promise)).sort()) };
}

describe('a sheet read back', () => {
  it('is tried on examples of every template', () => {
    expect(new Set(examples.map(({ template }) => template.modele)).size).toBeGreaterThanOrEqual(14);
  });

  it.each(examples.map((example) => [`${example.template.modele}: ${example.name}`, example] as const))(
    '%s: gives the answers that were written',
    (_title, example) => {
      const text = markdown(exampleSheet(example, contentDir));
      expect(sheetType(text)).toBe(example.template.modele);
      const read = readMarkdown(text, example.template);
      const comparable = (answers: Answers): Answers => promisesSorted(headJoined(answers, example), example);
      expect(comparable(read.answers)).toEqual(comparable(onTheSheet(example)));
      expect(read.contexts).toEqual(example.contexts);
    },
  );
});
