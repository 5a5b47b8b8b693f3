/** A text as words and signs with their places: what patterns read. */
import type { Sign } from './shape.ts';
import type { Spellings } from './spellings.ts';

export type Token = {
  /** Lower case, without accents; a sign of punctuation as it is. */
  readonly form: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly signs: ReadonlySet<Sign>;
  /** A sign of punctuation, which gaps may not cross. */
  readonly breaks: 'none' | 'clause' | 'sentence';
};

/** Longer answers are read up to there: some 1,200 words. */
export const MAX_READ = 8000;

const DOMAIN = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,3}\\.[A-Za-z]{2,12}\\b';
const MAIL = `[\\w.+-]{1,64}(?:@| @ ?|@ )${DOMAIN}|[\\w.+-]{1,64} ?(?:[([][aA][tT][)\\]]|[aA]robase|AROBASE) ?[\\w-]{1,63} ?(?:\\.|[([](?:[dD]ot|DOT|[pP]oint|POINT)[)\\]]|\\b(?:[pP]oint|POINT)\\b) ?[A-Za-z]{2,6}\\b`;
/** By pairs or in one piece, or with the first four or two figures apart: no other spacing is a telephone's. */
const PHONE =
  '(?:\\(?\\+ ?33\\)?|\\b0033) ?(?:\\(0\\) ?)?[1-9](?:[ ._-]{0,2}\\d{2}){4}(?!\\d)|\\b0[1-9](?:[ ./_-]{1,2}\\d{2}){4}(?!\\d)|\\b0[1-9][ .-]?\\d{8}(?!\\d)|\\b0[1-9]\\d{2}(?:(?:[ .-]\\d{2}){3}|(?:[ .-]\\d{3}){2})(?!\\d)';
const ACCOUNT = '\\b[A-Za-z]{2}\\d{2}(?=(?:[ A-Za-z]{0,5}\\d){8})(?: ?[A-Za-z\\d]{4}){3,7}(?: ?[A-Za-z\\d]{1,4})?\\b';
const SECURITY =
  '\\b[1278] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[abAB]) ?\\d{3} ?\\d{3}(?: ?\\/? ?\\d{2})?\\b';
const NUMBER = '\\d+(?:[ \\u00a0\\u202f]\\d{3}(?!\\d))*(?:[.,]\\d+)?';
const WORD = '(?<!\\d)\\p{L}+\\d+\\p{L}*|\\p{L}+';

const LEXEME = new RegExp(
  `(?<mail>${MAIL})|(?<compte>${ACCOUNT})|(?<telephone>${PHONE})|(?<secu>${SECURITY})|(?<nombre>${NUMBER})|(?<mot>${WORD})|(?<autre>[^\\s])|(?<ligne>\\n)`,
  'gu',
);

/** Abbreviations whose full stop ends no sentence, whatever follows; and those that may stand at its end. */
const TITLES = new Set(['m', 'monsieur', 'mme', 'mlle', 'dr', 'pr', 'st', 'ste', 'n']);
const STOPPED = new Set(['env', 'ex', 'cf', 'etc', 'min', 'max', 'tel', 'p']);

const NO_SIGNS: ReadonlySet<Sign> = new Set();

/** Lower case, without accents, ligatures and curved apostrophes undone. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/**
 * The tokens of a text (of its first MAX_READ characters). `spellings` gives the words that a contraction or
 * an abbreviation stands for: « jai » is read « j ai », with the place of the whole.
 */
