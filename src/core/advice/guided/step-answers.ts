/** When a guided step is offered, and what its answers make of the item and of a request. */
import type { Item } from '../../interview/answers.ts';
import { askedKind, COMPOSED_KINDS, type ComposedKind } from '../../template/kinds.ts';
import type { Question } from '../../template/schema.ts';
import { withPart } from './added-words.ts';
import type { GuidedStep } from './steps.ts';

export type StepQuestion = GuidedStep['questions'][number];

/** Name of a question of the step -> the person's words; what was passed isn't there. */
export type StepAnswers = Readonly<Record<string, string>>;

/**
 * The step to offer for that item of an answer, or null: only for a kind and topic that it is meant for, when
 * enough parts are missing.
 * @param refused ids of the steps that the person doesn't want in this preparation
 */
export function stepFor(
  steps: readonly GuidedStep[],
  question: Question,
  item: Item,
  refused: readonly string[],
): GuidedStep | null {
  const kind = askedKind(question);
  if (kind === null) return null;
  const found = steps.find(({ id, genre, sauf, manque, au_moins }) => {
    if (genre !== question.genre || sauf?.includes(question.theme) || refused.includes(id)) return false;
    return missing(kind, item, manque).length >= (au_moins ?? 1);
  });
  return found ?? null;
}

/** The questions of a step whose part is still empty; those that only add to a full part go with the others. */
export function questionsFor(step: GuidedStep, question: Question, item: Item): StepQuestion[] {
  const kind = askedKind(question);
  if (kind === null) return [];
  const empty = new Set(
    missing(
      kind,
      item,
      kind.parts.map(({ id }) => id),
    ),
  );
  const asked = new Set(kind.parts.map(({ id }) => id));
  return step.questions.filter(
    ({ partie, debut }) =>
      asked.has(partie) && (empty.has(partie) || debut !== undefined || !step.manque.includes(partie)),
  );
}

/** The item with the answers added to its parts. */
export function itemWith(step: GuidedStep, question: Question, item: Item, answers: StepAnswers): Item {
  const kind = askedKind(question);
  if (kind === null) return item;
  return step.questions.reduce((done, { nom, partie, debut }) => {
    const words = answers[nom];
    if (words === undefined) return done;
    return withPart(done, kind, partie, debut === undefined ? words : `${debut} ${words}`);
  }, item);
}

/** The request that the answers make; null when the step makes none, or nothing is asked for. */
export function requestFrom({ demande }: GuidedStep, item: Item, answers: StepAnswers): Item | null {
  const objet = demande === undefined ? undefined : answers[demande.objet];
  if (demande === undefined || objet === undefined) return null;
  const parts: Readonly<Record<string, string | undefined>> = {
    motif: demande.motif.map((part) => item[part]).find((text) => text !== undefined),
    decideur: answers[demande.decideur],
    echeance: answers[demande.echeance],
  };
  const kind: ComposedKind = COMPOSED_KINDS.demande;
  return Object.entries(parts).reduce<Item>(
    (done, [part, words]) => (words === undefined ? done : withPart(done, kind, part, words)),
    withPart({}, kind, 'objet', objet),
  );
}

function missing(kind: ComposedKind, item: Item, parts: readonly string[]): string[] {
  return parts.filter((id) => kind.parts.some((part) => part.id === id) && item[id] === undefined);
}
