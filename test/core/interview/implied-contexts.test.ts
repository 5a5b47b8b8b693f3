import { describe, expect, it } from 'vitest';
import { impliedContexts } from '../../../src/core/interview/implied-contexts.ts';
import { loadExamples } from '../../../src/maintenance/examples.ts';
import { contentDir, templatesDir } from '../../templates/project.ts';

const examples = loadExamples(templatesDir, contentDir).filter(({ template }) => template.contextes);

describe('the contexts that answers speak of', () => {
  it('are tried on examples with contexts', () => {
    expect(examples.filter(({ contexts }) => contexts.length > 0).length).toBeGreaterThanOrEqual(6);
  });

  it.each(examples.map((example) => [`${example.template.modele}: ${example.name}`, example] as const))(
    '%s: are among those that the person gave',
    (_title, { template, contexts, answers }) => {
      const implied = impliedContexts(template, answers);
      // A context whose questions have no answer leaves no trace; one that another shares its questions with may come along.
      if (contexts.length === 1 && implied.length > 0) expect(implied).toContain(contexts[0]);
      if (contexts.length === 0) expect(implied).toEqual([]);
    },
  );

  it('are none without an answer', () => {
    for (const { template } of examples) expect(impliedContexts(template, {})).toEqual([]);
  });
});
