/** How values read in French, whatever the format. */
import type { AnswerValue } from '../interview/answers.ts';
import type { Part } from '../template/kinds.ts';
import type { Question } from '../template/schema.ts';
import { dateInWords, parseDate, shortDate } from '../text/dates.ts';
import { displayNumber } from '../text/numbers.ts';
import { fr, plural } from '../text/typography.ts';
import { type Inline, ours, theirs } from './sheet.ts';

/** The value of a simple question, ready for a line. Texts stay the person's; the rest is ours. */
export function displayValue(question: Question, value: AnswerValue): Inline {
  switch (question.genre) {
    case 'oui-non':
      return ours(value === true ? 'oui' : 'non');
    case 'date':
      return ours(dateInWords(String(value)));
    case 'nombre':
      return ours(
        question.unite ? `${displayNumber(Number(value))}\u00a0${question.unite}` : displayNumber(Number(value)),
      );
    case 'echelle':
      return ours(scaleInWords(question, Number(value)));
    case 'choix':
      return ours(choiceLabel(question, String(value)));
    default:
      return theirs(String(value));
  }
}

/** The label of a choice, or its id when the template no longer has it. */
export function choiceLabel(question: Question, id: string): string {
  return question.choix?.find((choice) => choice.id === id)?.libelle ?? id;
}

/** A part of a composed item. Days are told in words. */
export function displayPart(part: Part, value: string): Inline {
  if (part.kind === 'choix') return ours(part.choices?.find((choice) => choice.id === value)?.label ?? value);
  if (part.kind === 'echeance' && parseDate(value) === value) return ours(shortDate(value));
  return theirs(value);
}

/** `1 h 15`, `45 minutes`. */
export function durationInWords(minutes: number): string {
  if (minutes < 60) return plural(minutes, 'minute');
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** The beginning of a text on one line, cut at a word. */
export function summary(text: string, length = 110): string {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const signs = line.length <= length ? null : [...line];
  if (signs === null || signs.length <= length) return end < 0 ? line : `${line}…`;
  const cut = signs.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

function scaleInWords(question: Question, value: number): string {
  const { min = 1, max = 5, bas, haut } = question;
  const ends = bas && haut ? fr` (de ${min}, ${bas}, à ${max}, ${haut})` : '';
  return fr`${value} sur ${max}${ends}`;
}
