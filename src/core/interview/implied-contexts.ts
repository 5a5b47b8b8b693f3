/** The contexts that answers speak of, when nobody said which ones apply. */
import type { Template } from '../template/schema.ts';
import type { Answers } from './answers.ts';
import { visiblePath } from './path.ts';

/**
 * As few contexts as it takes for the answers to belong to visible questions: the one that shows most of them first,
 * then another as long as it shows more.
 */
export function impliedContexts(template: Template, answers: Answers): string[] {
  const seen = (contexts: readonly string[]): number =>
    visiblePath(template, { answers, contexts, length: 'court' }).filter(({ question }) => answers[question.id]).length;
  const found: string[] = [];
  for (let most = seen(found); ; ) {
    let best: string | null = null;
    for (const { id } of template.contextes ?? []) {
      const count = seen([...found, id]);
      if (count > most) [best, most] = [id, count];
    }
    if (best === null) return found;
    found.push(best);
  }
}
