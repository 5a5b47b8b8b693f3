/** One item of a composed answer: a map of its parts, or one text for its first free part. */
import { excerpt } from '../template/excerpt.ts';
import type { ComposedKind, Part } from '../template/kinds.ts';
import { mistakenPhrase, unknownKey } from '../template/shape-problems.ts';
import { keyPath, type Path } from '../template/yaml-source.ts';
import { looksLikeDate, parseDate } from '../text/dates.ts';
import { normalise, normaliseLine } from '../text/normalise.ts';
import { fr } from '../text/typography.ts';
import type { Item } from './answers.ts';
import { choiceOf, DATE_REMEDY, EMPTY, isMap, REFUSED, type Reader, textOf } from './reading.ts';

/** The item with its parts in the order of the kind, or why there is none. */
export function readItem(
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