export function tokenise(text: string, spellings: Spellings): Token[] {
  const read = text.slice(0, MAX_READ);
  const tokens: Token[] = [];
  let opensSentence = true;
  let quoted = false;
  for (const match of read.matchAll(LEXEME)) {
    const start = match.index;
    const written = match[0];
    const end = start + written.length;
    const found = match.groups ?? {};
    const add = (form: string, signs: ReadonlySet<Sign>, breaks: Token['breaks'] = 'none'): void => {
      tokens.push({ form, start, end, signs, breaks });
    };
    if (found.mot !== undefined) {
      const form = isMister(read, start, end) ? 'monsieur' : foldWord(written);
      const signs = quoted ? QUOTED : written === 'à' || written === 'À' ? GRAVE : wordSigns(written, opensSentence);
      const words = spellings.get(form);
      if (words) for (const word of words) add(word, signs);
      else add(form, signs);
      opensSentence = false;
    } else if (found.nombre !== undefined) {
      add(foldWord(written), numberSigns(written));
      opensSentence = false;
    } else if (found.ligne !== undefined || found.autre !== undefined) {
      const breaks = breakOf(written, tokens[tokens.length - 1], read.slice(end, end + 2));
      if (breaks === 'none' && written === '.') continue;
      if (breaks === 'none' && JOINS.test(written) && !isMinus(read, start)) continue;
      add(written, NO_SIGNS, breaks);
      if (written === '«' || written === '»' || breaks === 'sentence') quoted = written === '«';
      if (breaks === 'sentence' || written === ':' || written === '«') opensSentence = true;
    } else {
      const sign = (['mail', 'compte', 'telephone', 'secu'] as const).find((name) => found[name] !== undefined);
      add(`<${sign}>`, new Set(sign ? [sign] : []));
      opensSentence = false;
    }
  }
  return tokens;
}

const JOINS = /['’`-]/;

/** « M. Aubert », « M Aubert », « m. aubert », but no metres. */
function isMister(text: string, start: number, end: number): boolean {
  if (end - start > 1 || !/[Mm]/.test(text.charAt(start)) || /\d/.test(text.charAt(start - 2))) return false;
  return /^\. ?\p{L}/u.test(text.slice(end, end + 3)) || (text[start] === 'M' && text[end] === ' ');
}

/** « -12 % » says less; « demi-heure » doesn't. */
function isMinus(text: string, at: number): boolean {
  return text[at] === '-' && /\d/.test(text.charAt(at + 1)) && !/\S/.test(text.charAt(at - 1));
}

function wordSigns(written: string, opensSentence: boolean): ReadonlySet<Sign> {
  const capital = /^\p{Lu}/u.test(written);
  if (!capital) return WORD_ONLY;
  const allCapitals = written.length > 1 && written === written.toUpperCase();
  if (allCapitals) return ACRONYM;
  if (written.length < 3) return WORD_ONLY;
  return opensSentence ? CAPITAL : NAME;
}

const WORD_ONLY: ReadonlySet<Sign> = new Set(['mot']);
/** « à » typed with its accent: surely not the verb. */
const GRAVE: ReadonlySet<Sign> = new Set(['mot', 'grave']);
/** Somebody else's words, or a title: no name of a person, no insult of one's own. */
const QUOTED: ReadonlySet<Sign> = new Set(['mot', 'cite']);
const ACRONYM: ReadonlySet<Sign> = new Set(['mot', 'sigle']);
const CAPITAL: ReadonlySet<Sign> = new Set(['mot', 'majuscule']);
const NAME: ReadonlySet<Sign> = new Set(['mot', 'majuscule', 'nom']);

function numberSigns(written: string): ReadonlySet<Sign> {
  return /^(?:19[5-9]|20[0-6])\d$/.test(written) ? YEAR : NUMBER_ONLY;
}

const YEAR: ReadonlySet<Sign> = new Set(['annee', 'nombre']);
const NUMBER_ONLY: ReadonlySet<Sign> = new Set(['nombre']);

function breakOf(sign: string, before: Token | undefined, next: string): Token['breaks'] {
  if (sign === '\n') return 'sentence';
  if (sign === '.') {
    if (before !== undefined && TITLES.has(before.form)) return 'none';
    if (before !== undefined && STOPPED.has(before.form) && !/^\s\p{Lu}/u.test(next)) return 'none';
    return /^(?:[\s"».)]|$)/.test(next) ? 'sentence' : 'none';
  }
  if (/[!?…•]/u.test(sign)) return 'sentence';
  if (/[,:;()«»"–—]/u.test(sign)) return 'clause';
  return 'none';
}
