/** What the command line of `lot` asks for, checked before the list is read. */
import { resolve } from 'node:path';
import { type KnownColumns, knownColumns, unknownColumn } from '../core/batch/columns.ts';
import { DEFAULT_PATTERN, type NamePattern, readPattern } from '../core/batch/file-names.ts';
import type { List } from '../core/batch/list-row.ts';
import { columnsOf } from '../core/batch/read-cells.ts';
import type { Reading } from '../core/batch/reading.ts';
import { ProblemsError, UsageError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { isStdout } from '../files/standard-output.ts';
import { listTemplates, loadTemplate } from '../files/templates.ts';
import type { FormatId } from '../formats/ids.ts';
import type { Host } from '../host.ts';
import { namedTemplates } from './choose-template.ts';
import type { LotOptions } from './lot.ts';
import { readFormats } from './output-formats.ts';

export type LotSetup = {
  readonly reading: Reading;
  readonly formats: readonly FormatId[];
  /** The folder of the sheets. */
  readonly folder: string;
  /** The report's file; null: none. */
  readonly report: string | null;
  /** The shared calendar's file; null: none. */
  readonly calendar: string | null;
  readonly blank: boolean;
  /** The name of the list in messages. */
  readonly name: string;
  /** For the header of the list, once it is known. */
  readonly pattern: (list: List) => NamePattern;
};

/** Throws a UsageError for an unknown word or for options that don't go together. */
export async function lotSetup(options: LotOptions, host: Host): Promise<LotSetup> {
  const template = await defaultTemplate(options, host);
  if (isStdout(options.sortie) || isStdout(options.ics)) {
    throw new UsageError(
      fr`Les fiches vont dans un dossier, l'agenda dans un fichier.`,
      fr`Par exemple : --sortie fiches/ --ics agenda.ics`,
    );
  }
  if (options.rapport !== undefined && !/\.(?:csv|json)$/i.test(options.rapport)) {
    throw new UsageError(fr`Le rapport s'écrit en .csv ou en .json.`, fr`Par exemple : --rapport rapport.csv`);
  }
  checkContexts(template, options.contexte);
  const reading = readingOf(options, template, host);
  const wanted = options.nom ?? DEFAULT_PATTERN;
  return {
    reading,
    formats: readFormats(options.format ?? host.preferences().format ?? 'md'),
    folder: resolve(host.cwd, options.sortie ?? 'fiches'),
    report: options.rapport === undefined ? null : resolve(host.cwd, options.rapport),
    calendar: options.ics === undefined ? null : resolve(host.cwd, options.ics),
    blank: options.vierge === true,
    name: options.liste === '-' ? fr`entrée standard` : (options.liste ?? ''),
    pattern: ({ header }) => {
      const known = header === null ? reading.columns(true) : columnsOf(header, reading);
      return readPattern(wanted, known, header ?? []);
    },
  };
}

/** The interview of rows that name none; null when the list must tell. */
async function defaultTemplate({ type, modele }: LotOptions, host: Host): Promise<Template | null> {
  if (type === undefined && modele === undefined) return null;
  const [chosen] = await namedTemplates(type === undefined ? [] : [type], modele, host);
  return chosen?.template ?? null;
}

function readingOf(options: LotOptions, template: Template | null, host: Host): Reading {
  const own = options.modele !== undefined && template !== null;
  const types = own ? [template.modele] : listTemplates(host.contentDir).map(({ modele }) => modele);
  const loaded = new Map<string, Template>(template ? [[template.modele, template]] : []);
  const templateOf = (type: string): Template | null => {
    if (!types.includes(type)) return null;
    const known = loaded.get(type) ?? loadTemplate(host.contentDir, type);
    loaded.set(type, known);
    return known;
  };
  const every = once(() => knownColumns(types.flatMap((type) => templateOf(type) ?? [])));
  const alone = once(() => (template === null ? every() : knownColumns([template])));
  return {
    templateOf,
    types,
    template,
    contexts: options.contexte,
    columns: (hasType) => (hasType ? every() : alone()),
    ignoreUnknown: options.ignorerColonnes === true,
    blank: options.vierge === true,
    today: host.today(),
  };
}

function once(make: () => KnownColumns): () => KnownColumns {
  let made: KnownColumns | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function checkContexts(template: Template | null, contexts: readonly string[]): void {
  if (template === null) {
    if (contexts.length > 0) throw new UsageError(fr`--contexte va avec --type.`, fr`Par exemple : --type parcours`);
    return;
  }
  const known = (template.contextes ?? []).map((context) => context.id);
  const [unknown] = contexts.filter((context) => !known.includes(context));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new UsageError(
    fr`« ${unknown} » n'est pas un contexte de « ${template.modele} ».`,
    known.length === 0
      ? fr`Cet entretien n'a pas de contexte : retirez --contexte.`
      : fr`${near ? fr`Vouliez-vous dire « ${near} » ? ` : ''}Contextes possibles : ${enumerate(known)}.`,
  );
}

/** Refuses a table whose header can't be used, with every reason at once; and a list that never says which interview. */
export function refuseColumns({ header }: List, { reading, name }: LotSetup): void {
  if (header === null) return;
  const known = columnsOf(header, reading);
  const seen = new Set<string>();
  const problems = header.flatMap((title, index) => {
    const place = { file: name, line: 1, column: index + 1 };
    if (title === '') return [];
    const column = known.named(title);
    if (column === null) {
      const { message, remedy } = unknownColumn(title, known);
      return reading.ignoreUnknown ? [] : [{ ...place, message, remedy }];
    }
    if (seen.has(column)) {
      return [{ ...place, message: fr`La colonne « ${column} » est là deux fois.`, remedy: fr`Gardez-en une.` }];
    }
    seen.add(column);
    return [];
  });
  if (problems.length > 0)
    throw new ProblemsError(fr`L'en-tête de la liste ne peut pas être repris tel quel.`, problems);
  if (reading.template === null && !seen.has('type')) {
    throw new UsageError(
      fr`Quel entretien ? La liste n'a pas de colonne « type ».`,
      fr`Ajoutez-la, ou donnez l'entretien de tous : --type annuel`,
    );
  }
}
