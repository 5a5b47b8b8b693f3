/** Checks the rehearsal's content and the recall questions, and makes the JSON of each interview. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { rehearsalFindings, sharedFindings } from '../core/rehearsal/check.ts';
import {
  type Objection,
  type Recall,
  type Rehearsal,
  type RehearsalFile,
  type RehearsalQuestion,
  recallSchema,
  rehearsalFileSchema,
  type SharedRehearsal,
  sharedRehearsalSchema,
} from '../core/rehearsal/schema.ts';
import type { Finding } from '../core/template/finding.ts';
import type { Template } from '../core/template/schema.ts';
import type { Source } from '../core/template/yaml-source.ts';
import { typeset } from '../core/text/typography.ts';
import { readFile, readFolder, writeJson, yamlFiles } from './content-files.ts';

/** What the build writes: one rehearsal an interview, and the recall questions in their order. */
export type RehearsalContent = { readonly rehearsals: readonly Rehearsal[]; readonly recalls: readonly Recall[] };

type Templates = ReadonlyMap<string, Pick<Template, 'sections' | 'contextes'>>;

/** Reads `repetition/` and `rappels/`; what is wrong goes to `problems`. */
export function readRehearsals(
  templatesDir: string,
  templates: Templates,
  facts: ReadonlySet<string>,
  problems: Problem[],
): RehearsalContent {
  const paths = yamlFiles(join(templatesDir, 'repetition'));
  const isShared = (path: string): boolean => basename(path) === SHARED;
  const [shared] = paths.filter(isShared).flatMap((path) => readFile(path, sharedRehearsalSchema, problems) ?? []);
  const recalls = readFolder(join(templatesDir, 'rappels'), recallSchema, problems);
  if (shared) report(shared.source, sharedFindings(shared.value, templates, facts), problems);
  const files = paths
    .filter((path) => !isShared(path))
    .flatMap((path) => readFile(path, rehearsalFileSchema, problems) ?? [])
    .map(({ value, source }) => {
      const ids = new Set(shared ? sharedIds(shared.value, value.type) : []);
      report(source, rehearsalFindings(value, templates, facts, ids), problems);
      return value;
    });
  for (const type of templates.keys()) {
    if (files.some((file) => file.type === type)) continue;
    const file = join(templatesDir, 'repetition', `${type}.yaml`);
    problems.push({ file, line: 1, column: 1, message: `La répétition de « ${type} » manque.` });
  }
  return {
    rehearsals: shared ? files.map((file) => rehearsalOf(file, shared.value, templates)) : [],
    recalls: recalls.map(({ value }) => typesetRecall(value)).sort((a, b) => a.rang - b.rang),
  };
}

/** One file an interview, and one for the recall questions. */
export function writeRehearsals(outDir: string, { rehearsals, recalls }: RehearsalContent): void {
  for (const rehearsal of rehearsals) {
    const path = join(outDir, 'repetition', `${rehearsal.type}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeJson(path, rehearsal);
  }
  writeJson(join(outDir, 'rappels.json'), recalls);
}

const SHARED = 'communs.yaml';

function sharedIds({ questions, objections }: SharedRehearsal, type: string): string[] {
  return [...questions.filter(({ types }) => types.includes(type)), ...objections].map(({ id }) => id);
}

/** The questions of the type, then those that it shares; a shared one keeps the answers that this type asks for. */
function rehearsalOf(file: RehearsalFile, shared: SharedRehearsal, templates: Templates): Rehearsal {
  const asked = templates.get(file.type)?.sections.flatMap(({ questions }) => questions.map(({ id }) => id)) ?? [];
  const common = shared.questions
    .filter(({ types }) => types.includes(file.type))
    .map(({ types: _types, ...question }): RehearsalQuestion => {
      const reponses = question.reponses?.filter((id) => asked.includes(id));
      return { ...question, ...(reponses ? { reponses } : {}) };
    });
  return {
    type: file.type,
    interlocuteur: typeset(file.interlocuteur),
    questions: [...file.questions, ...common].map(typesetQuestion),
    objections: shared.objections.filter(({ sauf }) => !sauf?.includes(file.type)).map(typesetObjection),
  };
}

function typesetQuestion(question: RehearsalQuestion): RehearsalQuestion {
  const { question: words, pourquoi, comment } = question;
  return { ...question, question: typeset(words), pourquoi: typeset(pourquoi), comment: typeset(comment) };
}

function typesetObjection({ sauf: _sauf, ...objection }: Objection): Objection {
  return {
    ...objection,
    objection: typeset(objection.objection),
    pourquoi: typeset(objection.pourquoi),
    comment: typeset(objection.comment),
    repliques: objection.repliques.map((reply) => ({
      ...reply,
      debut: typeset(reply.debut),
      blanc: typeset(reply.blanc),
    })),
  };
}

function typesetRecall(recall: Recall): Recall {
  return {
    ...recall,
    titre: typeset(recall.titre),
    metiers: typeset(recall.metiers),
    questions: recall.questions.map((question) => typeset(question)),
  };
}

function report(source: Source, findings: readonly Finding[], problems: Problem[]): void {
  for (const { path, message, remedy } of findings) {
    problems.push({ file: source.file, ...source.at(path), message, remedy });
  }
}
