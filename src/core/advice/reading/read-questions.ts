/** Which questions the coach reads. */
import type { Question } from '../../template/schema.ts';

/** True for a question whose answers are words about the work: not who, nor when. */
export function isRead(question: Question): boolean {
  return question.alimente === undefined && question.theme !== 'identite' && isInWords(question);
}

/** True when the person types words: neither a choice, nor a number, nor a day. */
export function isInWords({ genre }: Question): boolean {
  return !CODED.has(genre);
}

const CODED = new Set(['choix', 'choix-multiple', 'oui-non', 'nombre', 'date', 'echelle']);
