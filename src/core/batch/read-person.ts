/** One row of a list -> a person ready for a sheet, or everything that is wrong with the row. */
import type { Answer, Answers } from '../interview/answers.ts';
import { missingCompulsory, visiblePath } from '../interview/path.ts';
import { allQuestions } from '../interview/read-answers.ts';
import { readValue } from '../interview/read-value.ts';
import { remember } from '../remember.ts';
import { excerpt } from '../template/excerpt.ts';
import { composedKind, type KindId } from '../template/kinds.ts';
import type { Question, Template } from '../template/schema.ts';
import type { IsoDate } from '../text/dates.ts';
import { nearest } from '../text/nearest.ts';
import { normalise } from '../text/normalise.ts';
import { enumerate, fr } from '../text/typography.ts';
import { COLUMN_FEEDS } from './columns.ts';
import type { ListRow, RowProblem } from './list-row.ts';
import { type PersonDates, readDates } from './person-dates.ts';
import { columnsOf, lineOf, readCells } from './read-cells.ts';
import type { Reading, Tell } from './reading.ts';

export type Person = {
  readonly line: number;
  readonly template: Template;
  readonly contexts: readonly string[];
  readonly answers: Answers;
  /** What names of files and the index are made of: the person's columns, `type` included, on one line each. */
  readonly values: Readonly<Record<string, string>>;
  readonly dates: PersonDates;
};

/** Reads a row whole: several things may be wrong at once. */
export function readPerson(row: ListRow, reading: Reading): Person | RowProblem[] {
  const problems: RowProblem[] = [];
  const tell: Tell = (colonne, code, message, remede) => {
    problems.push({ ligne: row.line, colonne, code, message, remede });
  };
  const cells = readCells(row, reading, tell);
  if (cells === null) return problems;
  const { given, values } = cells;
  const template = readType(given, reading, tell);
  if (template === null) return problems;
  values.type = template.modele;
  const contexts = readContexts(given, template, reading, tell);
  const dates = readDates(given, reading.today, tell);
  const answers: Record<string, Answer> = Object.create(null);
  for (const [column, value] of given) {
    if (NO_ANSWERS.has(column)) continue;
    const feed = COLUMN_FEEDS.get(column);
    const question = feed === undefined ? questionsOf(template).get(column) : fedQuestions(template).get(feed);
    const day = column === 'date' || column === 'embauche' ? dates[column] : undefined;
    if (day !== undefined) values[column] = day;
    if (question) {
      const isDay = question.genre === 'date' && feed !== undefined && value !== null;
      const answer = isDay ? dayAnswer(day) : readAnswer(question, value, row, column, tell);
      if (answer) answers[question.id] = answer;
    } else if (feed === undefined) {
      tell(
        column,
        'reponse-hors-modele',
        fr`« ${column} » n'est pas une question de « ${template.modele} ».`,
        fr`Videz cette cellule, ou changez le type de cette ligne.`,
      );
    }
  }
  checkName(row, given, reading, tell);
  if (problems.length === 0 && !reading.blank) refuseMissing(template, contexts, answers, tell);
  if (problems.length > 0) return problems;
  return { line: row.line, template, contexts, answers, values, dates };
}

/** What these columns hold is no answer. */
const NO_ANSWERS: ReadonlySet<string> = new Set(['type', 'contexte', 'naissance', 'effectif']);

function dayAnswer(day: IsoDate | undefined): Answer | null {
  return day === undefined ? null : { etat: 'repondu', valeur: day };
}

function readType(given: ReadonlyMap<string, unknown>, reading: Reading, tell: Tell): Template | null {
  const word = given.get('type');
  if (word === undefined || word === null) {
    if (reading.template === null) {
      tell('type', 'type-manquant', fr`Le type d'entretien manque.`, fr`Types : ${enumerate(reading.types)}.`);
    }
    return reading.template;
  }
  const type = lineOf(word);
  const template = reading.templateOf(type) ?? reading.templateOf(type.toLowerCase());
  if (template === null) {
    const near = nearest(type, reading.types);
    const all = fr`Types : ${enumerate(reading.types)}.`;
    const remedy = near ? fr`Vouliez-vous dire « ${near} » ? ${all}` : all;
    tell('type', 'type-inconnu', fr`« ${excerpt(type)} » n'est pas un type d'entretien.`, remedy);
  }
  return template;
}

