/** Answers that come from a dossier, checked against the template as those of a file are. */
import type { Template } from '../template/schema.ts';
import type { Answer, Answers } from './answers.ts';
import { allQuestions } from './read-answers.ts';
import { readValue } from './read-value.ts';

/** A dossier may have been edited by hand: values are cleaned, and what can't be an answer is named. */
export function checkAnswers(answers: Answers, template: Template): { answers: Answers; refused: string[] } {
  const questions = allQuestions(template);
  const refused: string[] = [];
  const checked: Record<string, Answer> = Object.create(null);
  const source = { file: '', value: null, at: () => ({ line: 1, column: 1 }), raw: () => undefined };
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.get(id);
    if (!question) continue;
    if (answer.valeur === undefined) {
      checked[id] = answer;
      continue;
    }
    const read = readValue(question, answer.valeur, [id], source, (_path, message) =>
      refused.push(`${id}\u00a0: ${message}`),
    );
    if (read?.valeur !== undefined) checked[id] = { etat: answer.etat, valeur: read.valeur };
  }
  return { answers: checked, refused };
}
