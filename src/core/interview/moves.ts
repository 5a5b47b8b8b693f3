/** What an outcome of a prompt does to a dossier: pure steps from one state to the next. */
import type { Template } from '../template/schema.ts';
import type { Answer, Answers, AnswerValue, Draft } from './answers.ts';
import type { Dossier } from './dossier.ts';
import { dossierAnswers, fedFields } from './dossier-answers.ts';
import { type Step, visiblePath } from './path.ts';

/** The visible path of a dossier as it stands. */
export function pathOf(dossier: Dossier, template: Template): Step[] {
  return visiblePath(template, {
    answers: dossierAnswers(dossier, template),
    contexts: dossier.contextes,
    length: dossier.etendue,
  });
}

/** The dossier with that answer, and the question's half-typed text gone; null takes the answer away. */
export function withAnswer(dossier: Dossier, template: Template, id: string, answer: Answer | null): Dossier {
  const { [id]: _former, ...others } = dossier.reponses;
  const reponses = answer === null ? others : { ...dossier.reponses, [id]: answer as Dossier['reponses'][string] };
  const changed = withoutDraft({ ...dossier, reponses }, id);
  const fed = fedFields(template, reponses as Answers);
  return {
    ...changed,
    personne: { ...without(dossier.personne, fedBy(template, id)), ...fed.personne },
    entretien: { ...without(dossier.entretien, fedBy(template, id)), ...fed.entretien },
  };
}

/** The dossier at that question (null: at the end). A half-typed text of another question is put by. */
export function at(dossier: Dossier, position: string | null): Dossier {
  const draft = dossier.brouillon;
  if (draft === null || draft.question === position) {
    return position === null ? { ...dossier, position } : withOwnDraft({ ...dossier, position }, position);
  }
  const others = dossier.autres_brouillons.filter((other) => other.question !== draft.question);
  const moved = { ...dossier, position, brouillon: null, autres_brouillons: [...others, draft] };
  return position === null ? moved : withOwnDraft(moved, position);
}

/** The dossier with the half-typed text of the question it is at; null: nothing is half-typed. */
export function withDraft(dossier: Dossier, draft: Draft | null): Dossier {
  return { ...dossier, brouillon: draft as Dossier['brouillon'] };
}

/** The dossier where that guided step isn't offered any more. */
export function refusingStep(dossier: Dossier, step: string): Dossier {
  return { ...dossier, etapes_refusees: [...new Set([...(dossier.etapes_refusees ?? []), step])] };
}

/** The next question after `id` that isn't in `skip`, or null at the end. */
export function nextId(path: readonly Step[], id: string, skip: ReadonlySet<string>): string | null {
  const index = path.findIndex(({ question }) => question.id === id);
  return path.slice(index + 1).find(({ question }) => !skip.has(question.id))?.question.id ?? null;
}

/** The question before `id`; from the end (null) the last one; null when there is none. */
export function previousId(path: readonly Step[], id: string | null): string | null {
  const index = id === null ? path.length : path.findIndex(({ question }) => question.id === id);
  return path[index - 1]?.question.id ?? null;
}

/** An answer given by the person, seen and meant. */
export function given(value: AnswerValue): Answer {
  return { etat: 'repondu', valeur: value };
}

/** The name of the field that a question feeds: `poste` of `personne.poste`. */
function fedBy(template: Template, id: string): string | undefined {
  const question = template.sections.flatMap((section) => section.questions).find((candidate) => candidate.id === id);
  return question?.alimente?.split('.')[1];
}

function without<T>(fields: Readonly<Record<string, T>>, name: string | undefined): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

function withOwnDraft(dossier: Dossier, id: string): Dossier {
  const own = dossier.autres_brouillons.find((draft) => draft.question === id);
  if (!own) return dossier;
  return { ...dossier, brouillon: own, autres_brouillons: dossier.autres_brouillons.filter((draft) => draft !== own) };
}

function withoutDraft(dossier: Dossier, id: string): Dossier {
  return {
    ...dossier,
    brouillon: dossier.brouillon?.question === id ? null : dossier.brouillon,
    autres_brouillons: dossier.autres_brouillons.filter((draft) => draft.question !== id),
  };
}
