/** From the outcome of a prompt to the answer and the next place on the path. */
import type { Answer, Answers } from '../core/interview/answers.ts';
import { given, previousId } from '../core/interview/moves.ts';
import type { Step } from '../core/interview/path.ts';
import type { Ask, Outcome } from '../terminal/ask.ts';
import { chooseStep } from './review.ts';

/** Where an answer leads: undefined answer: as before; null: taken away. */
type Move = { readonly answer?: Answer | null; readonly position: 'next' | string | null } | 'interrupted';

/** What an outcome of a prompt means, on a path whose questions have these answers. */
export async function move(
  outcome: Outcome,
  step: Step,
  answers: Answers,
  path: readonly Step[],
  ask: Ask,
  end?: string,
): Promise<Move> {
  const id = step.question.id;
  switch (outcome.type) {
    case 'answer':
      return { answer: given(outcome.value), position: 'next' };
    case 'keep': {
      const current = answers[id];
      return current?.valeur === undefined ? { position: 'next' } : { answer: given(current.valeur), position: 'next' };
    }
    case 'pass':
      return { answer: { etat: 'passe' }, position: 'next' };
    case 'unknown':
      return { answer: { etat: 'inconnu' }, position: 'next' };
    case 'clear':
      return { answer: null, position: 'next' };
    case 'back':
      return { position: previousId(path, id) ?? id };
    case 'jump': {
      const target = await chooseStep(path, answers, ask, id, end);
      return target === 'interrupted' ? 'interrupted' : { position: target };
    }
    case 'interrupted':
      return 'interrupted';
  }
}