function readContexts(
  given: ReadonlyMap<string, unknown>,
  template: Template,
  { contexts }: Reading,
  tell: Tell,
): readonly string[] {
  const cell = given.get('contexte');
  if (cell === undefined || cell === null) return contexts;
  const words = (Array.isArray(cell) ? cell.map(lineOf) : lineOf(cell).split('+')).map((word) => word.trim());
  const known = (template.contextes ?? []).map((context) => context.id);
  const found = [...new Set(words.filter((word) => word !== ''))];
  for (const word of found) {
    if (known.includes(word)) continue;
    const near = nearest(word, known);
    const remedy =
      known.length === 0
        ? fr`Cet entretien n'a pas de contexte : videz la cellule.`
        : fr`${near ? fr`Vouliez-vous dire « ${near} » ? ` : ''}Contextes : ${enumerate(known)}.`;
    tell(
      'contexte',
      'contexte-inconnu',
      fr`« ${excerpt(word)} » n'est pas un contexte de « ${template.modele} ».`,
      remedy,
    );
  }
  return found;
}

function readAnswer(question: Question, value: unknown, row: ListRow, column: string, tell: Tell): Answer | null {
  const source = { file: '', value: null, at: () => ({ line: row.line, column: 1 }), raw: () => undefined };
  const short = row.table && typeof value === 'string' && isList(question.genre) ? value.split(' | ') : value;
  if (question.genre === 'ligne' && typeof value === 'string' && value.length > LONGEST_LINE) {
    tell(
      column,
      'texte-trop-long',
      fr`Ce texte a ${value.length} signes ; la limite est de ${LONGEST_LINE}.`,
      fr`Raccourcissez-le.`,
    );
    return null;
  }
  return readValue(question, short, [column], source, (_path, message, remedy) =>
    tell(column, CODES[question.genre] ?? 'valeur-invalide', message, remedy),
  );
}

const LONGEST_LINE = 1_000;

const CODES: Readonly<Partial<Record<KindId, string>>> = {
  ligne: 'texte-invalide',
  texte: 'texte-trop-long',
  choix: 'choix-inconnu',
  'choix-multiple': 'choix-inconnu',
  'oui-non': 'oui-non-invalide',
  nombre: 'nombre-invalide',
  echelle: 'nombre-invalide',
  date: 'date-invalide',
};

function isList(kind: KindId): boolean {
  return kind === 'liste' || kind === 'choix-multiple' || composedKind(kind) !== null;
}

/** A list that has a column for names gives one to each person. */
function checkName(row: ListRow, given: ReadonlyMap<string, unknown>, reading: Reading, tell: Tell): void {
  const name = given.get('nom');
  const hasColumn = row.names.some((known) => columnsOf(row.names, reading).named(known) === 'nom');
  if (hasColumn && (name === undefined || name === null || lineOf(name) === '')) {
    tell('nom', 'nom-manquant', fr`Le nom manque.`, fr`Écrivez le nom de la personne.`);
  }
  for (const column of ['nom', 'prenom']) {
    const value = given.get(column);
    if (typeof value !== 'string' || !normalise(value).includes('\n')) continue;
    tell(
      column,
      'retour-a-la-ligne',
      fr`« ${column} » contient un retour à la ligne.`,
      fr`Écrivez-le sur une ligne ; cherchez aussi un guillemet ouvert et jamais fermé.`,
    );
  }
}

function refuseMissing(template: Template, contexts: readonly string[], answers: Answers, tell: Tell): void {
  if (!hasCompulsory(template)) return;
  const path = visiblePath(template, { answers, contexts, length: 'complet' });
  for (const { id } of missingCompulsory(path, answers)) {
    tell(
      id,
      'reponse-obligatoire',
      fr`La question obligatoire « ${id} » n'a pas de réponse.`,
      fr`Remplissez cette cellule.`,
    );
  }
}

const hasCompulsory = remember((template: Template) =>
  template.sections.some(({ questions }) => questions.some(({ obligatoire }) => obligatoire)),
);

const questionsOf = remember((template: Template) => allQuestions(template));

/** The questions of a template by what they feed. */
const fedQuestions = remember(
  (template: Template): ReadonlyMap<string, Question> =>
    new Map(
      template.sections.flatMap(({ questions }) =>
        questions.flatMap((question) => (question.alimente ? [[question.alimente, question] as const] : [])),
      ),
    ),
);
