/** Answers as they are typed and read again: text to value, value to text. */
import type { AnswerValue, Item } from '../core/interview/answers.ts';
import { composedKind, type Part } from '../core/template/kinds.ts';
import type { Question } from '../core/template/schema.ts';
import { dateInWords, looksLikeDate, parseDate } from '../core/text/dates.ts';
import { normalise, normaliseLine } from '../core/text/normalise.ts';
import { fr, plural } from '../core/text/typography.ts';
import { cleanText } from './clean-text.ts';

export type Reading = { readonly value: AnswerValue } | { readonly problem: string };

/** What a field does with its text: how it is read, and what is said of it while it is typed. */
export type TextRules = {
  readonly read: (text: string) => Reading;
  readonly note: (text: string) => string | null;
};

/** The rules of the kinds that are typed. `today` (AAAA-MM-JJ) gives short years their century. */
export function textRules(question: Question, today: string): TextRules {
  if (question.genre === 'nombre') return numberRules(question);
  if (question.genre === 'date') return dateRules(today);
  return plainRules(question.genre === 'texte' ? normalise : normaliseLine, question.limite);
}

/** The rules of one part of a composed answer. */
export function partRules(part: Part, today: string): TextRules {
  if (part.kind !== 'echeance') return plainRules(part.kind === 'texte' ? normalise : normaliseLine, undefined);
  return {
    read: (text) => {
      const date = readDate(text, today);
      if (!date && looksLikeDate(text)) return { problem: NO_SUCH_DAY };
      return { value: date ?? normaliseLine(text) };
    },
    note: (text) => dateNote(text, today),
  };
}

const NO_SUCH_DAY = fr`Ce jour n'existe pas dans le calendrier : vérifiez le jour et le mois.`;
const DATE_SHAPE = fr`Écrivez la date avec le jour, le mois et l'année : 07/01/2027 par exemple.`;

function plainRules(clean: (text: string) => string, limit: number | undefined): TextRules {
  return {
    read: (text) => {
      const value = clean(text);
      const over = limit === undefined ? 0 : countCharacters(value) - limit;
      if (over <= 0) return { value };
      const extra = plural(over, 'caractère');
      return { problem: fr`Il y a ${extra} de trop : raccourcissez un peu, rien ne sera coupé à votre place.` };
    },
    note: (text) => (limit === undefined ? null : `${countCharacters(text)}/${plural(limit, 'caractère')}`),
  };
}

/** Characters as forms count them: one for each code point. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    // The second half of a pair isn't a character of its own.
    if ((text.charCodeAt(index) & 0xfc00) !== 0xdc00) count += 1;
  }
  return count;
}

function numberRules(question: Question): TextRules {
  const { min, max, unite } = question;
  const bounds = [
    ...(min === undefined ? [] : [fr`au moins ${numberText(min)}`]),
    ...(max === undefined ? [] : [fr`au plus ${numberText(max)}`]),
  ].join(', ');
  return {
    read: (text) => {
      const value = readNumber(text, unite);
      if (value === null) return { problem: fr`Un nombre est attendu ici, en chiffres : 12 ou 3,5 par exemple.` };
      if (min !== undefined && value < min) return { problem: fr`C'est trop petit ici : ${bounds}.` };
      if (max !== undefined && value > max) return { problem: fr`C'est trop grand ici : ${bounds}.` };
      return { value };
    },
    note: () => [unite === undefined ? '' : fr`en ${unite}`, bounds].filter(Boolean).join(', ') || null,
  };
}

function readNumber(text: string, unit: string | undefined): number | null {
  let digits = text.replace(/[\s\u00a0\u202f]/g, '');
  const suffix = (unit ?? '').replace(/[\s\u00a0\u202f]/g, '');
  if (suffix !== '' && digits.toLowerCase().endsWith(suffix.toLowerCase())) digits = digits.slice(0, -suffix.length);
  if (!/^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(digits)) return null;
  return Number(digits.replace(',', '.'));
}

/** `3,5`: as it is typed in French. */
export function numberText(value: number): string {
  return String(value).replace('.', ',');
}

function dateRules(today: string): TextRules {
  return {
    read: (text) => {
      const date = readDate(text, today);
      if (date) return { value: date };
      return { problem: looksLikeDate(text) || /^\d+[/. -]\d+[/. -]\d+$/.test(text.trim()) ? NO_SUCH_DAY : DATE_SHAPE };
    },
    note: (text) => dateNote(text, today) ?? (text.trim() === '' ? 'jour/mois/année' : null),
  };
}

function dateNote(text: string, today: string): string | null {
  const date = readDate(text, today);
  return date ? dateInWords(date) : null;
}

/** Also understands short years (`7/1/27`, the century nearest to today) and spaces between. */
function readDate(text: string, today: string): string | null {
  const trimmed = text.trim().replace(/^(\d{1,2})[ /.-]+(\d{1,2})[ /.-]+(\d{2}|\d{4})$/, '$1/$2/$3');
  const short = /^(\d{1,2}\/\d{1,2}\/)(\d{2})$/.exec(trimmed);
  if (!short) return parseDate(trimmed);
  const thisYear = Number(today.slice(0, 4));
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(short[2]);
  return parseDate(`${short[1]}${inThisCentury > thisYear + 50 ? inThisCentury - 100 : inThisCentury}`);
}

/** An ISO date as it is typed: `07/01/2027`. Anything else stays as it is. */
export function dateText(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : value;
}

/** The text that a field starts from when a question was answered before. */
export function typedText(question: Question, value: AnswerValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return cleanText(question.genre === 'date' ? dateText(value) : value);
  return '';
}

/** An answer in words, one line of text for each thing it holds. */
export function answerLines(question: Question, value: AnswerValue): string[] {
  const label = (id: string) => question.choix?.find((choice) => choice.id === id)?.libelle ?? id;
  if (typeof value === 'boolean') return [value ? 'oui' : 'non'];
  if (typeof value === 'number') {
    return [question.unite ? `${numberText(value)}\u00a0${question.unite}` : numberText(value)];
  }
  if (typeof value === 'string') {
    if (question.genre === 'choix') return [label(value)];
    return question.genre === 'date' && parseDate(value) ? [dateInWords(value)] : cleanText(value).split('\n');
  }
  return value.map((item) => (typeof item === 'string' ? label(cleanText(item)) : itemLine(question, item)));
}

/** One item of a composed answer on one line: its first part that says something. */
export function itemLine(question: Question, item: Item): string {
  const parts = composedKind(question.genre)?.parts ?? [];
  const first = parts.map((part) => item[part.id] ?? '').find((text) => text !== '') ?? '';
  return cleanText(first).replace(/\n+/g, ' ');
}

/** One part of an item in words. */
export function partText(part: Part, value: string): string {
  if (part.kind === 'choix') return part.choices?.find((choice) => choice.id === value)?.label ?? value;
  if (part.kind === 'echeance' && parseDate(value)) return dateInWords(value);
  return cleanText(value).replace(/\n+/g, ' ');
}
