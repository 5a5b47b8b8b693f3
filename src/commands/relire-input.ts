/** What `relire` reads: a dossier, answers, a sheet in Markdown or JSON, or a list of texts. */
import { extname, resolve } from 'node:path';
import type { KindOfText } from '../core/advice/reading/read-texts.ts';
import type { Answers } from '../core/interview/answers.ts';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import { impliedContexts } from '../core/interview/implied-contexts.ts';
import { type Length, type Step, visiblePath } from '../core/interview/path.ts';
import { isMap } from '../core/interview/reading.ts';
import { ProblemsError, UsageError, UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import type { Source } from '../core/template/yaml-source.ts';
import { nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { namesDossier } from '../files/dossiers.ts';
import { MAX_ANSWERS, readStream, readText } from '../files/read-text.ts';
import { listTemplates, loadTemplate } from '../files/templates.ts';
import type { SheetRead } from '../formats/reading/read-markdown.ts';
import type { Host } from '../host.ts';
import { checkDossier, type LoadedDossier, loadDossier } from './load-dossier.ts';

export type RelireOptions = { readonly dossier: string | undefined; readonly type?: string; readonly json?: boolean };

export type ToReread =
  | { readonly template: Template; readonly steps: readonly Step[]; readonly answers: Answers }
  | { readonly texts: readonly KindOfText[] };

/** Throws a UserError for what can't be read, a ProblemsError with every problem of a file, a UsageError for the type. */
export async function readInput({ dossier: name, type }: RelireOptions, host: Host): Promise<ToReread> {
  if (type !== undefined) refuseUnknownType(type, host);
  if (name === undefined || (name !== '-' && namesDossier(host.dataDir, host.cwd, name))) {
    return ofDossier(await loadDossier(name, host), type);
  }
  const file = name === '-' ? fr`entrée standard` : name;
  const text =
    name === '-' ? await readStream(host.input(), file, MAX_ANSWERS) : readText(resolve(host.cwd, name), MAX_ANSWERS);
  const { sheetType } = await import('../formats/reading/read-markdown.ts');
  const sheet = sheetType(text);
  if (sheet !== null) return ofSheet(text, sheet, type, host);
  if (['.md', '.markdown', '.txt'].includes(extname(file).toLowerCase())) {
    throw new UserError(
      fr`« ${file} » n'est pas une fiche que ce programme a écrite.`,
      fr`Donnez une fiche au format md ou json, un dossier, ou des réponses en YAML ou JSON.`,
    );
  }
  return ofData(file, text, type, host);
}

function refuseUnknownType(type: string, host: Host): void {
  const known = listTemplates(host.contentDir).map(({ modele }) => modele);
  if (known.includes(type)) return;
  const near = nearest(type, known);
  throw new UsageError(
    fr`« ${type} » n'est pas un type d'entretien.`,
    near === null ? fr`Types : ${enumerate(known)}.` : fr`Vouliez-vous dire « ${near} » ?`,
  );
}

function ofDossier({ stored: { dossier }, template }: LoadedDossier, type: string | undefined): ToReread {
  refuseOtherType(template.modele, type);
  const answers = dossierAnswers(dossier, template);
  return visible(template, answers, dossier.contextes, dossier.etendue);
}

function visible(template: Template, answers: Answers, contexts: readonly string[], length: Length): ToReread {
  return { template, answers, steps: visiblePath(template, { answers, contexts, length }) };
}

async function ofSheet(text: string, own: string, type: string | undefined, host: Host): Promise<ToReread> {
  const template = sheetTemplate(own, type, host);
  const { readMarkdown } = await import('../formats/reading/read-markdown.ts');
  return onSheet(template, readMarkdown(text, template));
}

/** A sheet written with `--format json`. */
async function ofRecord(
  file: string,
  value: Record<string, unknown>,
  type: string | undefined,
  host: Host,
): Promise<ToReread> {
  const { readRecord } = await import('../formats/reading/read-record.ts');
  const record = readRecord(value);
  const template = sheetTemplate(record.type, type, host);
  const { checkAnswers } = await import('../core/interview/check-answers.ts');
  const { answers, refused } = checkAnswers(record.answers, template);
  if (refused.length > 0) {
    throw new UserError(
      fr`La fiche « ${file} » contient des réponses que le programme ne comprend pas :\n${refused.join('\n')}`,
      fr`Corrigez-les dans le fichier.`,
    );
  }
  return onSheet(template, { answers, contexts: record.contexts, length: 'court' });
}

function sheetTemplate(own: string, type: string | undefined, host: Host): Template {
  refuseOtherType(own, type);
  if (!listTemplates(host.contentDir).some(({ modele }) => modele === own)) {
    throw new UserError(
      fr`Cette fiche prépare « ${own} », un entretien que cette version ne connaît pas.`,
      fr`Relisez plutôt son dossier : prep-entretien relire DOSSIER`,
    );
  }
  return loadTemplate(host.contentDir, own);
}

/** Questions whose condition isn't on the sheet are visible all the same: they have an answer there. */
function onSheet(template: Template, { answers, contexts, length }: SheetRead): ToReread {
  const seen = new Set(visiblePath(template, { answers, contexts, length }).map(({ question }) => question.id));
  const steps = template.sections.flatMap((section) =>
    section.questions.flatMap((question) =>
      seen.has(question.id) || answers[question.id] ? [{ section, question }] : [],
    ),
  );
  return { template, answers, steps };
}

async function ofData(file: string, text: string, type: string | undefined, host: Host): Promise<ToReread> {
  const [{ readYaml }, { readAnswersText }] = await Promise.all([
    import('../core/template/yaml-source.ts'),
    import('../core/interview/read-answers.ts'),
  ]);
  const { source, problems, readable } = readYaml(file, text, () => false);
  const { value } = source;
  if (readable && Array.isArray(value)) {
    if (type !== undefined) {
      throw new UsageError(fr`Une liste de textes n'a pas de type d'entretien.`, fr`Retirez « --type ».`);
    }
    if (problems.length > 0) throw new ProblemsError(UNREADABLE, problems);
    return ofList(source, value);
  }
  if (isMap(value) && 'sections' in value && 'type' in value) {
    if (problems.length > 0) throw new ProblemsError(UNREADABLE, problems);
    return ofRecord(file, value, type, host);
  }
  if (isMap(value) && 'modele' in value && 'reponses' in value) {
    const { readDossierText } = await import('../core/interview/read-dossier.ts');
    const read = readDossierText(file, text);
    if (read.dossier === null) throw new ProblemsError(fr`Le dossier « ${file} » ne peut pas être lu.`, read.problems);
    return ofDossier(await checkDossier({ path: file, dossier: read.dossier }, host), type);
  }
  const template = loadTemplate(host.contentDir, type ?? recognisedType(isMap(value) ? Object.keys(value) : [], host));
  const read = readAnswersText(file, text, template);
  if (read.problems.length > 0) throw new ProblemsError(UNREADABLE, read.problems);
  return visible(template, read.answers, impliedContexts(template, read.answers), 'court');
}

const UNREADABLE = fr`Ces réponses ne peuvent pas être relues telles quelles.`;

async function ofList(source: Source, list: readonly unknown[]): Promise<ToReread> {
  const { readTexts } = await import('../core/advice/reading/read-texts.ts');
  const { texts, problems } = readTexts(source, list);
  if (problems.length > 0) throw new ProblemsError(UNREADABLE, problems);
  return { texts };
}

/** The only interview that asks the most of these questions. */
function recognisedType(ids: readonly string[], host: Host): string {
  const scores = listTemplates(host.contentDir).map(({ modele }) => {
    const asked = new Set(
      loadTemplate(host.contentDir, modele).sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
    return { modele, count: ids.filter((id) => asked.has(id)).length };
  });
  const most = Math.max(...scores.map(({ count }) => count));
  const best = scores.filter(({ count }) => count === most).map(({ modele }) => modele);
  const [only] = best;
  if (only !== undefined && best.length === 1) return only;
  throw new UsageError(
    most === 0
      ? fr`Ces réponses ne nomment aucune question d'un entretien.`
      : fr`Ces réponses vont avec plusieurs entretiens : ${enumerate(best)}.`,
    fr`Nommez le type, par exemple : --type ${only ?? 'annuel'}`,
  );
}

function refuseOtherType(own: string, type: string | undefined): void {
  if (type === undefined || type === own) return;
  throw new UsageError(fr`Cette préparation est de type « ${own} », et non « ${type} ».`, fr`Retirez « --type ».`);
}
