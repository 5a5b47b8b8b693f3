/** What a text is about: its words without grammar, cut to what their forms share. */
import { foldWord } from '../hints/tokens.ts';

/** Letters that stand for a word and its forms: « planifier, planification ». */
const STEM = 5;

/** Characters of a text that are read. */
const MAX_READ = 8000;

/**
 * The stems of a text's words of four letters or more, and its numbers.
 * @param common folded words that say nothing of what a text is about
 */
export function contentWords(text: string, common: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.slice(0, MAX_READ).matchAll(/\p{L}+|\d+/gu)) {
    const folded = foldWord(word);
    if (/^\d/.test(folded) ? folded.length < 2 : folded.length < 4 || common.has(folded)) continue;
    stems.add(stemOf(folded));
  }
  return stems;
}

/** How many stems two texts share. */
export function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared;
}

/** « formation, former, formée »: endings go as long as three letters stay. */
function stemOf(word: string): string {
  return word.replace(ENDINGS, (ending, at: number) => (at < SHORTEST ? ending : '')).slice(0, STEM);
}

const ENDINGS = /(?:ements?|aisons?|ations?|ions?|eurs?|euses?|aient|ait|ant|ons|ent|ees?|er|ez|es|e|s|x)$/;
const SHORTEST = 3;
