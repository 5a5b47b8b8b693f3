/** A pasted invitation, ready to be looked at: quotes opened, legal notices left out. */
import { normalise } from '../text/normalise.ts';
import { type Phrase, placeOf, type Words, wordsOf } from './phrases.ts';

export type Sentence = {
  readonly words: Words;
  /** In the subject or the first line: what the message is about. */
  readonly heading: boolean;
  /** Of an earlier message, quoted below. */
  readonly quoted: boolean;
};

/** More than any letter; what follows says nothing more of the interview. */
const LONGEST = 50_000;
/** Characters of a first line that is a heading; a message on one line is none. */
const HEADING = 90;

/** @param footers beginnings of paragraphs that say nothing of the interview */
export function readInvitation(text: string, footers: readonly Phrase[]): Sentence[] {
  const clean = normalise(text.slice(0, LONGEST));
  const [first = ''] = clean.split('\n');
  return clean
    .split(/\n(?:[>| ]*\n)+/)
    .flatMap((paragraph) => [...lines(paragraph, true), ...lines(paragraph, false)])
    .filter(({ text: part }) => !isFooter(part, footers))
    .flatMap(({ text: part, quoted }) => {
      const [subject, rest] = apart(part, quoted ? '' : first);
      return [
        ...wordsOf(subject).map((words) => ({ words, heading: true, quoted })),
        ...wordsOf(asSentences(rest)).map((words) => ({ words, heading: false, quoted })),
      ];
    });
}

/** The quoted lines of a paragraph, or the others. */
function lines(paragraph: string, quoted: boolean): { text: string; quoted: boolean }[] {
  const kept = paragraph.split('\n').filter((line) => /^[>|]/.test(line) === quoted);
  return kept.length === 0 ? [] : [{ text: kept.map((line) => line.replace(/^[>| ]+/, '')).join('\n'), quoted }];
}

/** The lines that say what the message is about, and the others. */
function apart(paragraph: string, first: string): readonly [string, string] {
  const isSubject = (line: string): boolean =>
    /^(?:re|tr|fwd?)?\s*:?\s*(?:objet|sujet|subject|titre)\s*:/i.test(line) ||
    (line === first && line.length <= HEADING);
  const all = paragraph.split('\n');
  return [all.filter(isSubject).join(' . '), all.filter((line) => !isSubject(line)).join('\n')];
}

/** The items of a list stand alone, whatever their punctuation; other lines go on. */
function asSentences(text: string): string {
  return text.replace(/(?:^|\n)\s*(?:[-*•–]|\d+[.)])\s+/g, ' . ');
}

function isFooter(paragraph: string, footers: readonly Phrase[]): boolean {
  const [first = []] = wordsOf(paragraph.slice(0, 300));
  return footers.some((phrase) => placeOf(phrase, first) >= 0);
}
