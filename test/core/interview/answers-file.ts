/** An answers file as a person writes it, read against the template that has one question of each kind. */
import { type ReadAnswers, readAnswersText } from '../../../src/core/interview/read-answers.ts';
import { smallTemplate } from '../../formats/small-preparation.ts';

export function readFile(text: string): ReadAnswers {
  return readAnswersText('reponses.yaml', text, smallTemplate);
}

/** The value of the one answer of a file; fails when the file is refused. */
export function answerOf(text: string): unknown {
  const { answers, problems } = readFile(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const [answer, ...others] = Object.values(answers);
  if (!answer || others.length > 0) throw new Error(`Not one answer: ${text}`);
  return answer.valeur === undefined ? answer.etat : answer.valeur;
}

/** `line:column message remedy` of each problem, with plain spaces and apostrophes. */
export function problemsOf(text: string): string[] {
  return readFile(text).problems.map(({ line, column, message, remedy }) =>
    `${line}:${column} ${message} ${remedy ?? ''}`.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'"),
  );
}
