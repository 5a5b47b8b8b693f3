/** What a meaning rule finds, and the remedy that names the nearest known word. */
import { nearest } from '../text/nearest.ts';
import { enumerate, fr } from '../text/typography.ts';
import type { Path } from './yaml-source.ts';

export type Finding = { readonly path: Path; readonly message: string; readonly remedy: string };

/** The remedy for a word that isn't among the known ones. */
export function suggestion(word: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(word, words);
  if (near) return fr`Vouliez-vous dire « ${near} » ?`;
  return words.length > 0 && words.length <= 20 ? fr`Écrivez ${enumerate(words, 'ou')}.` : fr`Vérifiez l'identifiant.`;
}
