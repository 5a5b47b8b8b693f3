/** What a reading looks at, and what it finds. */
import type { Answers } from '../../interview/answers.ts';
import type { Step } from '../../interview/path.ts';
import type { IsoDate } from '../../text/dates.ts';
import type { PlacedHint } from './answer-hints.ts';
import type { FindingCode, ReadingContent } from './content.ts';
import { contentWords } from './content-words.ts';
import { fill } from './fill.ts';
import { isInWords } from './read-questions.ts';

export type PreparationRead = {
  /** The visible questions. */
  readonly steps: readonly Step[];
  /** Their answers. */
  readonly answers: Answers;
  readonly today: IsoDate;
  /** Minutes of the interview as its template expects it. */
  readonly usualMinutes: number;
  readonly hints: readonly PlacedHint[];
  readonly content: ReadingContent;
};

/** Something about the whole, placed at the answer where it can be mended; null where it has no one place. */
export type Finding = {
  readonly question: string | null;
  readonly rang: number | null;
  readonly champ: string | null;
  readonly code: FindingCode;
  readonly extrait: string;
  readonly message: string;
  readonly relance: string;
};

type Place = Partial<Pick<Finding, 'question' | 'rang' | 'champ' | 'extrait'>>;

/** A finding in the words of the content. */
export function finding(
  { content }: PreparationRead,
  code: FindingCode,
  place: Place,
  values: Readonly<Record<string, string>> = {},
): Finding {
  const { message, relance } = content.constats[code];
  return {
    question: place.question ?? null,
    rang: place.rang ?? null,
    champ: place.champ ?? null,
    code,
    extrait: excerptOf(place.extrait ?? ''),
    message: fill(message, values),
    relance: fill(relance, values),
  };
}

const EXCERPT = 80;

/** The beginning of a text on one line. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).trimEnd()}…` : line;
}

/** A text that a person wrote and the words that say what it is about. */
export type Told = {
  readonly step: Step;
  readonly rang: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
};

/** Every text of these steps: an item of a composed answer is one text. */
export function toldTexts({ answers, content }: PreparationRead, steps: readonly Step[]): Told[] {
  const common = commonWords(content);
  return steps.flatMap((step) => {
    const value = answers[step.question.id]?.valeur;
    if (value === undefined || !isInWords(step.question)) return [];
    return (Array.isArray(value) ? value : [String(value)]).map((entry, rang) => {
      const text = typeof entry === 'string' ? entry : Object.values(entry as object).join('\n');
      return { step, rang, text, words: contentWords(text, common) };
    });
  });
}

/** The words of the content's list: each line holds several. */
export function commonWords({ mots_communs }: ReadingContent): Set<string> {
  return new Set(mots_communs.flatMap((line) => line.split(' ')));
}
