/** A rehearsal in the terminal: which one, its exercises one by one, and what they gave. */
import { Interrupted, UserError } from '../core/problem.ts';
import { type Attempt, withAttempt } from '../core/rehearsal/attempts.ts';
import { type Exercise, minutesFor, shortened, unready } from '../core/rehearsal/exercises.ts';
import type { Rehearsal } from '../core/rehearsal/schema.ts';
import { fr, plural } from '../core/text/typography.ts';
import { lockDossier } from '../files/dossier-lock.ts';
import type { StoredDossier } from '../files/dossiers.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { keepDossier } from './keep-dossier.ts';
import { type Done, practise } from './practise.ts';
import { balanceText } from './rehearsal-balance.ts';
import type { RehearsalSubject } from './rehearsal-subject.ts';
import { wrap } from './wrap.ts';

export type Rehearsing = {
  readonly subject: RehearsalSubject;
  readonly rehearsal: Rehearsal;
  readonly exercises: readonly Exercise[];
  readonly seed: number;
  readonly ask: Ask;
  readonly host: Host;
};

/** Each attempt is saved at once. Throws Interrupted when the person stops with Ctrl+C. */
export async function rehearse(rehearsing: Rehearsing): Promise<void> {
  const { stored } = rehearsing.subject;
  const release = stored === null ? () => undefined : lockDossier(stored.path);
  if (release === null) {
    throw new UserError(
      fr`Cette préparation est ouverte dans une autre fenêtre.`,
      fr`Finissez ou fermez l'autre fenêtre, puis recommencez.`,
    );
  }
  try {
    await rehearseAll(rehearsing);
  } finally {
    release();
  }
}

async function rehearseAll(rehearsing: Rehearsing): Promise<void> {
  const { subject, rehearsal, seed, ask, host } = rehearsing;
  const keeper = createKeeper(subject.stored, host);
  const earlier = subject.stored?.dossier.repetitions ?? [];
  host.err(introduction(rehearsing));
  const exercises = await chooseExercises(rehearsing, earlier);
  const now: Attempt[] = [];
  for (const [index, exercise] of exercises.entries()) {
    const done = await practise({ exercise, place: placeOf(exercise, exercises, index), subject, earlier, ask, host });
    if (done === 'interrupted') throw keeper.interrupted();
    if (done === 'end') break;
    if (done === 'skipped') continue;
    const attempt = attemptOf(exercise, done, host);
    now.push(attempt);
    await keeper.keep(attempt);
  }
  host.out(balanceText({ now, earlier, exercises: rehearsing.exercises, seed, columns: host.columns() }));
  await host.settled();
  if (subject.stored === null && now.length > 0) {
    host.err(
      tell(
        fr`Ces essais ne sont pas gardés : cet entretien n'est pas encore préparé. Pour le préparer : prep-entretien ${rehearsal.type}`,
        host,
      ),
    );
  }
}

function introduction({ subject, rehearsal, host }: Rehearsing): string {
  const { template, stored } = subject;
  const lines = [
    '',
    fr`Répétition : ${template.titre}${stored === null ? '' : fr` (${stored.dossier.id})`}`,
    '',
    fr`${rehearsal.interlocuteur} vous pose une question. Vous répondez à voix haute, comme le jour de l'entretien. Le chronomètre compte ; ${stored === null ? fr`une façon de répondre` : fr`ce que vous aviez préparé`} s'affiche ensuite.`,
    fr`Installez-vous là où personne ne vous entend : certaines réponses sont pour vous. Le micro n'est pas utilisé, rien n'est enregistré de votre voix.`,
    '',
  ];
  return lines.map((line) => tell(line, host)).join('');
}

/** A short rehearsal, the whole, or what isn't ready yet. Throws Interrupted. */
async function chooseExercises({ exercises, ask }: Rehearsing, earlier: readonly Attempt[]): Promise<Exercise[]> {
  const short = shortened(exercises, earlier);
  const left = unready(exercises, earlier);
  const wholes = { short, whole: [...exercises], left };
  const outcome = await ask.choose<keyof typeof wholes>({
    message: fr`Quelle répétition voulez-vous ?`,
    options: [
      { value: 'short', label: fr`Courte`, detail: size(short) },
      { value: 'whole', label: fr`Complète`, detail: size(exercises) },
      ...(left.length > 0 && left.length < exercises.length
        ? [{ value: 'left' as const, label: fr`Seulement ce qui n'est pas encore prêt`, detail: size(left) }]
        : []),
    ],
  });
  if (outcome.type !== 'chosen') throw new Interrupted(null);
  return wholes[outcome.value];
}

function size(exercises: readonly Exercise[]): string {
  const questions = exercises.filter(({ kind }) => kind === 'question').length;
  const counts = [
    ...(questions > 0 ? [plural(questions, 'question')] : []),
    ...(exercises.length > questions ? [plural(exercises.length - questions, 'objection')] : []),
  ];
  return fr`${counts.join(' et ')}, environ ${String(minutesFor(exercises))} minutes`;
}

/** `Question 3 sur 7`, `Objection 1 sur 2`. */
function placeOf(exercise: Exercise, exercises: readonly Exercise[], index: number): string {
  const alike = exercises.filter(({ kind }) => kind === exercise.kind).length;
  const before = exercises.slice(0, index).filter(({ kind }) => kind === exercise.kind).length;
  return fr`${exercise.kind === 'question' ? 'Question' : 'Objection'} ${before + 1} sur ${alike}`;
}

function attemptOf(exercise: Exercise, { seconds, rating, remark }: Done, host: Host): Attempt {
  return {
    question: exercise.id,
    le: host.now(),
    secondes: Math.round(seconds),
    note: rating,
    ...(remark === '' ? {} : { mot: remark }),
  };
}

/** Keeps the attempts in the dossier, when there is one. */
function createKeeper(start: StoredDossier | null, host: Host) {
  let stored = start;
  let onDisk = false;
  return {
    keep: async (attempt: Attempt): Promise<void> => {
      if (stored === null) return;
      stored = { path: stored.path, dossier: withAttempt(stored.dossier, attempt) };
      onDisk = (await keepDossier(stored, host)) || onDisk;
    },
    interrupted: (): Interrupted => new Interrupted(onDisk && stored ? stored.path : null, 'repeter'),
  };
}

function tell(line: string, host: Host): string {
  return `${wrap(line, Math.min(host.columns(), 80))}\n`;
}
