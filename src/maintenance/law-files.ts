/** The files of templates/droit: what they cite, and the record of what was read. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { byArticle, type Citation, type LawRecord, recordSchema } from '../core/law/article-versions.ts';
import { factFileSchema } from '../core/law/facts.ts';
import { UserError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';

export const RECORD = 'articles.json';

/** Every article cited, once for each wording, with the facts that cite it. */
export async function readCitations(folder: string): Promise<Citation[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).toSorted();
  if (names.length === 0) {
    throw new UserError(fr`Aucun fichier .yaml dans ${folder}.`, fr`Lancez la commande à la racine du projet.`);
  }
  const cited = new Map<string, { article: string; legi: string; facts: string[] }>();
  for (const name of names) {
    const file = factFileSchema.safeParse(readAs(parse, name, await readFile(join(folder, name), 'utf8')));
    if (!file.success) throw notFacts(name, file.error.issues[0]?.message ?? '');
    for (const fact of file.data.faits) {
      for (const { article, legi } of fact.articles) {
        const citation = cited.get(`${article} ${legi}`) ?? { article, legi, facts: [] };
        citation.facts.push(fact.id);
        cited.set(`${article} ${legi}`, citation);
      }
    }
  }
  return [...cited.values()].toSorted(byArticle);
}

/** What was recorded; nothing when there is no record yet. */
export async function readRecord(folder: string): Promise<LawRecord['articles']> {
  const names = await readdir(folder);
  if (!names.includes(RECORD)) return [];
  const record = recordSchema.safeParse(readAs(JSON.parse, RECORD, await readFile(join(folder, RECORD), 'utf8')));
  if (record.success) return record.data.articles;
  throw new UserError(fr`${RECORD} n'a pas la forme attendue.`, fr`Effacez-le, puis refaites-le avec --enregistrer.`);
}

/** Writes the record. Returns its path. */
export async function writeRecord(folder: string, record: LawRecord): Promise<string> {
  const path = join(folder, RECORD);
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
  return path;
}

function readAs(parseText: (text: string) => unknown, name: string, text: string): unknown {
  try {
    return parseText(text);
  } catch (error) {
    throw notFacts(name, error instanceof Error ? error.message : String(error));
  }
}

function notFacts(name: string, why: string): UserError {
  return new UserError(fr`${name} ne peut pas être lu : ${why}`);
}
