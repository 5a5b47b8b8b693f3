/** Is a cited article still the one that was read? Judged from the versions that the code's data lists. */
import * as z from 'zod/mini';
import type { IsoDate } from '../text/dates.ts';

/** One wording of an article: in force from `start`, included, to `end`, excluded. */
export type ArticleVersion = { readonly id: string; readonly start: IsoDate; readonly end: IsoDate };

/** An article as the data holds it: one wording with its text, and the dates of all the others. */
export type CodeArticle = {
  readonly id: string;
  readonly text: string;
  readonly versions: readonly ArticleVersion[];
};

/** An article that a fact of law cites, with the wording that it relies on. */
export type Citation = { readonly article: string; readonly legi: string; readonly facts: readonly string[] };

const recordedSchema = z.strictObject({
  article: z.string(),
  legi: z.string(),
  debut: z.string(),
  /** Digest of the normalised text; null when the data announced this wording without its text. */
  empreinte: z.nullable(z.string()),
});

/** `templates/droit/articles.json`: what the cited articles were when they were last checked. */
export const recordSchema = z.strictObject({
  donnees: z.strictObject({ paquet: z.string(), version: z.string(), date: z.string() }),
  a_la_date: z.string(),
  articles: z.array(recordedSchema),
});

export type RecordedArticle = z.output<typeof recordedSchema>;
export type LawRecord = z.output<typeof recordSchema>;

/**
 * conforme: same wording, same text. renomme: another id, same text. anterieur: an older wording applied that
 * day, before the cited one. change: the text isn't the recorded one.
 * illisible: the wording in force has no text in the data. a-relire: it had none when recorded, and has one now.
 * a-enregistrer: nothing recorded for this article. mal-cite: the cited id isn't a wording of this article.
 * abroge: no wording in force that day. absent: no such article.
 */
export type Status =
  | 'conforme'
  | 'renomme'
  | 'anterieur'
  | 'illisible'
  | 'change'
  | 'a-relire'
  | 'a-enregistrer'
  | 'mal-cite'
  | 'abroge'
  | 'absent';

export type Finding = {
  readonly citation: Citation;
  readonly status: Status;
  readonly inForce?: ArticleVersion;
  /** Wordings that start after the day asked about; their text can't be read yet. */
  readonly announced: readonly ArticleVersion[];
};

/** What is only told; all the other statuses are failures. */
const HARMLESS: readonly Status[] = ['conforme', 'renomme', 'anterieur', 'illisible'];

/** True when someone has to mend a fact or the record. */
export function isFailure(finding: Finding): boolean {
  return !HARMLESS.includes(finding.status);
}

/** The wording in force on a day, if there is one. */
export function versionInForce(article: CodeArticle, day: IsoDate): ArticleVersion | undefined {
  return article.versions.find(({ start, end }) => start <= day && day < end);
}

/** The text without what changes from one edition of the data to the next: spaces, shape of apostrophes. */
export function normaliseLawText(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/gu, ' ').trim();
}

/**
 * Compares a citation with the data and with what was recorded.
 * @param digest of a normalised text
 */
export function judge(
  citation: Citation,
  article: CodeArticle | undefined,
  recorded: RecordedArticle | undefined,
  day: IsoDate,
  digest: (text: string) => string,
): Finding {
  if (!article) return { citation, status: 'absent', announced: [] };
  const announced = article.versions.filter(({ start }) => start > day);
  const inForce = versionInForce(article, day);
  if (!inForce) return { citation, status: 'abroge', announced };
  return { citation, status: compare(citation, article, inForce, recorded, digest), inForce, announced };
}

function compare(
  citation: Citation,
  article: CodeArticle,
  inForce: ArticleVersion,
  recorded: RecordedArticle | undefined,
  digest: (text: string) => string,
): Status {
  const cited = article.versions.find(({ id }) => id === citation.legi);
  if (!cited) return 'mal-cite';
  if (!recorded || recorded.legi !== citation.legi) return 'a-enregistrer';
  if (inForce.start < cited.start) return 'anterieur';
  if (inForce.id !== article.id) return 'illisible';
  if (recorded.empreinte === null) return 'a-relire';
  if (recorded.empreinte !== digest(normaliseLawText(article.text))) return 'change';
  return recorded.legi === inForce.id ? 'conforme' : 'renomme';
}

/** What to record of an article: the wording in force on a day. Null when none is. */
export function recordArticle(
  name: string,
  article: CodeArticle | undefined,
  day: IsoDate,
  digest: (text: string) => string,
): RecordedArticle | null {
  const inForce = article && versionInForce(article, day);
  if (!article || !inForce) return null;
  const empreinte = inForce.id === article.id ? digest(normaliseLawText(article.text)) : null;
  return { article: name, legi: inForce.id, debut: inForce.start, empreinte };
}

/** L before R before D as the letters stand, then by number: L1222-2, L1222-10, R6323-1. */
export function byArticle(a: { readonly article: string }, b: { readonly article: string }): number {
  return a.article.localeCompare(b.article, 'fr', { numeric: true });
}
