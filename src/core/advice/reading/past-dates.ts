/** Days to come that have gone by. */
import type { Item } from '../../interview/answers.ts';
import { askedKind } from '../../template/kinds.ts';
import type { Question } from '../../template/schema.ts';
import { type IsoDate, parseDate, shortDate } from '../../text/dates.ts';
import { foldWord } from '../hints/tokens.ts';
import { type Finding, finding, type PreparationRead } from './preparation-read.ts';

/** Deadlines before today, of what is still to come; and an interview before today. */
export function pastDates(read: PreparationRead): Finding[] {
  return read.steps.flatMap(({ question }) => {
    const value = read.answers[question.id]?.valeur;
    if (question.alimente === 'entretien.date' && typeof value === 'string' && value < read.today) {
      return [finding(read, 'entretien-passe', { question: question.id, extrait: value }, { date: shortDate(value) })];
    }
    if (!Array.isArray(value) || PAST_TOPICS.has(question.theme)) return [];
    return (value as readonly (string | Item)[]).flatMap((item, rang) =>
      typeof item === 'string' ? [] : pastParts(read, question, item, rang),
    );
  });
}

/** Their dates lie in the past by nature. */
const PAST_TOPICS = new Set(['objectifs-passes', 'formations-suivies', 'identite']);

function pastParts(read: PreparationRead, question: Question, item: Item, rang: number): Finding[] {
  const parts = askedKind(question)?.parts.filter(({ kind }) => kind === 'echeance') ?? [];
  return parts.flatMap(({ id }) => {
    const text = item[id];
    if (text === undefined || !isPast(text, read.today)) return [];
    const date = parseDate(text) === text ? shortDate(text) : text;
    return [finding(read, 'date-passee', { question: question.id, rang, champ: id, extrait: text }, { date })];
  });
}

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** A day, or « fin mars 2025 », before today. Words without a year may mean the next one. */
export function isPast(text: string, today: IsoDate): boolean {
  const day = parseDate(text);
  if (day !== null) return day < today;
  const words: readonly string[] = foldWord(text.slice(0, 200)).match(/[a-z]+|\d+/g) ?? [];
  const month = MONTHS.findIndex((name) => words.includes(name)) + 1;
  const year = words.find((word) => /^20\d{2}$/.test(word));
  if (month === 0 || year === undefined) return false;
  return `${year}-${String(month).padStart(2, '0')}` < today.slice(0, 7);
}
