/** One exercise: said, answered aloud, timed, compared with what was prepared, rated by the person. */
import { references } from '../core/law/references.ts';
import { type Attempt, latestAttempt, type Rating } from '../core/rehearsal/attempts.ts';
import type { Exercise } from '../core/rehearsal/exercises.ts';
import { type OwnWords, ownWords, type Prepared, preparedAnswers } from '../core/rehearsal/prepared.ts';
import { spokenTime, timeAgainstAim } from '../core/rehearsal/time-in-words.ts';
import { fr, plural } from '../core/text/typography.ts';
import { loadLaw } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { ratingInWords } from './rehearsal-balance.ts';
import type { RehearsalSubject } from './rehearsal-subject.ts';
import { wrap } from './wrap.ts';

export type Practice = {
  readonly exercise: Exercise;
  /** `Question 3 sur 7`. */
  readonly place: string;
  readonly subject: RehearsalSubject;
  readonly earlier: readonly Attempt[];
  readonly ask: Ask;
  readonly host: Host;
};

/** An answer said aloud: how long, how good in the person's own eyes, and a word for later (may be empty). */
export type Done = { readonly seconds: number; readonly rating: Rating; readonly remark: string };

/** Esc on the question ends the rehearsal; anywhere later it goes back to the question. */
export async function practise(practice: Practice): Promise<Done | 'skipped' | 'end' | 'interrupted'> {
  const { exercise, place, ask, host } = practice;
  for (;;) {
    const start = await ask.pause({
      progress: isHard(exercise) ? fr`${place}, difficile` : place,
      message: fr`« ${exercise.words} »`,
      enterDoes: fr`lance le chronomètre`,
      escapeDoes: fr`termine la répétition`,
    });
    if (start !== 'go') return start === 'back' ? 'end' : 'interrupted';
    const from = host.elapsed();
    const stop = await ask.pause({
      message: fr`Chronomètre en marche : parlez.`,
      enterDoes: fr`arrête le chronomètre`,
      escapeDoes: fr`recommence`,
    });
    if (stop === 'interrupted') return 'interrupted';
    if (stop === 'back') continue;
    const seconds = Math.max(0, host.elapsed() - from) / 1000;
    host.err(feedback(practice, seconds));
    const rated = await rate(ask);
    if (rated === 'back') continue;
    return typeof rated === 'string' ? rated : { seconds, ...rated };
  }
}

function isHard(exercise: Exercise): boolean {
  return exercise.kind === 'question' && exercise.asked.difficile === true;
}

/** Asked until the person says how it went; a word of their own may come before. */
async function rate(ask: Ask): Promise<Omit<Done, 'seconds'> | 'skipped' | 'back' | 'interrupted'> {
  let remark = '';
  for (;;) {
    const outcome = await ask.choose({
      message: fr`Comment était-ce, à votre avis ?`,
      options: [
        { value: 'again', label: fr`À revoir` },
        { value: 'almost', label: fr`Presque` },
        { value: 'ready', label: fr`C'est prêt` },
        { value: 'remark', label: remark === '' ? fr`Écrire un mot pour moi` : fr`Changer mon mot : ${remark}` },
        { value: 'skip', label: fr`Passer : on ne me dira pas cela` },
      ],
    });
    if (outcome.type !== 'chosen') return outcome.type;
    if (outcome.value === 'skip') return 'skipped';
    if (outcome.value !== 'remark') return { rating: RATINGS[outcome.value], remark };
    const entry = await ask.entry({ message: fr`Votre mot (un détail à garder, à changer) :`, initial: remark });
    if (entry.type === 'interrupted') return 'interrupted';
    // Esc too keeps what was typed: the menu shows it.
    remark = entry.text;
  }
}

const RATINGS = { again: 1, almost: 2, ready: 3 } as const satisfies Record<string, Rating>;

/** The time, what was prepared, the advice and the right. */
function feedback({ exercise, subject, earlier, host }: Practice, seconds: number): string {
  const { asked } = exercise;
  const last = latestAttempt(earlier, exercise.id);
  const lines = [
    '',
    timeAgainstAim(seconds, asked.secondes),
    ...(last ? [fr`La dernière fois : ${spokenTime(last.secondes)}, ${ratingInWords(last.note)}.`] : []),
    ...(last?.mot === undefined ? [] : [fr`Votre mot de la dernière fois : ${last.mot}`]),
    '',
    ...(exercise.kind === 'question' ? questionLines(exercise, subject, host) : replyLines(exercise, subject)),
    fr`Pour répondre : ${asked.comment}`,
    exercise.kind === 'question'
      ? fr`Pourquoi on la pose : ${asked.pourquoi}`
      : fr`Pourquoi on le dit : ${asked.pourquoi}`,
  ];
  return `${lines.map((line) => wrap(line, Math.min(host.columns(), 80))).join('\n')}\n`;
}

function questionLines(
  { asked }: Extract<Exercise, { kind: 'question' }>,
  { template, answers, stored }: RehearsalSubject,
  host: Host,
): string[] {
  const prepared = preparedAnswers(asked.reponses ?? [], template, answers);
  const fact =
    asked.droit === undefined ? undefined : loadLaw(host.contentDir).facts.find(({ id }) => id === asked.droit);
  const isEmpty = prepared.length === 0 && stored !== null && (asked.reponses ?? []).length > 0;
  return [
    ...(prepared.length > 0 ? [fr`Ce que vous aviez préparé :`, ...prepared.flatMap(preparedLines), ''] : []),
    ...(isEmpty ? [fr`Vous n'aviez rien préparé pour cette question. Un mot suffit souvent à démarrer.`, ''] : []),
    ...(fact ? [fr`Votre droit : ${fact.court} (${references(fact).join(fr` ; `)})`, ''] : []),
  ];
}

function preparedLines({ label, isPrivate, rows, more }: Prepared): string[] {
  const title = isPrivate ? fr`- ${label} (reste pour vous)` : fr`- ${label}`;
  const texts = rows.flatMap((row) => {
    const own = row.isPrivate ? fr`${row.text} (reste pour vous)` : row.text;
    const [first = '', ...others] = own.split('\n');
    return [row.label === null ? first : fr`${row.label} : ${first}`, ...others];
  });
  const rest = more > 0 ? [fr`… et ${plural(more, 'autre')}, dans votre fiche`] : [];
  return [title, ...[...texts, ...rest].map((text) => `  ${text}`)];
}

function replyLines(
  { asked }: Extract<Exercise, { kind: 'objection' }>,
  { template, answers }: RehearsalSubject,
): string[] {
  return [
    fr`Façons de répondre, à finir avec vos mots :`,
    ...asked.repliques.flatMap(({ debut, puise, blanc }) => [
      `- ${debut}`,
      `  ${ownWordsLine(ownWords(puise, template, answers), blanc)}`,
    ]),
    '',
  ];
}

function ownWordsLine(own: OwnWords | null, blank: string): string {
  if (own === null) return fr`… à vous : ${blank}`;
  const text = own.text.replaceAll('\n', ' ');
  return own.isPrivate
    ? fr`vos mots : ${text} (réponse privée : à dire si vous le choisissez)`
    : fr`vos mots : ${text}`;
}
