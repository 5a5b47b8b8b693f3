/** A map from question id to value -> answers, or all its problems at once. One reader for files and lists. */
import type { Problem } from '../problem.ts';
import { excerpt } from '../template/excerpt.ts';
import type { Asks, Question } from '../template/schema.ts';
import { keyPath, type Path, readYaml, type Source } from '../template/yaml-source.ts';
import { nearest } from '../text/nearest.ts';
import { fr } from '../text/typography.ts';
import type { Answer, Answers } from './answers.ts';
import { readValue } from './read-value.ts';
import type { Refuse } from './reading.ts';

export type ReadAnswers = { readonly answers: Answers; readonly problems: readonly Problem[] };

/** Reads an answers file, YAML or JSON. An empty file holds no answer, and that is fine. */
export function readAnswersText(file: string, text: string, template: Asks): ReadAnswers {
  const ids = new Set(allQuestions(template).keys());
  const { source, problems, readable, swallowed } = readYaml(file, text, (word) => ids.has(word));
  if (!readable || (swallowed.size > 0 && typeof source.value === 'string')) return { answers: {}, problems };
  const read = readAnswers(source, source.value, [], template);
  return { answers: read.answers, problems: inOrder([...problems, ...read.problems]) };
}

/** The same from values already read; `path` is where the map stands in its source. */
export function readAnswers(source: Source, value: unknown, path: Path, template: Asks): ReadAnswers {
  const problems: Problem[] = [];
  const refuse: Refuse = (where, message, remedy) => {
    problems.push({ file: source.file, ...source.at(where), message, remedy });
  };
  if (value === null || value === undefined) return { answers: {}, problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    refuse(
      path,
      fr`Il faut une réponse par ligne : identifiant de la question, deux-points, valeur.`,
      fr`Par exemple : « poste: Cariste ».`,
    );
    return { answers: {}, problems };
  }
  const questions = allQuestions(template);
  const answers: Record<string, Answer> = Object.create(null);
  for (const [id, given] of Object.entries(value)) {
    const question = questions.get(id);
    if (!question) {
      const near = nearest(id, questions.keys());
      refuse(
        keyPath([...path, id]),
        fr`« ${excerpt(id)} » n'est pas une question de ce modèle.`,
        near ? fr`Vouliez-vous dire « ${near} » ?` : fr`La liste des questions se trouve dans la fiche au format json.`,
      );
      continue;
    }
    const answer = readValue(question, given, [...path, id], source, refuse);
    if (answer) answers[id] = answer;
  }
  return { answers, problems: inOrder(problems) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Every question of the template by its id, visible or not. */
export function allQuestions(template: Asks): Map<string, Question> {
  return new Map(template.sections.flatMap((section) => section.questions.map((question) => [question.id, question])));
}
