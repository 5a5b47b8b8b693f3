/** What is visible, what comes next, how far one is: all derived from the template and the answers. */
import { remember } from '../remember.ts';
import type { Asks, Condition, Question, Section, Template } from '../template/schema.ts';
import type { Answer, Answers } from './answers.ts';
import { holds, holdsOnPaper } from './conditions.ts';

/** court: the ten or so questions that matter most; complet: all. */
export type Length = 'court' | 'complet';

/** A visible question in its section; `optional` on paper, when it depends on an earlier answer. */
export type Step = { readonly section: Section; readonly question: Question; readonly optional?: true };

/** What decides the path, besides the template. */
export type Situation = {
  readonly answers: Answers;
  readonly contexts: readonly string[];
  readonly length: Length;
};

/**
 * The visible questions in order. A condition sees only answers of visible questions, so a branch that
 * closes takes its own branches along. A question of the complete version that has an answer is
 * visible in the short one too.
 */
export function visiblePath(template: Asks, { answers, contexts, length }: Situation): Step[] {
  const path: Step[] = [];
  const compared = comparedQuestions(template);
  const seen: Record<string, Answer> = Object.create(null);
  for (const { section, steps } of stepsBySection(template)) {
    if (section.si && !holds(section.si, seen, contexts)) continue;
    for (const step of steps) {
      const { question } = step;
      if (question.si && !holds(question.si, seen, contexts)) continue;
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (answer === undefined && length === 'court' && question.version !== 'court') continue;
      if (answer !== undefined && compared.has(question.id)) seen[question.id] = answer;
      path.push(step);
    }
  }
  return path;
}

/** The steps of a template are the same objects for everybody. */
const stepsBySection = remember((template: Asks) =>
  template.sections.map((section) => ({
    section,
    steps: section.questions.map((question): Step => ({ section, question })),
  })),
);

/** The questions that some condition compares: the answers of the others need not be kept in sight. */
export const comparedQuestions = remember((template: Asks): ReadonlySet<string> => {
  const ids = new Set<string>();
  const visit = (condition: Condition): void => {
    if ('question' in condition) ids.add(condition.question);
    else if ('pas' in condition) visit(condition.pas);
    else if ('tous' in condition) condition.tous.forEach(visit);
    else if ('un' in condition) condition.un.forEach(visit);
  };
  for (const section of template.sections) {
    for (const { si } of [section, ...section.questions]) if (si) visit(si);
  }
  return ids;
});

/** All the questions that a sheet on paper must offer: those whose condition may come true. */
export function paperPath(template: Template, { answers, contexts, length }: Situation): Step[] {
  const path: Step[] = [];
  for (const section of template.sections) {
    const sectionHolds = section.si ? holdsOnPaper(section.si, contexts) : true;
    if (sectionHolds === false) continue;
    for (const question of section.questions) {
      const questionHolds = question.si ? holdsOnPaper(question.si, contexts) : true;
      if (questionHolds === false) continue;
      if (length === 'court' && question.version !== 'court' && !Object.hasOwn(answers, question.id)) continue;
      const depends = sectionHolds === 'depends' || questionHolds === 'depends';
      path.push(depends ? { section, question, optional: true } : { section, question });
    }
  }
  return path;
}

/** The answers that count: those of visible questions. The others stay in the dossier and nowhere else. */
export function visibleAnswers(path: readonly Step[], answers: Answers): Answers {
  const visible: Record<string, Answer> = Object.create(null);
  for (const { question } of path) {
    const answer = answers[question.id];
    if (answer) visible[question.id] = answer;
  }
  return visible;
}

/** The first question without an answer after `after` (from the start when null), or null at the end. */
export function nextUnanswered(path: readonly Step[], answers: Answers, after: string | null): Step | null {
  const start = after === null ? 0 : path.findIndex(({ question }) => question.id === after) + 1;
  return path.slice(start).find(({ question }) => needsAnswer(answers[question.id])) ?? null;
}

/** The compulsory questions that have no answer. */
export function missingCompulsory(path: readonly Step[], answers: Answers): Question[] {
  return path
    .map(({ question }) => question)
    .filter((question) => question.obligatoire && answers[question.id]?.valeur === undefined);
}

function needsAnswer(answer: Answer | undefined): boolean {
  return answer === undefined || answer.etat === 'a-confirmer';
}
