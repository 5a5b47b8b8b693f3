/** Values as a sheet shows them -> values of answers. Undefined for what no answer could be shown as. */
import type { AnswerValue } from '../../core/interview/answers.ts';
import type { Part } from '../../core/template/kinds.ts';
import type { Question } from '../../core/template/schema.ts';
import { parseDate } from '../../core/text/dates.ts';
import { normalise, normaliseLine } from '../../core/text/normalise.ts';

/** @param texts the texts of a list, or the one text of any other answer */
export function valueShown(question: Question, texts: readonly string[]): AnswerValue | undefined {
  const clean = texts.map(normalise).filter((text) => text !== '');
  const [first] = clean;
  if (first === undefined) return undefined;
  switch (question.genre) {
    case 'liste':
      return clean;
    case 'choix-multiple': {
      const ids = clean.flatMap((text) => choiceShown(question, text) ?? []);
      return ids.length > 0 ? ids : undefined;
    }
    case 'choix':
      return choiceShown(question, first);
    case 'oui-non':
      return first === 'oui' ? true : first === 'non' ? false : undefined;
    case 'nombre':
      return numberShown(question.unite === undefined ? first : first.replace(question.unite, ''));
    case 'echelle':
      return numberShown(/^\S+/.exec(first)?.[0] ?? '');
    case 'date':
      return dayShown(first) ?? undefined;
    case 'ligne':
      return normaliseLine(first);
    default:
      return first;
  }
}

/** A part of a composed item. */
export function partShown(part: Part, text: string): string | undefined {
  const clean = normalise(text);
  if (part.kind === 'choix') return part.choices?.find(({ label }) => label === clean)?.id;
  if (part.kind === 'echeance') return dayShown(clean) ?? (clean || undefined);
  return clean || undefined;
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** « mardi 1er décembre 2026 », « 1er décembre 2026 » -> 2026-12-01; null for any other words. */
export function dayShown(words: string): string | null {
  const match = /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(words);
  const month = MONTHS.indexOf(match?.[2] ?? '') + 1;
  return match === null || month === 0 ? null : parseDate(`${match[1]}/${month}/${match[3]}`);
}

/** « 45 minutes », « 1 h », « 1 h 15 » -> minutes; null for any other words. */
export function minutesShown(words: string): number | null {
  const minutes = /^(\d+)\s+minutes?$/.exec(words);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d+)\s+h(?:\s+(\d{2}))?$/.exec(words);
  return hours === null ? null : Number(hours[1]) * 60 + Number(hours[2] ?? 0);
}

function choiceShown({ choix }: Question, label: string): string | undefined {
  return choix?.find(({ libelle }) => libelle === label)?.id;
}

function numberShown(text: string): number | undefined {
  const digits = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
