import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answers.ts';
import { impliedContexts } from '../../../src/core/interview/implied-contexts.ts';
import { visiblePath } from '../../../src/core/interview/path.ts';
import type { Template } from '../../../src/core/template/schema.ts';
import { loadExamples } from '../../../src/maintenance/examples.ts';
import { contentDir, templatesDir } from '../../templates/project.ts';

const examples = loadExamples(templatesDir, contentDir).filter(({ template }) => template.contextes);

/** The answered questions that are visible. */
function shown(template: Template, answers: Answers, contexts: readonly string[]): string[] {
  return visiblePath(template, { answers, contexts, length: 'court' }).flatMap(({ question: { id } }) =>
    answers[id] ? [id] : [],
  );
}

describe('the contexts that answers speak of', () => {
  it('are tried on examples with contexts', () => {
    expect(examples.filter(({ contexts }) => contexts.length > 0).length).toBeGreaterThanOrEqual(6);
  });

  it.each(examples.map((example) => [`${example.template.modele}: ${example.name}`, example] as const))(
    '%s: show every answer that the person’s own contexts show, and none is there for nothing',
    (_title, { template, contexts, answers }) => {
      const implied = impliedContexts(template, answers);
      const seen = shown(template, answers, implied);
      expect(seen.length).toBeGreaterThanOrEqual(shown(template, answers, contexts).length);
      for (const one of implied) {
        const others = implied.filter((other) => other !== one);
        expect(shown(template, answers, others).length, one).toBeLessThan(seen.length);
      }
    },
  );

  it('are none without an answer', () => {
    for (const { template } of examples) expect(impliedContexts(template, {})).toEqual([]);
  });
});
