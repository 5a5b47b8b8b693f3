/** A question beside those of the template: what is typed is added to an answer. */
import type { PartKind } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';

/** `passed`: nothing to add; `back` and `stopped`: with what was half-typed, which is kept. */
export type Extra =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'passed' }
  | { readonly type: 'back'; readonly words: string }
  | { readonly type: 'stopped'; readonly words: string };

/**
 * @param about the question whose answer is completed
 * @param kind how the part is typed; a deadline is one line, in words or as a day
 */
export async function askExtra(
  words: string,
  about: Question,
  kind: PartKind,
  typed: string | undefined,
  ask: Ask,
  host: Host,
): Promise<Extra> {
  const outcome = await ask.question({
    question: {
      id: 'precision',
      genre: kind === 'texte' ? 'texte' : 'ligne',
      question: words,
      intitule: fr`Précision`,
      theme: about.theme,
    },
    section: { title: about.intitule, first: false },
    progress: null,
    ...(typed === undefined ? {} : { current: { etat: 'repondu' as const, valeur: typed } }),
    saved: true,
    today: host.today(),
    onDraft: () => undefined,
  });
  switch (outcome.type) {
    case 'answer':
      return { type: 'words', words: String(outcome.value) };
    case 'keep':
      return { type: 'words', words: typed ?? '' };
    case 'back':
    case 'jump':
      return { type: 'back', words: outcome.draft?.texte ?? typed ?? '' };
    case 'interrupted':
      return { type: 'stopped', words: outcome.draft?.texte ?? typed ?? '' };
    default:
      return { type: 'passed' };
  }
}
