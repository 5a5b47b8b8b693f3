/** A guided step on the screen: its few questions, then the request that can be made of it. */
import { itemWith, questionsFor, requestFrom, type StepAnswers } from '../core/advice/guided/step-answers.ts';
import type { GuidedStep } from '../core/advice/guided/steps.ts';
import type { Item } from '../core/interview/answers.ts';
import { askedKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { askExtra } from './extra-question.ts';

/** The item with what was added, and a request to put elsewhere. */
export type StepDone = { readonly item: Item; readonly request: Item | null; readonly interrupted: boolean };

/** A step, and the item of the answer that it completes. */
export type OfferedStep = { readonly step: GuidedStep; readonly item: Item };

/** Back before the first question, with what was typed: it is there when the step is taken again. */
export type StepLeft = { readonly left: StepAnswers };

/**
 * @param target the question that a request may be added to
 * @param earlier what was typed before the step was left
 * @param keep called after each answer with the item as it then is
 */
export async function takeStep(
  { step, item }: OfferedStep,
  question: Question,
  target: Question | null,
  earlier: StepAnswers,
  keep: (item: Item) => Promise<unknown>,
  ask: Ask,
  host: Host,
): Promise<StepDone | StepLeft> {
  const asked = questionsFor(step, question, item);
  const parts = askedKind(question)?.parts ?? [];
  let answers = earlier;
  let index = 0;
  while (index < asked.length) {
    const current = asked[index];
    if (current === undefined) break;
    const { nom, partie } = current;
    // Three answers may go to one part: each is typed on its own.
    const kind = step.demande?.echeance === nom ? 'ligne' : (parts.find(({ id }) => id === partie)?.kind ?? 'texte');
    const extra = await askExtra(current.question, question, kind, answers[nom], ask, host);
    if (extra.type === 'stopped') {
      const kept = extra.words === '' ? answers : { ...answers, [nom]: extra.words };
      return { item: itemWith(step, question, item, kept), request: null, interrupted: true };
    }
    const { [nom]: _former, ...others } = answers;
    answers = extra.type === 'passed' || extra.words === '' ? others : { ...others, [nom]: extra.words };
    await keep(itemWith(step, question, item, answers));
    if (extra.type === 'back' && index === 0) return { left: answers };
    index += extra.type === 'back' ? -1 : 1;
  }
  const changed = itemWith(step, question, item, answers);
  const request = requestFrom(step, item, answers);
  if (request === null || target === null) return { item: changed, request: null, interrupted: false };
  const wanted = await ask.choose({
    message: fr`Ajouter cette demande à « ${target.intitule} » ?`,
    options: [
      { value: 'yes', label: fr`Oui, l'ajouter` },
      { value: 'no', label: fr`Non, la laisser ici seulement` },
    ],
  });
  return {
    item: changed,
    request: wanted.type === 'chosen' && wanted.value === 'yes' ? request : null,
    interrupted: wanted.type === 'interrupted',
  };
}
