/** Successes and difficulties weighed against each other; messages counted. */
import type { Step } from '../../interview/path.ts';
import { fr, plural } from '../../text/typography.ts';
import { type Finding, finding, type PreparationRead } from './preparation-read.ts';

/** So many difficulties, or successes, before their number says something. */
const SEVERAL = 2;
const MANY = 3;
const MOST_MESSAGES = 3;

/** Where an interview asks for both: more difficulties than successes, or successes alone. */
export function balance(read: PreparationRead): Finding[] {
  const successes = itemsOf(read, 'reussite');
  const difficulties = itemsOf(read, 'difficulte');
  if (successes === null || difficulties === null) return [];
  const reussites = plural(successes.count, fr`réussite`);
  if (difficulties.count >= SEVERAL && difficulties.count > successes.count) {
    const values = { difficultes: plural(difficulties.count, fr`difficulté`), reussites };
    return [finding(read, 'difficultes-dominent', { question: successes.step.question.id }, values)];
  }
  const isPassed = read.answers[difficulties.step.question.id] !== undefined;
  if (successes.count >= MANY && difficulties.count === 0 && !isPassed) {
    return [finding(read, 'sans-difficulte', { question: difficulties.step.question.id }, { reussites })];
  }
  return [];
}

/** More messages than people remember. */
export function messageCount(read: PreparationRead): Finding[] {
  return read.steps.flatMap(({ question }) => {
    const value = read.answers[question.id]?.valeur;
    if (question.place !== 'message' || !Array.isArray(value) || value.length <= MOST_MESSAGES) return [];
    return [
      finding(read, 'messages-nombreux', { question: question.id }, { nombre: plural(value.length, fr`message`) }),
    ];
  });
}

/** How many items the questions of a kind hold; null when the interview has no such question. */
function itemsOf({ steps, answers }: PreparationRead, kind: string): { step: Step; count: number } | null {
  const own = steps.filter(({ question }) => question.genre === kind);
  const [step] = own;
  if (step === undefined) return null;
  const count = own.reduce((sum, { question }) => {
    const value = answers[question.id]?.valeur;
    return sum + (Array.isArray(value) ? value.length : 0);
  }, 0);
  return { step, count };
}
