/** The contexts that answers speak of, when nobody said which ones apply. */
import type { Template } from '../template/schema.ts';
import type { Answers } from './answers.ts';
import { visiblePath } from './path.ts';

/** The contexts without which some of the answers would belong to no visible question. */
export function impliedContexts(template: Template, answers: Answers): string[] {
  const seen = (contexts: readonly string[]): number =>
    visiblePath(template, { answers, contexts, length: 'court' }).filter(({ question }) => answers[question.id]).length;
  const without = seen([]);
  return (template.contextes ?? []).flatMap(({ id }) => (seen([id]) > without ? [id] : []));
}
