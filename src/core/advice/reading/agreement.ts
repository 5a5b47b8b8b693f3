/** Whether the answers hold together: messages and requests that nothing supports, an objective held and told as hard. */
import type { Item } from '../../interview/answers.ts';
import type { Step } from '../../interview/path.ts';
import { contentWords, sharedCount } from './content-words.ts';
import {
  commonWords,
  excerptOf,
  type Finding,
  finding,
  type PreparationRead,
  type Told,
  toldTexts,
} from './preparation-read.ts';

/** A message, or a request, of fewer words about something can't be compared. */
const ENOUGH_IN_MESSAGE = 3;
const ENOUGH_IN_REQUEST = 2;
/** Fewer other answers are no preparation yet. */
const ENOUGH_ANSWERS = 2;
/** So many words in common make two texts tell of the same thing. */
const SAME_THING = 2;

/** The messages that share no word with any other answer. */
export function lonelyMessages(read: PreparationRead): Finding[] {
  const messages = toldTexts(
    read,
    read.steps.filter(({ question }) => question.place === 'message'),
  );
  const others = toldTexts(read, read.steps.filter(isAboutWork));
  if (others.length < ENOUGH_ANSWERS) return [];
  return messages.flatMap(({ step, rang, text, words }) => {
    if (words.size < ENOUGH_IN_MESSAGE || others.some((other) => sharedCount(words, other.words) > 0)) return [];
    return [finding(read, 'message-isole', { question: step.question.id, rang, extrait: text })];
  });
}

/** For each request without a reason: the answer that may support it, or that there is none. */
export function unsupportedRequests(read: PreparationRead): Finding[] {
  const facts = toldTexts(
    read,
    read.steps.filter(
      (step) => isAboutWork(step) && step.question.genre !== 'demande' && step.question.genre !== 'engagement',
    ),
  );
  const requests = toldTexts(
    read,
    read.steps.filter(({ question }) => question.genre === 'demande'),
  );
  return requests.flatMap((request) => {
    const { step, rang, text, words } = request;
    const item = itemAt(read, request);
    if (item?.motif !== undefined || words.size < ENOUGH_IN_REQUEST) return [];
    const place = { question: step.question.id, rang, champ: 'motif', extrait: item?.objet ?? text };
    const best = nearestFact(words, facts);
    if (best === null) return [finding(read, 'demande-sans-appui', place)];
    return sharedCount(words, best.words) < SAME_THING
      ? []
      : [finding(read, 'appui-possible', place, { intitule: best.step.question.intitule })];
  });
}

/** Objectives said to be held that a difficulty tells of too. */
export function contradictions(read: PreparationRead): Finding[] {
  const common = commonWords(read.content);
  const difficulties = toldTexts(
    read,
    read.steps.filter(({ question }) => question.genre === 'difficulte'),
  );
  const objectives = toldTexts(
    read,
    read.steps.filter(({ question }) => question.genre === 'objectif'),
  );
  return objectives.flatMap((objective) => {
    const item = itemAt(read, objective);
    if (item?.atteinte !== 'tenu') return [];
    const words = contentWords(item.intitule ?? '', common);
    const same = difficulties.find((difficulty) => sharedCount(words, difficulty.words) >= SAME_THING);
    if (same === undefined) return [];
    const difficulte = excerptOf(itemAt(read, same)?.fait ?? same.text);
    const place = {
      question: objective.step.question.id,
      rang: objective.rang,
      champ: 'atteinte',
      extrait: item.intitule ?? '',
    };
    return [finding(read, 'contradiction', place, { intitule: objective.step.question.intitule, difficulte })];
  });
}

function isAboutWork({ question }: Step): boolean {
  return question.theme !== 'identite' && question.alimente === undefined && question.place === undefined;
}

function nearestFact(words: ReadonlySet<string>, facts: readonly Told[]): Told | null {
  let best: Told | null = null;
  let most = 0;
  for (const fact of facts) {
    const shared = sharedCount(words, fact.words);
    if (shared > most) [best, most] = [fact, shared];
  }
  return best;
}

function itemAt({ answers }: PreparationRead, { step, rang }: Told): Item | undefined {
  const value = answers[step.question.id]?.valeur;
  const entry: unknown = Array.isArray(value) ? value[rang] : undefined;
  return typeof entry === 'object' ? (entry as Item) : undefined;
}
