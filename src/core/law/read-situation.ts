/** The text of a situation file, YAML or JSON -> a situation, or all its problems at once. */
import { readValue } from '../interview/read-value.ts';
import { isMap, type Refuse } from '../interview/reading.ts';
import type { Problem } from '../problem.ts';
import { excerpt } from '../template/excerpt.ts';
import type { Question } from '../template/schema.ts';
import { unknownKey } from '../template/shape-problems.ts';
import { keyPath, type Path, readYaml, type Source } from '../template/yaml-source.ts';
import type { IsoDate } from '../text/dates.ts';
import { fold } from '../text/nearest.ts';
import { enumerate, fr } from '../text/typography.ts';
import type { Situation } from './situation.ts';
import { type Entry, type Field, type FieldMap, SITUATION_FIELDS } from './situation-fields.ts';
import { contradictions, type Legible } from './situation-problems.ts';

export type ReadSituation = {
  /** What could be read; not to be used when there are problems. */
  readonly situation: Situation;
  readonly problems: readonly Problem[];
  /** What was understood in a given way, to be told. */
  readonly notices: readonly string[];
};

export type SituationNeeds = {
  /** The day asked about: a hire after it is refused. */
  readonly day: IsoDate;
  /** True where nothing can be said without the day of the hire. */
  readonly hire: boolean;
};

type Reading = { readonly source: Source; readonly refuse: Refuse; readonly notice: (message: string) => void };
type Values = Record<string, unknown>;

const ENTRIES: ReadonlyMap<string, Entry> = new Map(Object.entries(SITUATION_FIELDS));

/**
 * Reads a situation.
 * @param file its name, for the problems
 */
export function readSituationText(file: string, text: string, needs: SituationNeeds): ReadSituation {
  const { source, problems, readable, swallowed } = readYaml(file, text, (word) => KEYS.has(word));
  if (!readable || (swallowed.size > 0 && typeof source.value === 'string')) {
    return { situation: {}, problems, notices: [] };
  }
  const notices: string[] = [];
  const refuse: Refuse = (path, message, remedy) => {
    problems.push({ file, ...source.at(path), message, remedy });
  };
  const reading: Reading = { source, refuse, notice: (message) => notices.push(message) };
  const given = source.value ?? {};
  const situation = readTop(reading, given);
  for (const { path, message, remedy } of contradictions(situation as Legible, needs.day))
    refuse(path, message, remedy);
  if (needs.hire && isMap(given) && (given.embauche ?? null) === null && !swallowed.has('embauche')) {
    refuse([], fr`Il manque « embauche » : toutes les dates en partent.`, fr`Ajoutez « embauche: AAAA-MM-JJ ».`);
  }
  const ordered = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { situation: situation as Situation, problems: ordered, notices };
}

function readTop(reading: Reading, given: unknown): Values {
  const values: Values = {};
  for (const [key, value] of entriesOf(reading, given, [])) {
    const entry = ENTRIES.get(key);
    if (entry === undefined) reading.refuse(keyPath([key]), ...unknownKey(key, [...ENTRIES.keys()]));
    else if (value !== null) values[key] = readEntry(reading, entry, value, [key]);
  }
  return withoutAbsent(values);
}

function readEntry(reading: Reading, entry: Entry, value: unknown, path: Path): unknown {
  if ('genre' in entry) return readField(reading, entry, value, path);
  if ('fields' in entry) return readMap(reading, entry, value, path);
  // One item in the place of the list is understood.
  if (!Array.isArray(value)) return [readMap(reading, entry.each, value, path)];
  return value.map((item, index) => readMap(reading, entry.each, item, [...path, index]));
}

/** Undefined when a compulsory value is absent or refused, and that has been told. */
function readMap(reading: Reading, map: FieldMap, given: unknown, path: Path): Values | undefined {
  const values: Values = {};
  const keys = Object.keys(map.fields);
  for (const [key, value] of entriesOf(reading, given, path)) {
    const field = Object.hasOwn(map.fields, key) ? map.fields[key] : undefined;
    if (field === undefined) reading.refuse(keyPath([...path, key]), ...unknownKey(key, keys));
    else if (value !== null) values[key] = readField(reading, field, value, [...path, key]);
  }
  for (const key of map.compulsory ?? []) {
    if (isMap(given) && (given[key] ?? null) === null) {
      reading.refuse(path, fr`Il manque « ${key} ».`, fr`Ajoutez la clé « ${key} » et sa valeur.`);
    }
  }
  const read = withoutAbsent({ ...map.defaults, ...values });
  return (map.compulsory ?? []).every((key) => key in read) ? read : undefined;
}

/** The value, or undefined when it is empty or was refused. */
function readField(reading: Reading, field: Field, value: unknown, path: Path): unknown {
  const { words, otherwise } = field;
  if (otherwise !== undefined && (typeof value === 'string' || typeof value === 'number')) {
    const typed = fold(String(value).trim());
    const known = words?.find((word) => word === typed);
    if (known === undefined) {
      const possible = enumerate([...(words ?? [])], 'ou');
      reading.notice(
        fr`« ${excerpt(value)} » n'est pas un motif connu : nous comprenons « ${otherwise} ». Motifs connus : ${possible}.`,
      );
    }
    return known ?? otherwise;
  }
  return readValue(questionOf(field, path), value, path, reading.source, reading.refuse)?.valeur;
}

/** A field is read as the answer to a question is: same words, same days, same messages. */
function questionOf({ words, otherwise: _other, ...field }: Field, path: Path): Question {
  const id = path.filter((step) => typeof step === 'string').join('.');
  const choix = words?.map((word) => ({ id: word, libelle: word }));
  return { id, ...field, question: id, intitule: id, theme: 'identite', ...(choix ? { choix } : {}) };
}

function entriesOf({ refuse }: Reading, given: unknown, path: Path): [string, unknown][] {
  if (isMap(given)) return Object.entries(given);
  refuse(
    path,
    fr`Il faut ici des clés et leurs valeurs, et non « ${excerpt(given)} ».`,
    fr`Par exemple : « embauche: 2020-01-07 », une clé par ligne.`,
  );
  return [];
}

function withoutAbsent(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Every word that is a key somewhere in a situation. */
const KEYS: ReadonlySet<string> = new Set(
  [...ENTRIES].flatMap(([key, entry]) => {
    const map = 'each' in entry ? entry.each : entry;
    return [key, ...('fields' in map ? Object.keys(map.fields) : [])];
  }),
);
