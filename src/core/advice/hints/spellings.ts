/** What people type for other words: abbreviations, contractions, and words joined where the apostrophe was left out. */
import type { CompiledAdvice, Element } from './shape.ts';

export type Spellings = {
  /** The words that a folded word stands for; undefined when it stands for itself. */
  readonly get: (form: string) => readonly string[] | undefined;
};

/** « lequipe », « jattends », « quelles » is no such word: it is known. Three letters behind the elision say too little. */
const JOINED = /^(qu|[jldnsm])([aeiouyh][a-z]{3,})$/;

/**
 * A word that no list knows, but that is an elided word and one they know, is read as both. `ecritures` of the
 * lexicons come first.
 */
export function createSpellings({ ecritures, listes }: CompiledAdvice): Spellings {
  const written = new Map(Object.entries(ecritures).map(([from, to]) => [from, to.split(' ')]));
  let known: ReadonlySet<string> | null = null;
  const knows = (word: string): boolean => {
    known ??= new Set(listes.flatMap(({ mots, motifs }) => [...mots.split(' '), ...motifs.flat().flatMap(wordsIn)]));
    return known.has(word);
  };
  return {
    get: (form) => {
      const words = written.get(form);
      if (words) return words;
      const [, elided, rest] = JOINED.exec(form) ?? [];
      return elided !== undefined && rest !== undefined && !knows(form) && knows(rest) ? [elided, rest] : undefined;
    },
  };
}

function wordsIn(element: Element): string[] {
  if ('mot' in element) return [element.mot];
  if ('suite' in element) return element.suite.flatMap(wordsIn);
  if ('ou' in element) return element.ou.flatMap(wordsIn);
  if ('peut' in element) return wordsIn(element.peut);
  if ('pas' in element) return wordsIn(element.pas);
  return 'sans' in element ? wordsIn(element.sans) : [];
}
