/** What the coach says after an answer, and what the person can do with it. */
import type { GuidedStep } from '../core/advice/guided/steps.ts';
import type { PlacedHint } from '../core/advice/reading/answer-hints.ts';
import type { ReadingContent } from '../core/advice/reading/content.ts';
import { composedKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { fr, plural } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { Ask, Option } from '../terminal/ask.ts';
import { wrap } from './wrap.ts';

/** So many hints are told at once. */
const TOLD = 3;

export type CoachChoice = 'add' | 'step' | 'pass' | 'edit' | 'silence' | 'stop';

/** The hints in a few lines, the most important first. */
export function tellHints(hints: readonly PlacedHint[], question: Question, several: boolean, host: Host): void {
  if (hints.length === 0) return;
  const told = hints.slice(0, TOLD);
  const lines = told.map(({ message, rang, neutre }) => {
    const item = several ? fr`${composedKind(question.genre)?.item ?? 'Ligne'} ${rang + 1} : ` : '';
    return `- ${item}${message}${neutre === null ? '' : fr` À la place, vous pouvez écrire : « ${neutre} »`}`;
  });
  const title = told.length > 1 ? plural(told.length, fr`conseil`) : fr`Un conseil`;
  const width = Math.min(host.columns(), 80);
  host.err(`\n${[title, ...lines].map((line) => wrap(line, width)).join('\n')}\n`);
}

/** Enter passes. Esc goes back to the answer. The question is the one of the first hint told. */
export async function chooseNext(
  hints: readonly PlacedHint[],
  step: GuidedStep | null,
  content: ReadingContent,
  ask: Ask,
): Promise<CoachChoice> {
  const hint = hints[0] ?? null;
  const adds = hint !== null && content.gestes.some(({ code, ajout }) => code === hint.code && ajout === 'oui');
  const which = hints.length > 1 ? fr`le premier` : fr`ce`;
  const options: Option<CoachChoice>[] = [
    ...(adds ? [{ value: 'add' as const, label: fr`Répondre : mes mots s'ajoutent à ma réponse` }] : []),
    ...(step === null ? [] : [{ value: 'step' as const, label: step.offre }]),
    { value: 'pass', label: fr`Passer` },
    { value: 'edit', label: fr`Reprendre ma réponse` },
    ...(hint === null ? [] : [{ value: 'silence' as const, label: fr`Ne plus me donner ${which} conseil` }]),
  ];
  const message = hint?.relance ?? fr`Voulez-vous aller un peu plus loin ?`;
  const outcome = await ask.choose({ message, options, initial: 'pass' });
  if (outcome.type === 'chosen') return outcome.value;
  return outcome.type === 'back' ? 'edit' : 'stop';
}
