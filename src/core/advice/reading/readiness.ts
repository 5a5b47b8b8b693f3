/** What is ready, what is left, and the one thing to do first. No score. */

import { fr } from '../../text/typography.ts';
import type { PlacedHint } from './answer-hints.ts';
import { isConfidential, isPrivate } from './confidentiality.ts';
import type { PhraseId, ReadingContent } from './content.ts';
import { fill } from './fill.ts';
import type { Finding, PreparationRead } from './preparation-read.ts';
import { topicsOf } from './topics.ts';

export type Readiness = {
  readonly prets: readonly string[];
  readonly restants: readonly string[];
  readonly dabord: string;
};

/** So many things to do are told of one question: the others come up when it is taken up again. */
const TOLD = 3;

/** Ready: a topic that has an answer, and nothing to mend, to look up or to confirm. */
export function readiness(read: PreparationRead, findings: readonly Finding[]): Readiness {
  const { content } = read;
  const topics = topicsOf(read);
  const left = new Map(read.steps.map(({ question }) => [question.id, leftOf(read, question.id, findings)]));
  const lines = read.steps.flatMap(({ question }) => left.get(question.id) ?? []);
  const empty = topics.filter(({ untouched }) => untouched);
  return {
    prets: topics
      .filter(({ told, steps }) => told && steps.every(({ question }) => left.get(question.id)?.length === 0))
      .map(({ name }) => name),
    restants: [...lines, ...empty.map(({ name }) => say(content, 'sujet-vide', { sujet: name }))],
    dabord: first(read, findings),
  };
}

/** The same for answers that belong to no interview. */
export function readinessOfTexts(hints: readonly PlacedHint[], content: ReadingContent): Readiness {
  const [hint] = inOrder(hints, content);
  const dabord =
    hint === undefined ? say(content, 'dabord-liste-rien') : say(content, 'dabord-liste', { relance: hint.relance });
  return { prets: [], restants: [], dabord };
}

/** The hints, the one that matters most first; of two alike, the one that was read first. */
export function inOrder<T extends Pick<PlacedHint, 'code'>>(hints: readonly T[], content: ReadingContent): T[] {
  const rank = ({ code }: T): number => content.gestes.findIndex((gesture) => gesture.code === code);
  return [...hints].sort((a, b) => rank(a) - rank(b));
}

function leftOf(read: PreparationRead, id: string, findings: readonly Finding[]): string[] {
  const { content, steps, answers } = read;
  const question = steps.find((step) => step.question.id === id)?.question;
  if (question === undefined) return [];
  const { intitule } = question;
  const state = answers[id]?.etat;
  if (state === 'inconnu') return [say(content, 'question-a-chercher', { intitule })];
  const hints = read.hints.filter((hint) => hint.question === id && isToMend(read, hint));
  const own = findings.filter(
    (one) => one.question === id && one.code !== 'sujets-absents' && one.code !== 'confidentiel',
  );
  const gestures = new Set([
    ...inOrder(hints, content).map((hint) => gestureOf(content, hint)),
    ...own.map(({ code }) => content.constats[code].geste),
  ]);
  return [
    ...(state === 'a-confirmer' ? [say(content, 'question-a-confirmer', { intitule })] : []),
    ...(gestures.size === 0
      ? []
      : [say(content, 'question-a-reprendre', { intitule, gestes: [...gestures].slice(0, TOLD).join(fr` ; `) })]),
  ];
}

function first(read: PreparationRead, findings: readonly Finding[]): string {
  const { content, steps, answers } = read;
  const nameOf = (id: string | null): string =>
    steps.find(({ question }) => question.id === id)?.question.intitule ?? '';
  const hints = inOrder(
    read.hints.filter((hint) => isToMend(read, hint)),
    content,
  );
  const [hint] = hints;
  const again = (id: string | null, geste: string): string =>
    say(content, 'dabord-reprendre', { intitule: nameOf(id), geste });
  if (hint !== undefined && isConfidential(hint)) {
    const values = { intitule: nameOf(hint.question), geste: gestureOf(content, hint) };
    return say(content, 'dabord-confidentiel', values);
  }
  const empty = topicsOf(read).find(({ untouched, matters }) => untouched && matters);
  if (empty !== undefined) return say(content, 'dabord-vide', { sujet: empty.name });
  if (hint !== undefined) return again(hint.question, gestureOf(content, hint));
  const found = findings.find(({ question, code }) => question !== null && code !== 'sujets-absents');
  if (found !== undefined) return again(found.question, content.constats[found.code].geste);
  const unknown = steps.find(({ question }) => answers[question.id]?.etat === 'inconnu');
  if (unknown !== undefined) return say(content, 'dabord-chercher', { intitule: unknown.question.intitule });
  const unseen = steps.find(({ question }) => answers[question.id]?.etat === 'a-confirmer');
  if (unseen !== undefined) return say(content, 'dabord-confirmer', { intitule: unseen.question.intitule });
  const rest = topicsOf(read).find(({ untouched }) => untouched);
  return rest === undefined ? say(content, 'dabord-rien') : say(content, 'dabord-vide', { sujet: rest.name });
}

/** What is private may say anything: nobody else reads it. */
function isToMend({ steps }: PreparationRead, hint: PlacedHint): boolean {
  const question = steps.find((step) => step.question.id === hint.question)?.question;
  return question !== undefined && !(isConfidential(hint) && isPrivate(question, hint.champ));
}

function gestureOf({ gestes }: ReadingContent, { code }: Pick<PlacedHint, 'code'>): string {
  return gestes.find((gesture) => gesture.code === code)?.geste ?? '';
}

/** A sentence of the content. */
export function say(content: ReadingContent, id: PhraseId, values: Readonly<Record<string, string>> = {}): string {
  return fill(content.phrases[id], values);
}
