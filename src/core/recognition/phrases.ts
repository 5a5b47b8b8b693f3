/**
 * Phrases looked for in a text, told in plain words: `entretien annuel|annuelle .. objectifs`.
 * `|` parts alternatives, a final `*` takes any ending, `..` stands for up to four words of the same sentence.
 * Capitals, accents, punctuation and the small words (de, la, votre…) don't count. One pass, no regular expression
 * made of data: nothing can hang.
 */
import { fold } from '../text/nearest.ts';

/** A sentence: its words without accents, small ones left out. */
export type Words = readonly string[];

/** One place of a phrase: its alternatives, or a gap. */
type Place = readonly string[] | null;
export type Phrase = readonly Place[];

/** Words that a phrase is understood without. */
const SMALL = new Set(
  'd de du des l le la les un une votre vos mon ma mes notre nos ton ta tes ce cet cette ces s qu'.split(' '),
);
/** Longest gap, in words. */
const GAP = 4;

/** The sentences of a text. */
export function wordsOf(text: string): Words[] {
  return fold(
    text
      .replace(/\b([LRD])\.[ \u00a0]*(?=\d)/g, '$1')
      .replace(/\n[ \t]*\n/g, ' . ')
      .replace(/[’'ʼ]/g, ' '),
  )
    .replace(/-/g, ' ')
    .split(/[.!?;:]+(?=\s|$)/)
    .map((sentence) => sentence.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !SMALL.has(word)))
    .filter((sentence) => sentence.length > 0);
}

/** Reads a phrase of the content. Null when nothing of it would be left to look for. */
export function readPhrase(text: string): Phrase | null {
  const places = text
    .trim()
    .split(/\s+/)
    .map((place): Place | undefined => {
      if (place === '..') return null;
      const words = place
        .split('|')
        .map((word) => fold(word).replace(/[^\p{L}\d*]/gu, ''))
        .filter((word) => word !== '' && !SMALL.has(word));
      return words.length > 0 ? words : undefined;
    })
    .filter((place) => place !== undefined);
  return places.length > 0 && places.at(0) !== null && places.at(-1) !== null ? places : null;
}

/** The first place where the phrase stands in the sentence, -1 when it doesn't. */
export function placeOf(phrase: Phrase, sentence: Words): number {
  return sentence.findIndex((_, start) => standsAt(phrase, 0, sentence, start));
}

function standsAt(phrase: Phrase, place: number, sentence: Words, at: number): boolean {
  if (place === phrase.length) return true;
  const wanted = phrase[place];
  if (wanted === null) {
    for (let next = at; next <= at + GAP && next < sentence.length; next += 1) {
      if (standsAt(phrase, place + 1, sentence, next)) return true;
    }
    return false;
  }
  const word = sentence[at];
  return (
    word !== undefined &&
    (wanted ?? []).some((other) => fits(word, other)) &&
    standsAt(phrase, place + 1, sentence, at + 1)
  );
}

function fits(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
