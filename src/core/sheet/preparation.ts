/** What a sheet is made of. */

import type { Scheme } from '../advice/schemes/scheme.ts';
import type { Answer, Answers, AnswerValue, Item } from '../interview/answers.ts';
import { type Length, paperPath, type Step, visibleAnswers, visiblePath } from '../interview/path.ts';
import type { DeadlineReport } from '../law/deadlines/deadline-report.ts';
import type { Law } from '../law/facts.ts';
import type { Situation } from '../law/situation.ts';
import type { Question, Template } from '../template/schema.ts';
import type { RecordHint } from './sheet.ts';

export type Preparation = {
  readonly template: Template;
  readonly contexts: readonly string[];
  readonly length: Length;
  readonly answers: Answers;
  /** Room to write in place of what isn't answered. */
  readonly blank: boolean;
  /** The dates that the law gives for the person's situation, when it is known. */
  readonly deadlines?: DeadlineReport;
};

export type Surroundings = {
  readonly law: Law;
  /** Without them, none is suggested. */
  readonly schemes?: readonly Scheme[];
  /** Local day, AAAA-MM-JJ. */
  readonly today: string;
  /** `prep-entretien 1.2.3`. */
  readonly generator: string;
  /** The dates of a situation, for preparations that tell enough of one themselves. */
  readonly deadlines?: (situation: Situation) => DeadlineReport;
  /** The wording hints on the answers; absent where the sheet isn't written as data. */
  readonly hints?: (steps: readonly Step[], answers: Answers) => readonly RecordHint[];
};

/** A preparation seen from the sheet: its visible steps and what was answered to them. */
export type View = {
  readonly preparation: Preparation;
  readonly surroundings: Surroundings;
  readonly steps: readonly Step[];
  readonly answers: Answers;
  /** What the answers feed besides their sections: `entretien.date`, `personne.poste`… */
  readonly fed: ReadonlyMap<string, AnswerValue>;
  /** Those of them that the person has not seen yet: they come from the profile. */
  readonly unconfirmed: ReadonlySet<string>;
  /** Those of them that are private. */
  readonly privateFeeds: ReadonlySet<string>;
};

export function view(preparation: Preparation, surroundings: Surroundings): View {
  const { template } = preparation;
  const visible = visiblePath(template, preparation);
  const steps = preparation.blank ? mergeSteps(paperPath(template, preparation), visible) : visible;
  // Off paper, only visible questions are looked up.
  const answers = preparation.blank ? visibleAnswers(visible, preparation.answers) : preparation.answers;
  const fed = new Map<string, AnswerValue>();
  const unconfirmed = new Set<string>();
  const privateFeeds = new Set<string>();
  for (const { question } of visible) {
    const { alimente } = question;
    if (alimente === undefined) continue;
    const answer = answers[question.id];
    if (answer?.valeur !== undefined) fed.set(alimente, answer.valeur);
    if (answer?.etat === 'a-confirmer') unconfirmed.add(alimente);
    if (question.prive) privateFeeds.add(alimente);
  }
  return { preparation, surroundings, steps, answers, fed, unconfirmed, privateFeeds };
}

/** On paper, a question whose condition is already decided by an answer follows the answer. */
function mergeSteps(paper: readonly Step[], visible: readonly Step[]): readonly Step[] {
  const shown = new Map(visible.map((step) => [step.question.id, step]));
  const anyAnswer = visible.length > 0;
  return anyAnswer ? paper.map((step) => shown.get(step.question.id) ?? step) : paper;
}

/** The answer's value, whether given or prefilled; undefined when passed, unknown or absent. */
export function answeredValue(answers: Answers, question: Question): AnswerValue | undefined {
  return answers[question.id]?.valeur;
}

/** The items of a composed answer or the texts of a list. */
export function itemsOf(answer: Answer | undefined): readonly Item[] {
  const value = answer?.valeur;
  return Array.isArray(value) ? value.filter((item): item is Item => typeof item === 'object') : [];
}
