/** What people type for other words: abbreviations, contractions, and words joined where the apostrophe was left out. */
import type { CompiledAdvice } from './shape.ts';

export type Spellings = {
  /** The words that a folded word stands for; undefined when it stands for itself. */
  readonly get: (form: string) => readonly string[] | undefined;
};

/** « lequipe », « jattends ». Three letters behind the elision say too little. */
const JOINED = /^(qu|[jldnsm])([aeiouyh][a-z]{3,})$/;

/** The elided word and the one that it is joined to; null for a word that can't be that. */
export function unjoined(form: string): readonly [elided: string, rest: string] | null {
  const [, elided, rest] = JOINED.exec(form) ?? [];
  return elided === undefined || rest === undefined ? null : [elided, rest];
}

/** `ecritures` of the lexicons come first; then an elision and a word that the rules know are read as both. */
export function createSpellings({ ecritures, elisions }: Pick<CompiledAdvice, 'ecritures' | 'elisions'>): Spellings {
  const written = new Map(Object.entries(ecritures).map(([from, to]) => [from, to.split(' ')]));
  // Asked a few times an answer: searching the texts as they stand costs less than sets of their words.
  const rests = ` ${elisions.mots} `;
  const wholes = ` ${elisions.entiers} `;
  return {
    get: (form) => {
      const words = written.get(form);
      if (words) return words;
      const both = unjoined(form);
      return both !== null && rests.includes(` ${both[1]} `) && !wholes.includes(` ${form} `) ? both : undefined;
    },
  };
}
