/** What is noted on each topic of the interview. */
import type { Answer } from '../../interview/answers.ts';
import type { Step } from '../../interview/path.ts';
import { enumerate } from '../../text/typography.ts';
import { type Finding, finding, type PreparationRead } from './preparation-read.ts';

export type Topic = {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Something is answered. */
  readonly told: boolean;
  /** Nothing is answered, passed on purpose or noted as unknown. */
  readonly untouched: boolean;
  /** One of its questions is among those that matter most. */
  readonly matters: boolean;
};

/** The topics that a person is expected to think of, in the order in which they matter. */
export function topicsOf({ steps, answers, content }: PreparationRead): Topic[] {
  return Object.entries(content.sujets).flatMap(([theme, { nom, attendu }]) => {
    const own = steps.filter(({ question }) => question.theme === theme);
    if (own.length === 0 || attendu === 'non') return [];
    const given = own.map(({ question }): Answer | undefined => answers[question.id]);
    return [
      {
        name: nom,
        steps: own,
        told: given.some((answer) => answer?.valeur !== undefined),
        untouched: given.every((answer) => answer === undefined),
        matters: own.some(({ question }) => question.version === 'court'),
      },
    ];
  });
}

/** The topics that matter most and that nothing is noted on: one finding for all of them. */
export function missingTopics(read: PreparationRead): Finding[] {
  const missing = topicsOf(read).filter(({ untouched, matters }) => untouched && matters);
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));
  return [
    finding(read, 'sujets-absents', { question: first.steps[0]?.question.id ?? null }, { sujets: enumerate(names) }),
  ];
}
