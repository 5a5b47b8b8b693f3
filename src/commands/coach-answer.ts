/** The coach while answering: after an answer in words, at most one follow-up question or guided step. */
import { withPart, withWords } from '../core/advice/guided/added-words.ts';
import { itemWith, type StepAnswers, stepFor } from '../core/advice/guided/step-answers.ts';
import type { PlacedHint } from '../core/advice/reading/answer-hints.ts';
import { changedRanks, hintKey, hintsToTell } from '../core/advice/reading/hints-to-tell.ts';
import type { AnswerValue, Item } from '../core/interview/answers.ts';
import type { Dossier } from '../core/interview/dossier.ts';
import { at, given, pathOf, refusingStep, withAnswer } from '../core/interview/moves.ts';
import type { Step } from '../core/interview/path.ts';
import { UserError } from '../core/problem.ts';
import { askedKind } from '../core/template/kinds.ts';
import type { Question, Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import { loadAdvice } from '../files/advice.ts';
import { loadReading, loadSteps } from '../files/coaching.ts';
import { silence, silencedHints } from '../files/preferences.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { chooseNext, tellHints } from './coach-menu.ts';
import { askExtra } from './extra-question.ts';
import { type OfferedStep, takeStep } from './guided-step.ts';

export type JustAnswered = {
  readonly step: Step;
  /** The answer as it was. */
  readonly before: AnswerValue | undefined;
  /** With the new answer, at the next question. */
  readonly dossier: Dossier;
  readonly template: Template;
  /** Hints told in this session: they don't come back on the same words. */
  readonly told: Set<string>;
  /** Saves what is answered so far of a guided step. */
  readonly keep: (dossier: Dossier) => Promise<unknown>;
};

export type Coached = { readonly dossier: Dossier; readonly interrupted: boolean };

/** The dossier with what was added to the answer; at its question again when the person wants to change it. */
export async function coachAnswer(answered: JustAnswered, ask: Ask, host: Host): Promise<Coached> {
  const { step, before, dossier, told } = answered;
  const { question } = step;
  const value = dossier.reponses[question.id]?.valeur;
  const unchanged: Coached = { dossier, interrupted: false };
  if (value === undefined) return unchanged;
  const content = loadReading(host.contentDir);
  const silenced = silencedHints(host);
  const hints = hintsToTell(loadAdvice(host.contentDir), content, { question, before, value, silenced, told });
  const [hint = null] = hints;
  const offer = offeredStep(answered, value, hint, host);
  if (hint === null && offer === null) return unchanged;
  for (const one of hints) told.add(hintKey(one, value));
  tellHints(hints, question, Array.isArray(value) && value.length > 1, host);
  let typed: Typed = { words: '', answers: {} };
  for (;;) {
    const choice = await chooseNext(hints, offer?.step ?? null, content, ask);
    if (choice === 'stop' || choice === 'edit') {
      const kept = withTyped(answered, hint, offer, value, typed);
      const stays = choice === 'edit' || kept !== dossier;
      return { dossier: stays ? at(kept, question.id) : dossier, interrupted: choice === 'stop' };
    }
    if (choice === 'pass')
      return { dossier: offer ? refusingStep(dossier, offer.step.id) : dossier, interrupted: false };
    if (choice === 'silence' && hint) {
      await silenceHint(hint, host);
      return unchanged;
    }
    const coached =
      choice === 'step' && offer
        ? await followStep(answered, offer, value, typed.answers, ask, host)
        : hint && (await followUp(answered, hint, value, typed.words, ask, host));
    if (coached !== null && 'dossier' in coached) return coached;
    // Back from the question to the choice, with what was typed.
    typed = { ...typed, ...coached };
  }
}

/** What was typed in a question of the coach that was left by Esc. */
type Typed = { readonly words: string; readonly answers: StepAnswers };

/** Nothing typed is lost: it joins the answer, where the person sees it. */
function withTyped(
  { step: { question }, dossier, template }: JustAnswered,
  hint: PlacedHint | null,
  offer: Offer | null,
  value: AnswerValue,
  { words, answers }: Typed,
): Dossier {
  if (words === '' && Object.keys(answers).length === 0) return dossier;
  const worded = hint === null || words === '' ? value : addedWords(question, hint, value, words);
  const changed =
    offer === null
      ? worded
      : withEntry(worded, offer.rank, (entry) =>
          typeof entry === 'string' ? entry : itemWith(offer.step, question, entry, answers),
        );
  return withAnswer(dossier, template, question.id, given(changed));
}

function addedWords(question: Question, hint: PlacedHint, value: AnswerValue, words: string): AnswerValue {
  const kind = askedKind(question);
  return withEntry(value, hint.rang, (entry) =>
    typeof entry === 'string' || kind === null
      ? withWords(String(entry), words)
      : withPart(entry, kind, hint.champ ?? kind.freePart, words),
  );
}

type Offer = OfferedStep & { readonly rank: number };

/** A step for the item that the hint is about, else for the first one that changed. */
function offeredStep(
  { step: { question }, before, dossier }: JustAnswered,
  value: AnswerValue,
  hint: PlacedHint | null,
  host: Host,
): Offer | null {
  if (askedKind(question) === null || !Array.isArray(value)) return null;
  const items = value as readonly Item[];
  const steps = loadSteps(host.contentDir);
  for (const rank of hint === null ? changedRanks({ before, value }) : [hint.rang]) {
    const item = items[rank];
    const step = item && stepFor(steps, question, item, dossier.etapes_refusees ?? []);
    if (item && step) return { step, rank, item };
  }
  return null;
}

async function followUp(
  { step: { question }, dossier, template }: JustAnswered,
  hint: PlacedHint,
  value: AnswerValue,
  earlier: string,
  ask: Ask,
  host: Host,
): Promise<Coached | Pick<Typed, 'words'>> {
  const part = askedKind(question)?.parts.find(({ id }) => id === hint.champ);
  const typed = earlier === '' ? undefined : earlier;
  const extra = await askExtra(hint.relance, question, part?.kind ?? 'texte', typed, ask, host);
  if (extra.type === 'back') return { words: extra.words };
  if (extra.type === 'passed' || extra.words === '') return { dossier, interrupted: extra.type === 'stopped' };
  const changed = addedWords(question, hint, value, extra.words);
  const done = withAnswer(dossier, template, question.id, given(changed));
  if (extra.type === 'stopped') return { dossier: at(done, question.id), interrupted: true };
  host.err(fr`Ajouté à votre réponse.\n`);
  return { dossier: done, interrupted: false };
}

async function followStep(
  { step: { question }, dossier, template, keep }: JustAnswered,
  offer: Offer,
  value: AnswerValue,
  earlier: StepAnswers,
  ask: Ask,
  host: Host,
): Promise<Coached | Pick<Typed, 'answers'>> {
  const target = requestQuestion(pathOf(dossier, template));
  const withItem = (item: Item): Dossier =>
    withAnswer(dossier, template, question.id, given(withEntry(value, offer.rank, () => item)));
  const done = await takeStep(offer, question, target, earlier, (item) => keep(withItem(item)), ask, host);
  if ('left' in done) return { answers: done.left };
  let next = withItem(done.item);
  host.err(fr`Ajouté à votre réponse.\n`);
  if (done.request !== null && target !== null) {
    const known = next.reponses[target.id]?.valeur;
    const requests = [...(Array.isArray(known) ? (known as readonly Item[]) : []), done.request];
    next = withAnswer(next, template, target.id, given(requests));
    host.err(fr`Ajouté à « ${target.intitule} ».\n`);
  }
  return { dossier: done.interrupted ? at(next, question.id) : next, interrupted: done.interrupted };
}

/** Where a request about the work goes; pay has a question of its own. */
function requestQuestion(path: readonly Step[]): Question | null {
  const found = path.find(({ question }) => question.genre === 'demande' && question.theme !== 'remuneration');
  return found?.question ?? null;
}

function withEntry(value: AnswerValue, rank: number, change: (entry: string | Item) => string | Item): AnswerValue {
  if (!Array.isArray(value)) return change(String(value)) as string;
  const entries = value as readonly (string | Item)[];
  return entries.map((entry, index) => (index === rank ? change(entry) : entry)) as AnswerValue;
}

/** A disk that refuses is told, and is no reason to stop answering. */
async function silenceHint({ code }: PlacedHint, host: Host): Promise<void> {
  try {
    await silence(host, code);
    host.err(fr`Ce conseil ne vous sera plus donné. Pour le revoir :\n  prep-entretien config effacer conseils-tus\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.err(`${error.message}\n${error.remedy ?? ''}\n`);
  }
}
