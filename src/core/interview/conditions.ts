/** Conditions of sections and questions: pure, total, without an expression language. */
import type { Condition } from '../template/schema.ts';
import type { Answers, AnswerValue } from './answers.ts';

/**
 * Whether a condition holds. `answers` must hold only what is visible: a comparison with an answer that
 * isn't there is false (so that its `pas` is true).
 */
export function holds(condition: Condition, answers: Answers, contexts: readonly string[]): boolean {
  if ('contexte' in condition) return contexts.includes(condition.contexte);
  if ('tous' in condition) return condition.tous.every((inner) => holds(inner, answers, contexts));
  if ('un' in condition) return condition.un.some((inner) => holds(inner, answers, contexts));
  if ('pas' in condition) return !holds(condition.pas, answers, contexts);
  const answer = answers[condition.question];
  const value = answer && (answer.etat === 'repondu' || answer.etat === 'a-confirmer') ? answer.valeur : undefined;
  if (condition.repondu !== undefined && condition.repondu !== (value !== undefined)) return false;
  if (value === undefined) return condition.repondu === false;
  return compares(condition, value);
}

/** On a blank sheet nothing is answered: true, false, or "depends" on what the person will write. */
export function holdsOnPaper(condition: Condition, contexts: readonly string[]): boolean | 'depends' {
  if ('contexte' in condition) return contexts.includes(condition.contexte);
  if ('pas' in condition) {
    const inner = holdsOnPaper(condition.pas, contexts);
    return inner === 'depends' ? inner : !inner;
  }
  if ('question' in condition) return 'depends';
  const inners = ('tous' in condition ? condition.tous : condition.un).map((inner) => holdsOnPaper(inner, contexts));
  const decided = !('tous' in condition);
  if (inners.includes(decided)) return decided;
  return inners.includes('depends') ? 'depends' : !decided;
}

function compares(condition: Extract<Condition, { question: string }>, value: AnswerValue): boolean {
  if (condition.vaut !== undefined && value !== condition.vaut) return false;
  if (condition.parmi !== undefined && !condition.parmi.includes(String(value))) return false;
  if (condition.contient !== undefined && !(Array.isArray(value) && value.includes(condition.contient))) return false;
  if (condition.au_moins !== undefined && !(typeof value === 'number' && value >= condition.au_moins)) return false;
  if (condition.au_plus !== undefined && !(typeof value === 'number' && value <= condition.au_plus)) return false;
  if (condition.avant !== undefined && !(typeof value === 'string' && value < condition.avant)) return false;
  if (condition.apres !== undefined && !(typeof value === 'string' && value > condition.apres)) return false;
  return true;
}
