/** The guided interview: asks along the visible path, saves after each answer, ends at the review. */

import { isRead } from '../core/advice/reading/read-questions.ts';
import type { Draft } from '../core/interview/answers.ts';
import type { Dossier } from '../core/interview/dossier.ts';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import { at, nextId, pathOf, previousId, withAnswer, withDraft } from '../core/interview/moves.ts';
import type { Step } from '../core/interview/path.ts';
import { Interrupted, UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import { lockDossier } from '../files/dossier-lock.ts';
import { isStored, type StoredDossier, saveDossier } from '../files/dossiers.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import type { FinishOptions } from './finish.ts';
import { move } from './move.ts';
import { review } from './review.ts';

/** The end of a guided preparation. What writes sheets loads now: the first question didn't need it. */
export async function finishGuided(
  done: StoredDossier,
  template: Template,
  options: FinishOptions,
  host: Host,
  ask: Ask,
): Promise<void> {
  const { finish } = await import('./finish.ts');
  await finish(done, template, options, host, ask);
}

type Guide = {
  readonly template: Template;
  readonly ask: Ask;
  readonly host: Host;
  /** Questions answered beforehand: passed over going forward, reached by going back or jumping. */
  readonly skip: ReadonlySet<string>;
};

/**
 * Asks until the person says to write the sheet; gives the dossier as saved. Throws Interrupted, with
 * everything saved, when they stop.
 */
export async function guide(start: StoredDossier, guiding: Guide): Promise<StoredDossier> {
  const release = lockDossier(start.path);
  if (release === null) {
    throw new UserError(
      fr`Cette préparation est déjà ouverte dans une autre fenêtre.`,
      fr`Finissez ou fermez l'autre fenêtre, puis recommencez.`,
    );
  }
  try {
    return await askAlong(start, guiding);
  } finally {
    release();
  }
}

async function askAlong(start: StoredDossier, guiding: Guide): Promise<StoredDossier> {
  const { template, ask, host, skip } = guiding;
  const keeper = createKeeper(start, host);
  const told = new Set<string>();
  let section: string | null = null;
  for (;;) {
    const { dossier } = keeper.stored;
    const path = pathOf(dossier, template);
    const step = path.find(({ question }) => question.id === dossier.position);
    if (!step) {
      const choice = await review(path, dossierAnswers(dossier, template), ask, host);
      if (choice.type === 'write') return keeper.save(dossier);
      if (choice.type === 'stop') throw keeper.interrupted();
      const back = choice.type === 'back' ? previousId(path, null) : choice.id;
      if (back !== null) await keeper.save(at(dossier, back));
      section = null;
      continue;
    }
    const outcome = await ask.question(
      request(step, path, dossier, guiding, section !== step.section.id, keeper.onDisk, keeper.keepDraft),
    );
    section = step.section.id;
    const id = step.question.id;
    if (outcome.type === 'unknown' && step.question.genre === 'reussite') {
      const { recall } = await import('./recall.ts');
      const recalled = await recall(dossier.milieu, ask, host);
      if (recalled.type === 'interrupted') throw keeper.interrupted();
      if (recalled.type === 'again') {
        if (recalled.setting !== undefined) await keeper.save({ ...dossier, milieu: recalled.setting });
        continue;
      }
    }
    const moved = await move(outcome, step, dossierAnswers(dossier, template), path, ask);
    if (moved === 'interrupted') {
      await keeper.save(withDraft(dossier, 'draft' in outcome ? outcome.draft : null));
      throw keeper.interrupted();
    }
    const settled = moved.answer === undefined ? dossier : withAnswer(dossier, template, id, moved.answer);
    const kept = 'draft' in outcome ? withDraft(settled, outcome.draft) : settled;
    const position = moved.position === 'next' ? nextId(pathOf(kept, template), id, skip) : moved.position;
    await keeper.save(at(kept, position));
    if (outcome.type !== 'answer' || !isRead(step.question)) continue;
    // Loads with the first answer in words: the questions before it didn't need it.
    const { coachAnswer } = await import('./coach-answer.ts');
    const before = dossier.reponses[id]?.valeur;
    const answered = { step, before, dossier: keeper.stored.dossier, template, told, keep: keeper.save };
    const coached = await coachAnswer(answered, ask, host);
    if (coached.dossier !== keeper.stored.dossier) await keeper.save(coached.dossier);
    if (coached.interrupted) throw keeper.interrupted();
  }
}

function request(
  step: Step,
  path: readonly Step[],
  dossier: Dossier,
  { template, host }: Guide,
  first: boolean,
  saved: boolean,
  onDraft: (draft: Draft | null) => Promise<void>,
): Parameters<Ask['question']>[0] {
  const { question, section } = step;
  const current = dossierAnswers(dossier, template)[question.id];
  const draft = dossier.brouillon?.question === question.id ? (dossier.brouillon as Draft) : undefined;
  return {
    question,
    section: { title: section.titre, ...(section.intro === undefined ? {} : { intro: section.intro }), first },
    progress: { index: path.indexOf(step) + 1, total: path.length },
    ...(current === undefined ? {} : { current }),
    ...(draft === undefined ? {} : { draft }),
    saved,
    today: host.today(),
    onDraft,
  };
}

/** Keeps the dossier and its file together. Drafts at pauses in typing are saved in the background, in order. */
function createKeeper(start: StoredDossier, host: Host) {
  let stored = start;
  let onDisk = isStored(start);
  let queue: Promise<unknown> = Promise.resolve();
  const write = async (dossier: Dossier): Promise<StoredDossier> => {
    // The file comes with the first answer: who leaves before leaves nothing behind.
    if (!onDisk && isEmpty(dossier)) {
      stored = { path: stored.path, dossier };
      return stored;
    }
    stored = { path: stored.path, dossier: { ...dossier, modifie: host.now() } };
    await saveDossier(stored);
    onDisk = true;
    return stored;
  };
  const save = (dossier: Dossier): Promise<StoredDossier> => {
    const done = queue.then(() => write(dossier));
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    get stored() {
      return stored;
    },
    save,
    get onDisk() {
      return onDisk;
    },
    keepDraft: async (draft: Draft | null): Promise<void> => {
      try {
        await save(withDraft(stored.dossier, draft));
      } catch {
        host.err(fr`Le texte en cours n'a pas pu être enregistré.\n`);
      }
    },
    interrupted: (): Interrupted => new Interrupted(onDisk ? stored.path : null),
  };
}

function isEmpty(dossier: Dossier): boolean {
  const { reponses, brouillon, autres_brouillons } = dossier;
  return Object.keys(reponses).length === 0 && brouillon === null && autres_brouillons.length === 0;
}
