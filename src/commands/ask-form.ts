/** Asks the questions of a form, without a dossier: nothing of it is written anywhere. */
import type { Answer, Answers, Draft } from '../core/interview/answers.ts';
import { nextId, previousId } from '../core/interview/moves.ts';
import { missingCompulsory, type Step, visibleAnswers, visiblePath } from '../core/interview/path.ts';
import { Interrupted } from '../core/problem.ts';
import type { Form } from '../core/template/form.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { move } from './move.ts';
import { chooseStep, reviewText } from './review.ts';
import { wrap } from './wrap.ts';

/** What the answers say against each other: told at the end, and asked again. */
export type FormFault = { readonly question: string; readonly message: string };

type FormState = {
  readonly answers: Answers;
  readonly position: string | null;
  readonly drafts: readonly Draft[];
  /** The end was reached once: what is answered isn't asked again on the way back to it. */
  readonly seen: boolean;
};

/**
 * Asks along the visible path, then shows the answers. Throws Interrupted when the person stops.
 * @param check the faults of answers that are right one by one
 * @returns the answers of visible questions; null when the person goes back before the first one
 */
export async function askForm(
  form: Form,
  ask: Ask,
  host: Host,
  check: (answers: Answers) => readonly FormFault[] = () => [],
): Promise<Answers | null> {
  host.err(introduction(form, host));
  let state: FormState = { answers: {}, position: pathOf(form, {})[0]?.question.id ?? null, drafts: [], seen: false };
  let section = '';
  for (;;) {
    const path = pathOf(form, state.answers);
    const step = path.find(({ question }) => question.id === state.position);
    if (!step) {
      const answers = visibleAnswers(path, state.answers);
      const position = await settleEnd(form, path, answers, ask, host, [...missing(path, answers), ...check(answers)]);
      if (position === null) return answers;
      state = { ...state, position, seen: true };
      section = '';
      continue;
    }
    const next = await askStep(form, step, path, state, section !== step.section.id, ask, host);
    if (next === null) return null;
    section = step.section.id;
    state = next;
  }
}

/** The state after one question; null when the person goes back before the first one. */
async function askStep(
  form: Form,
  step: Step,
  path: readonly Step[],
  { answers, drafts, seen }: FormState,
  first: boolean,
  ask: Ask,
  host: Host,
): Promise<FormState | null> {
  const { question, section } = step;
  const { id } = question;
  const current = answers[id];
  const draft = drafts.find((other) => other.question === id);
  const outcome = await ask.question({
    question,
    section: { title: section.titre, ...(section.intro === undefined ? {} : { intro: section.intro }), first },
    progress: { index: path.indexOf(step) + 1, total: path.length },
    ...(current === undefined ? {} : { current }),
    ...(draft === undefined ? {} : { draft }),
    saved: false,
    keeps: false,
    today: host.today(),
    onDraft: () => undefined,
  });
  if (outcome.type === 'back' && previousId(path, id) === null) return null;
  const moved = await move(outcome, step, answers, path, ask, form.suite);
  if (moved === 'interrupted') throw new Interrupted(null);
  const settled = moved.answer === undefined ? answers : withAnswer(answers, id, moved.answer);
  const others = drafts.filter((other) => other.question !== id);
  return {
    answers: settled,
    position:
      moved.position === 'next'
        ? nextId(pathOf(form, settled), id, new Set(seen ? Object.keys(settled) : []))
        : moved.position,
    drafts: 'draft' in outcome && outcome.draft !== null ? [...others, outcome.draft] : others,
    seen,
  };
}

/** The end of the path: null when the person is done, else the question to go to. */
async function settleEnd(
  form: Form,
  path: readonly Step[],
  answers: Answers,
  ask: Ask,
  host: Host,
  faults: readonly FormFault[],
): Promise<string | null> {
  const [fault] = faults;
  if (fault !== undefined) {
    for (const { message } of faults) host.err(`${wrap(message, widthOf(host))}\n`);
    return fault.question;
  }
  host.err(reviewText(path, answers, host.columns()));
  const outcome = await ask.choose({
    message: fr`Que voulez-vous faire ?`,
    options: [
      { value: 'done', label: `${form.suite.charAt(0).toUpperCase()}${form.suite.slice(1)}` },
      { value: 'change', label: fr`Changer ou compléter une réponse` },
    ],
  });
  if (outcome.type === 'interrupted') throw new Interrupted(null);
  if (outcome.type === 'back') return previousId(path, null);
  if (outcome.value === 'done') return null;
  const id = await chooseStep(path, answers, ask, null, form.suite);
  if (id === 'interrupted') throw new Interrupted(null);
  return id ?? settleEnd(form, path, answers, ask, host, faults);
}

function introduction({ titre, intro, papiers = [] }: Form, host: Host): string {
  const lines = [
    titre,
    '',
    ...intro,
    ...(papiers.length > 0
      ? ['', fr`À avoir sous la main, si possible :`, ...papiers.map((paper) => `- ${paper}`)]
      : []),
  ];
  return `\n${lines.map((line) => wrap(line, widthOf(host))).join('\n')}\n\n`;
}

function missing(path: readonly Step[], answers: Answers): FormFault[] {
  return missingCompulsory(path, answers).map(({ id, intitule }) => ({
    question: id,
    message: fr`Il manque une réponse dont tout dépend : ${intitule}.`,
  }));
}

function pathOf(form: Form, answers: Answers): Step[] {
  return visiblePath(form, { answers, contexts: [], length: 'complet' });
}

function withAnswer(answers: Answers, id: string, answer: Answer | null): Answers {
  const { [id]: _former, ...others } = answers;
  return answer === null ? others : { ...others, [id]: answer };
}

function widthOf(host: Host): number {
  return Math.min(host.columns(), 80);
}
