/** `npm run droit:verifier`: are the articles that templates/droit cites still those that were read? */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  byArticle,
  type Citation,
  isFailure,
  judge,
  type LawRecord,
  recordArticle,
} from '../core/law/article-versions.ts';
import { UsageError, UserError } from '../core/problem.ts';
import { type IsoDate, parseDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';
import { RECORD, readCitations, readRecord, writeRecord } from './law-files.ts';
import { report } from './law-report.ts';
import { type CodeData, fetchPackage, PACKAGE, readCode } from './legi-data.ts';

const HELP = fr`Vérifie que les articles cités dans templates/droit n'ont pas changé.

  --a-la-date AAAA-MM-JJ   le jour de la question (aujourd'hui par défaut)
  --donnees DOSSIER        le paquet ${PACKAGE} déjà décompressé, au lieu de le télécharger
  --droit DOSSIER          les fichiers à vérifier (templates/droit par défaut)
  --enregistrer            écrit ce qui a été lu dans ${RECORD}
  --aide                   ce texte`;

/** The world of the script: two streams and today's date. */
export type Io = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly today: IsoDate;
};

/** Runs the check. Returns the exit code: 0, 1 when something has to be mended, 2 for a wrong command line. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await check(args, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.err(error.message);
    if (error.remedy !== undefined) io.err(error.remedy);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function check(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args);
  if (options.aide) {
    io.out(HELP);
    return 0;
  }
  const day = options['a-la-date'] === undefined ? io.today : parseDate(options['a-la-date']);
  if (day === null) throw new UsageError(fr`--a-la-date attend une date AAAA-MM-JJ.`);
  const folder = options.droit ?? join('templates', 'droit');
  const citations = await readCitations(folder);
  const code = await readCode(options.donnees ?? (await fetchPackage(io.err)));
  if (options.enregistrer) {
    io.err(fr`Enregistré : ${await writeRecord(folder, recordOf(citations, code, day))}`);
  }
  const recorded = new Map((await readRecord(folder)).map((entry) => [entry.article, entry]));
  const findings = citations.map((citation) =>
    judge(citation, code.articles.get(citation.article), recorded.get(citation.article), day, digest),
  );
  for (const line of report(findings, code, day)) io.out(line);
  return findings.some(isFailure) ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'a-la-date': { type: 'string' },
        donnees: { type: 'string' },
        droit: { type: 'string' },
        enregistrer: { type: 'boolean' },
        aide: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    throw new UsageError(fr`Option inconnue ou sans valeur : ${args.join(' ')}`, HELP);
  }
}

function recordOf(citations: readonly Citation[], code: CodeData, day: IsoDate): LawRecord {
  const names = [...new Set(citations.map(({ article }) => article))];
  const articles = names.flatMap((name) => recordArticle(name, code.articles.get(name), day, digest) ?? []);
  return {
    donnees: { paquet: PACKAGE, version: code.version, date: code.date },
    a_la_date: day,
    articles: articles.toSorted(byArticle),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function localDay(now: Date): IsoDate {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The machine as it is. */
export function realIo(): Io {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    today: localDay(new Date()),
  };
}
