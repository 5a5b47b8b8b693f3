/** One value of a file, a list or a dossier -> an answer to its question, or what is wrong with it. */
import { excerpt } from '../template/excerpt.ts';
import { type ComposedKind, composedKind, type Part } from '../template/kinds.ts';
import type { Question } from '../template/schema.ts';
import { mistakenPhrase, unknownKey } from '../template/shape-problems.ts';
import { keyPath, type Path, type Source } from '../template/yaml-source.ts';
import { looksLikeDate, parseDate } from '../text/dates.ts';
import { fold, nearest } from '../text/nearest.ts';
import { normalise, normaliseLine } from '../text/normalise.ts';
import { enumerate, fr } from '../text/typography.ts';
import type { Answer, AnswerValue, Item } from './answers.ts';

/** Told when a value is refused: where, what was found, what to write. */
export type Refuse = (path: Path, message: string, remedy: string) => void;

type Reader = {
  readonly question: Question;
  readonly source: Source;
  readonly refuse: Refuse;
};

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

const REFUSED = Symbol('refused');
const EMPTY = Symbol('empty');
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

/** A number or `true` where a text is expected is kept as it was typed: `08` stays `08`. */
function textOf({ source, refuse }: Reader, value: unknown, path: Path): string | typeof REFUSED {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return source.raw(path) ?? String(value);
  if (value === null) return '';
  const phrase = mistakenPhrase(value);
  if (phrase)
    refuse(
      path,
      fr`« ${excerpt(phrase)} » contient un deux-points : YAML y voit une clé et sa valeur.`,
      fr`Mettez le texte entre guillemets : "${excerpt(phrase)}".`,
    );
  else refuse(path, fr`Il faut ici un texte, et non « ${excerpt(value)} ».`, fr`Écrivez un texte.`);
  return REFUSED;
}

function readChoice({ question, refuse }: Reader, value: unknown, path: Path): string | typeof REFUSED {
  const ids = (question.choix ?? []).map((choice) => choice.id);
  return choiceOf(question.id, ids, value, path, refuse);
}

function choiceOf(
  name: string,
  ids: readonly string[],
  value: unknown,
  path: Path,
  refuse: Refuse,
): string | typeof REFUSED {
  if (typeof value === 'string' && ids.includes(value.trim())) return value.trim();
  const near = typeof value === 'string' ? nearest(value, ids) : null;
  const choices = fr`Choix possibles : ${enumerate(ids, 'ou')}.`;
  refuse(
    path,
    fr`« ${excerpt(value)} » n'est pas un choix de « ${name} ».`,
    near ? fr`Vouliez-vous dire « ${near} » ? ${choices}` : choices,
  );
  return REFUSED;
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

const DATE_REMEDY = fr`Écrivez jj/mm/aaaa ou AAAA-MM-JJ, par exemple 01/12/2026.`;

function readDay({ refuse }: Reader, value: unknown, path: Path): Read {
  const day = typeof value === 'string' ? parseDate(value) : null;
  if (day) return day;
  refuse(path, fr`« ${excerpt(value)} » n'est pas une date du calendrier.`, DATE_REMEDY);
  return REFUSED;
}

function readItem(
  reader: Reader,
  kind: ComposedKind,
  value: unknown,
  path: Path,
): Item | typeof REFUSED | typeof EMPTY {
  const { refuse, question } = reader;
  if (value === null) return EMPTY;
  if (!isMap(value)) {
    const text = textOf(reader, value, path);
    if (text === REFUSED) return REFUSED;
    const clean = normalise(text);
    return clean ? { [kind.freePart]: clean } : EMPTY;
  }
  const item: Record<string, string> = {};
  let refused = false;
  const known = kind.parts.map((part) => part.id);
  for (const [key, inner] of Object.entries(value)) {
    const part = kind.parts.find((candidate) => candidate.id === key);
    if (!part) {
      const phrase = /^[a-z_-]+$/.test(key) ? null : mistakenPhrase(value);
      if (phrase) textOf(reader, value, path);
      else refuse(keyPath([...path, key]), ...unknownKey(key, known));
      refused = true;
      continue;
    }
    const read = readPart(reader, part, inner, [...path, key], question.id);
    if (read === REFUSED) refused = true;
    else if (read !== EMPTY) item[key] = read;
  }
  if (refused) return REFUSED;
  return Object.keys(item).length > 0 ? orderParts(item, known) : EMPTY;
}

function readPart(
  reader: Reader,
  part: Part,
  value: unknown,
  path: Path,
  name: string,
): string | typeof REFUSED | typeof EMPTY {
  if (value === null) return EMPTY;
  if (part.kind === 'choix') {
    const ids = (part.choices ?? []).map((choice) => choice.id);
    return choiceOf(`${name}.${part.id}`, ids, value, path, reader.refuse);
  }
  const text = textOf(reader, value, path);
  if (text === REFUSED) return REFUSED;
  if (part.kind === 'texte') return normalise(text) || EMPTY;
  const line = normaliseLine(text);
  if (part.kind === 'echeance' && looksLikeDate(line)) {
    const day = parseDate(line);
    if (day) return day;
    reader.refuse(
      path,
      fr`« ${excerpt(line)} » n'est pas une date du calendrier.`,
      fr`${DATE_REMEDY} Des mots conviennent aussi : fin mars.`,
    );
    return REFUSED;
  }
  return line || EMPTY;
}

/** The parts in the order of the kind, whatever the order in the file. */
function orderParts(item: Readonly<Record<string, string>>, order: readonly string[]): Item {
  return Object.fromEntries(order.flatMap((id) => (item[id] === undefined ? [] : [[id, item[id]]])));
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

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
