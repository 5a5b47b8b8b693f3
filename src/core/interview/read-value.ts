/** One value of a file, a list or a dossier -> an answer to its question, or what is wrong with it. */
import { excerpt } from '../template/excerpt.ts';
import { type ComposedKind, composedKind } from '../template/kinds.ts';
import type { Question } from '../template/schema.ts';
import type { Path, Source } from '../template/yaml-source.ts';
import { parseDate } from '../text/dates.ts';
import { fold } from '../text/nearest.ts';
import { normalise, normaliseLine } from '../text/normalise.ts';
import { fr } from '../text/typography.ts';
import type { Answer, AnswerValue, Item } from './answers.ts';
import { readItem } from './read-item.ts';
import { choiceOf, DATE_REMEDY, EMPTY, isMap, REFUSED, type Reader, type Refuse, textOf } from './reading.ts';

/** Null when the value was refused. An empty text, an empty list and `null` mean "left empty on purpose". */
export function readValue(
  question: Question,
  value: unknown,
  path: Path,
  source: Source,
  refuse: Refuse,
): Answer | null {
  if (value === null) return { etat: 'passe' };
  if (isMap(value) && 'inconnu' in value && value.inconnu === true) return { etat: 'inconnu' };
  const read = readKind({ question, source, refuse }, value, path);
  if (read === REFUSED) return null;
  return read === EMPTY ? { etat: 'passe' } : { etat: 'repondu', valeur: read };
}

type Read = AnswerValue | typeof REFUSED | typeof EMPTY;

function readKind(reader: Reader, value: unknown, path: Path): Read {
  const { question } = reader;
  switch (question.genre) {
    case 'ligne':
    case 'texte':
      return readText(reader, value, path);
    case 'liste':
      return readList(value, path, (item, itemPath) => {
        const text = textOf(reader, item, itemPath);
        return text === REFUSED ? REFUSED : normalise(text) || EMPTY;
      });
    case 'choix':
      return readChoice(reader, value, path);
    case 'choix-multiple':
      return readList(value, path, (item, itemPath) => readChoice(reader, item, itemPath));
    case 'oui-non':
      return readYesNo(reader, value, path);
    case 'nombre':
    case 'echelle':
      return readNumber(reader, value, path);
    case 'date':
      return readDay(reader, value, path);
    default: {
      const kind = composedKind(question.genre) as ComposedKind;
      return readList(value, path, (item, itemPath) => readItem(reader, kind, item, itemPath));
    }
  }
}

function readText(reader: Reader, value: unknown, path: Path): Read {
  const found = textOf(reader, value, path);
  if (found === REFUSED) return REFUSED;
  const text = reader.question.genre === 'ligne' ? normaliseLine(found) : normalise(found);
  const limit = reader.question.limite;
  const length = limit === undefined ? 0 : [...text].length;
  if (limit !== undefined && length > limit) {
    reader.refuse(
      path,
      fr`Le texte a ${length} signes ; la limite est de ${limit}.`,
      fr`Retirez ${length - limit} signes.`,
    );
    return REFUSED;
  }
  return text || EMPTY;
}

function readChoice({ question, refuse }: Reader, value: unknown, path: Path): string | typeof REFUSED {
  const ids = (question.choix ?? []).map((choice) => choice.id);
  return choiceOf(question.id, ids, value, path, refuse);
}

function readYesNo({ question, refuse }: Reader, value: unknown, path: Path): Read {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? fold(value.trim()) : '';
  if (word === 'oui') return true;
  if (word === 'non') return false;
  refuse(path, fr`« ${excerpt(value)} » ne répond pas à « ${question.id} ».`, fr`Écrivez oui ou non.`);
  return REFUSED;
}

function readNumber({ question, refuse }: Reader, value: unknown, path: Path): Read {
  const text =
    typeof value === 'string'
      ? value
          .trim()
          .replace(/[ \u00a0\u202f](?=\d{3})/g, '')
          .replace(',', '.')
      : '';
  const number = typeof value === 'number' ? value : /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number) || (question.genre === 'echelle' && !Number.isInteger(number))) {
    refuse(
      path,
      fr`« ${excerpt(value)} » n'est pas un nombre${question.genre === 'echelle' ? ' entier' : ''}.`,
      fr`Écrivez un nombre, par exemple ${question.min ?? 12}.`,
    );
    return REFUSED;
  }
  const { min, max } = question;
  if ((min !== undefined && number < min) || (max !== undefined && number > max)) {
    const bounds =
      min !== undefined && max !== undefined
        ? fr`entre ${min} et ${max}`
        : min !== undefined
          ? fr`${min} ou plus`
          : fr`${max ?? ''} ou moins`;
    refuse(path, fr`${String(number)} est hors des bornes de « ${question.id} ».`, fr`Écrivez un nombre ${bounds}.`);
    return REFUSED;
  }
  return number;
}

function readDay({ refuse }: Reader, value: unknown, path: Path): Read {
  const day = typeof value === 'string' ? parseDate(value) : null;
  if (day) return day;
  refuse(path, fr`« ${excerpt(value)} » n'est pas une date du calendrier.`, DATE_REMEDY);
  return REFUSED;
}

/** A list, or one value in its place. Refused when one of its items is; empty items go. */
function readList<T extends string | Item>(
  value: unknown,
  path: Path,
  readOne: (item: unknown, path: Path) => T | typeof REFUSED | typeof EMPTY,
): readonly T[] | typeof REFUSED | typeof EMPTY {
  const results = Array.isArray(value)
    ? value.map((item, index) => readOne(item, [...path, index]))
    : [readOne(value, path)];
  if (results.includes(REFUSED)) return REFUSED;
  const items = results.filter((item): item is T => item !== EMPTY && item !== REFUSED);
  const unique = items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
  return unique.length > 0 ? unique : EMPTY;
}
