import { describe, expect, it } from 'vitest';
import type { Answer, Answers, AnswerValue } from '../../src/core/interview/answers.ts';
import { holds } from '../../src/core/interview/conditions.ts';
import { type Step, visibleAnswers, visiblePath } from '../../src/core/interview/path.ts';
import { buildSheet } from '../../src/core/sheet/build-sheet.ts';
import { composedKind } from '../../src/core/template/kinds.ts';
import type { Condition, Question, Template } from '../../src/core/template/schema.ts';
import { listTemplates, loadLaw, loadTemplate } from '../../src/files/templates.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { contentDir } from './project.ts';

const templates = listTemplates(contentDir).map(({ modele }) => loadTemplate(contentDir, modele));
const surroundings = { law: loadLaw(contentDir), today: '2026-11-23', generator: 'test' };

/** The values that a question can take, as far as conditions can tell them apart. */
function valuesOf(question: Question): AnswerValue[] {
  if (question.genre === 'choix') return (question.choix ?? []).map(({ id }) => id);
  if (question.genre === 'choix-multiple') return [...(question.choix ?? []).map(({ id }) => [id])];
  if (question.genre === 'oui-non') return [true, false];
  if (question.genre === 'nombre' || question.genre === 'echelle') return [question.min ?? 0, question.max ?? 100];
  if (question.genre === 'date') return ['2020-01-07', '2026-12-01'];
  if (question.genre === 'liste') return [['un premier fait', 'un second fait']];
  const kind = composedKind(question.genre);
  if (kind)
    return [[Object.fromEntries(kind.parts.map((part) => [part.id, part.choices?.[0]?.id ?? `mots ${part.id}`]))]];
  return ['des mots'];
}

const PASS = -1;

function contextSets(template: Template): string[][] {
  const ids = (template.contextes ?? []).map(({ id }) => id);
  const pairs = ids.flatMap((first, index) => ids.slice(index + 1).map((second) => [first, second]));
  return [[], ...ids.map((id) => [id]), ...pairs];
}

/** Answers every visible question, taking the `turn`-th value of each; PASS leaves all of them empty. */
function answerAll(template: Template, contexts: readonly string[], turn: number): { answers: Answers; path: Step[] } {
  const answers: Record<string, Answer> = {};
  for (let round = 0; round < 200; round += 1) {
    const path = visiblePath(template, { answers, contexts, length: 'complet' });
    const next = path.find(({ question }) => answers[question.id] === undefined);
    if (!next) return { answers, path };
    const values = valuesOf(next.question);
    answers[next.question.id] =
      turn === PASS ? { etat: 'passe' } : { etat: 'repondu', valeur: values[turn % values.length] ?? 'des mots' };
  }
  throw new Error(`${template.modele} never ends`);
}

function conditionsOf(template: Template): { where: string; condition: Condition }[] {
  return template.sections.flatMap((section) => [
    ...(section.si ? [{ where: section.id, condition: section.si }] : []),
    ...section.questions.flatMap((question) => (question.si ? [{ where: question.id, condition: question.si }] : [])),
  ]);
}

describe.each(templates.map((template) => [template.modele, template] as const))('walking %s', (_name, template) => {
  const turns = Math.max(
    ...template.sections.flatMap(({ questions }) => questions.map((question) => valuesOf(question).length)),
  );

  it('every path ends and writes a sheet, for each context and each pair of contexts', () => {
    for (const contexts of contextSets(template)) {
      for (let turn = PASS; turn < turns; turn += 1) {
        const { answers, path } = answerAll(template, contexts, turn);
        const sheet = markdown(
          buildSheet({ template, contexts, length: 'complet', answers, blank: false }, surroundings),
        );
        expect(path.length).toBeGreaterThan(8);
        expect(sheet).toContain('## Déroulé de l’entretien');
        expect(sheet).not.toMatch(/undefined|\[object|NaN/);
        const ids = path.map(({ question }) => question.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('each condition is seen true and false', () => {
    const conditions = conditionsOf(template);
    const seen = new Map(conditions.map(({ where }) => [where, new Set<boolean>()]));
    for (const contexts of contextSets(template)) {
      for (let turn = PASS; turn < turns; turn += 1) {
        const { answers, path } = answerAll(template, contexts, turn);
        const visible = visibleAnswers(path, answers);
        for (const { where, condition } of conditions) seen.get(where)?.add(holds(condition, visible, contexts));
      }
    }
    expect(conditions.length).toBeGreaterThan(1);
    for (const [where, values] of seen) expect([...values].sort(), where).toEqual([false, true]);
  });
});
