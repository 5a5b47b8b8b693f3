/** What should rather stay private: whether the answer is shareable, and neutral words to offer. */

import { composedKind } from '../../template/kinds.ts';
import type { Question } from '../../template/schema.ts';
import type { HintCode } from '../hints/shape.ts';
import type { PlacedHint } from './answer-hints.ts';
import { type Finding, finding, type PreparationRead } from './preparation-read.ts';

const CONFIDENTIAL: ReadonlySet<HintCode> = new Set(['sante', 'vie-privee', 'tiers-nomme', 'coordonnees', 'injure']);

/** One finding for each such hint that stands in an answer others may read. */
export function sharedSecrets(read: PreparationRead): Finding[] {
  return read.hints.flatMap((hint) => {
    const question = read.steps.find((step) => step.question.id === hint.question)?.question;
    if (question === undefined || !isConfidential(hint) || isPrivate(question, hint.champ)) return [];
    const { question: id, rang, champ, extrait } = hint;
    return [
      finding(read, 'confidentiel', { question: id, rang, champ, extrait }, { neutre: hint.neutre ?? hint.relance }),
    ];
  });
}

/** True for health, private life, contacts, people judged by name and insults. */
export function isConfidential({ code }: Pick<PlacedHint, 'code'>): boolean {
  return CONFIDENTIAL.has(code);
}

/** True when the shareable version leaves that answer, or that part of it, out. */
export function isPrivate(question: Question, part: string | null): boolean {
  if (question.prive) return true;
  return part !== null && composedKind(question.genre)?.parts.find(({ id }) => id === part)?.private === true;
}

/** Nobody is asked when their illness or their divorce last happened: what is private asks for no precision. */
export function withoutIntrusion<T extends Pick<PlacedHint, 'code' | 'question' | 'rang'>>(hints: readonly T[]): T[] {
  const isIntimate = ({ question, rang }: T): boolean =>
    hints.some(
      (one) => one.question === question && one.rang === rang && (one.code === 'sante' || one.code === 'vie-privee'),
    );
  return hints.filter((hint) => hint.code !== 'sans-fait' || !isIntimate(hint));
}
