/** The Code du travail as data: a public package, fetched once into a cache folder, never a dependency. */
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { ArticleVersion, CodeArticle } from '../core/law/article-versions.ts';
import { UserError } from '../core/problem.ts';
import type { IsoDate } from '../core/text/dates.ts';
import { fr } from '../core/text/typography.ts';

export const PACKAGE = '@socialgouv/legi-data';
const VERSION = '2.513.0';
/** The Code du travail, in the package's names. */
const CODE_FILE = join('data', 'LEGITEXT000006072050.json');

const run = promisify(execFile);
const WINDOWS = process.platform === 'win32';

export type CodeData = {
  readonly version: string;
  /** The day on which the data shows the code. */
  readonly date: IsoDate;
  readonly articles: ReadonlyMap<string, CodeArticle>;
};

const articleSchema = z.object({
  num: z.string(),
  id: z.string(),
  texte: z.string(),
  articleVersions: z.array(z.object({ id: z.string(), etat: z.string(), dateDebut: z.number(), dateFin: z.number() })),
});
const codeSchema = z.object({ data: z.object({ dateDebutVersion: z.string() }), children: z.array(z.unknown()) });
const nodeSchema = z.object({ type: z.string(), data: z.unknown(), children: z.optional(z.array(z.unknown())) });
const packageSchema = z.object({ version: z.string() });

/**
 * The unpacked package, fetched with npm when it isn't in the cache yet.
 * @returns its folder
 */
export async function fetchPackage(tell: (line: string) => void): Promise<string> {
  const home = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'prep-entretien');
  const cache = await mkdir(home, { recursive: true }).then(
    () => home,
    () => mkdtemp(join(tmpdir(), 'prep-entretien-')),
  );
  const folder = join(cache, `legi-data-${VERSION}`);
  if (await exists(join(folder, CODE_FILE))) return folder;
  tell(fr`Téléchargement de ${PACKAGE} ${VERSION} (une seule fois)…`);
  const work = await mkdtemp(join(cache, 'legi-'));
  try {
    await run('npm', ['pack', `${PACKAGE}@${VERSION}`, '--loglevel=error', '--pack-destination', work], {
      cwd: work,
      shell: WINDOWS,
    });
    const archive = `${PACKAGE.slice(1).replace('/', '-')}-${VERSION}.tgz`;
    await run('tar', ['-xzf', archive, 'package/package.json', `package/${CODE_FILE.replaceAll('\\', '/')}`], {
      cwd: work,
    });
    await rm(folder, { recursive: true, force: true });
    await rename(join(work, 'package'), folder);
  } catch (error) {
    throw new UserError(
      fr`Impossible d'obtenir ${PACKAGE} ${VERSION} : ${reason(error)}`,
      fr`Vérifiez la connexion, ou indiquez un dossier déjà décompressé avec --donnees DOSSIER.`,
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** The last line that npm or tar wrote, else the error itself. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim().split('\n') : [];
  return said.find((line) => /^npm (error|ERR!) /.test(line)) ?? said.at(-1) ?? error.message;
}

/** Reads the articles of the code from an unpacked package. */
export async function readCode(folder: string): Promise<CodeData> {
  const parsed = packageSchema.safeParse(await readJson(join(folder, 'package.json')));
  const code = codeSchema.safeParse(await readJson(join(folder, CODE_FILE)));
  if (!parsed.success || !code.success) throw unreadable(folder);
  const articles = new Map<string, CodeArticle>();
  const walk = (node: unknown): void => {
    const known = nodeSchema.parse(node);
    if (known.type === 'article') {
      const article = articleSchema.safeParse(known.data);
      if (article.success) articles.set(article.data.num, toArticle(article.data));
    }
    known.children?.forEach(walk);
  };
  code.data.children.forEach(walk);
  if (articles.size === 0) throw unreadable(folder);
  return { version: parsed.data.version, date: code.data.data.dateDebutVersion, articles };
}

function toArticle(data: z.output<typeof articleSchema>): CodeArticle {
  const versions = data.articleVersions
    // Repealed before its first day: it was never law.
    .filter(({ etat }) => !etat.includes('MORT_NE'))
    .map((version): ArticleVersion => ({ id: version.id, start: day(version.dateDebut), end: day(version.dateFin) }))
    .toSorted((a, b) => a.start.localeCompare(b.start));
  return { id: data.id, text: data.texte, versions };
}

function day(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(
      fr`${path} ne peut pas être lu : ${error instanceof Error ? error.message : String(error)}`,
      fr`Indiquez le dossier du paquet ${PACKAGE} décompressé, celui qui contient « data » et « package.json ».`,
    );
  });
  return JSON.parse(text);
}

function unreadable(folder: string): UserError {
  return new UserError(
    fr`Les données de ${folder} n'ont pas la forme attendue.`,
    fr`La version essayée est ${VERSION}.`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
