/** The review before writing, and the list of questions to jump to. */
import type { Answer, Answers, Item } from '../core/interview/answers.ts';
import type { Step } from '../core/interview/path.ts';
import { choiceLabel, displayValue, summary } from '../core/sheet/display.ts';
import { composedKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { fr, plural } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { wrap } from './wrap.ts';

export type ReviewChoice =
  | { readonly type: 'write' }
  | { readonly type: 'stop' }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly id: string };

/** Shows every answer by section, then asks what to do. */
export async function review(path: readonly Step[], answers: Answers, ask: Ask, host: Host): Promise<ReviewChoice> {
  host.err(reviewText(path, answers, host.columns()));
  for (;;) {
    const outcome = await ask.choose({
      message: fr`Tout est enregistré. Que voulez-vous faire ?`,
      options: [
        { value: 'write', label: fr`Écrire la fiche` },
        { value: 'change', label: fr`Changer ou compléter une réponse` },
        { value: 'stop', label: fr`M'arrêter là et finir plus tard` },
      ],
    });
    if (outcome.type === 'back') return { type: 'back' };
    if (outcome.type === 'interrupted' || outcome.value === 'stop') return { type: 'stop' };
    if (outcome.value === 'write') return { type: 'write' };
    const id = await chooseStep(path, answers, ask, null);
    if (id === 'interrupted') return { type: 'stop' };
    if (id !== null) return { type: 'change', id };
  }
}

/**
 * The id of the question to go to; `from` when the person goes back, null for the end of the path.
 * @param atTheEnd what the end of the path is called
 */
export async function chooseStep(
  path: readonly Step[],
  answers: Answers,
  ask: Ask,
  from: string | null,
  atTheEnd = fr`Aller à la fin : relire et écrire la fiche`,
): Promise<string | null | 'interrupted'> {
  const end = '\u0000end';
  const outcome = await ask.choose({
    message: fr`À quelle question voulez-vous aller ?`,
    options: [
      ...path.map(({ question, section }) => ({
        value: question.id,
        label: question.intitule,
        detail: `${section.titre} · ${stateInWords(question, answers[question.id])}`,
      })),
      { value: end, label: atTheEnd },
    ],
    initial: from ?? end,
  });
  if (outcome.type === 'interrupted') return 'interrupted';
  if (outcome.type === 'back') return from;
  return outcome.value === end ? null : outcome.value;
}

/** All the answers as lines, and what is empty, to be looked up and private, in one sentence. */
export function reviewText(path: readonly Step[], answers: Answers, columns: number): string {
  const lines: string[] = ['', fr`Vos réponses`];
  let section = '';
  for (const step of path) {
    if (step.section.titre !== section) {
      section = step.section.titre;
      lines.push('', section);
    }
    const { question } = step;
    const lock = question.prive ? fr` (privé)` : '';
    lines.push(`  ${question.intitule}${lock}\u00a0: ${stateInWords(question, answers[question.id])}`);
  }
  const count = (test: (answer: Answer | undefined) => boolean): number =>
    path.filter(({ question }) => test(answers[question.id])).length;
  const empty = count((answer) => answer === undefined || answer.etat === 'passe');
  const unknown = count((answer) => answer?.etat === 'inconnu');
  const asked = new Set(path.map(({ question }) => question.id));
  const hidden = Object.entries(answers).filter(([id, answer]) => answer.valeur !== undefined && !asked.has(id)).length;
  lines.push(
    '',
    fr`${plural(path.length - empty - unknown, 'réponse')}, ${String(unknown)} à chercher, ${plural(empty, 'question')} sans réponse.`,
  );
  if (hidden > 0) {
    const kept = plural(
      hidden,
      fr`réponse à une question qui ne se pose plus est gardée`,
      fr`réponses à des questions qui ne se posent plus sont gardées`,
    );
    lines.push(fr`${kept} dans le dossier, sans aller sur la fiche.`);
  }
  lines.push('');
  return lines.map((line) => wrap(line, Math.min(columns, 100))).join('\n');
}

function stateInWords(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return fr`à compléter`;
  if (answer.etat === 'passe') return fr`passée`;
  if (answer.valeur === undefined) return fr`à chercher`;
  const words = valueInWords(question, answer.valeur);
  return answer.etat === 'a-confirmer' ? fr`${words} (à confirmer)` : words;
}

function valueInWords(question: Question, value: NonNullable<Answer['valeur']>): string {
  const kind = composedKind(question.genre);
  if (Array.isArray(value)) {
    const texts = kind
      ? (value as readonly Item[]).map((item) => item[kind.freePart] ?? Object.values(item)[0] ?? '')
      : (value as readonly string[]).map((text) => (question.choix ? choiceLabel(question, text) : text));
    return summary(texts.join(fr` ; `), 120);
  }
  return summary(
    displayValue(question, value)
      .map((run) => run.text)
      .join(''),
    120,
  );
}
