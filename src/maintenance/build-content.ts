/**
 * Checks the built-in templates, shared lists and facts of law, and writes them as JSON that loads without
 * a YAML reader or a schema library. Every problem of every file is told at once.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAnswers } from '../core/interview/read-answers.ts';
import { type Fact, factFileSchema, type Law } from '../core/law/facts.ts';
import { fillFact } from '../core/law/fill-fact.ts';
import type { Problem } from '../core/problem.ts';
import { typesetProse } from '../core/template/prose.ts';
import { readTemplate } from '../core/template/read-template.ts';
import { sharedSchema } from '../core/template/schema.ts';
import type { Shared } from '../core/template/shared-questions.ts';
import { digest } from '../files/digest.ts';
import { readAdvice } from './advice-files.ts';
import { readDeadlineWords } from './build-deadlines.ts';
import { readForms } from './build-forms.ts';
import { readCoaching } from './build-reading.ts';
import { buildRecognition } from './build-recognition.ts';
import { readRehearsals, writeRehearsals } from './build-rehearsal.ts';
import { readSchemes } from './build-schemes.ts';
import { readCards, writeCards } from './card-content.ts';
import { readFolder, writeJson, yamlFiles } from './content-files.ts';

/** The order in which interviews are offered: the commonest first. */
const ORDER = [
  'annuel',
  'parcours',
  'accompagnement',
  'bilan',
  'vae',
  'integration',
  'tutorat',
  'coaching',
  'teletravail',
  'forfait-jours',
  'liaison',
  'mandat',
  'depart',
  'public',
];

/**
 * @param templatesDir the folder `templates/` of the project
 * @param outDir where the JSON goes; nothing is written when there is a problem
 * @returns the problems, one list for all the files
 */
export function buildContent(templatesDir: string, outDir: string, version: string): Problem[] {
  const problems: Problem[] = [];
  const facts = readFacts(join(templatesDir, 'droit'), problems);
  const schemes = readSchemes(join(templatesDir, 'dispositifs'), facts, problems);
  const shared = readShared(join(templatesDir, 'communs'), problems);
  const advice = readAdvice(join(templatesDir, 'conseils'), problems);
  const known = { facts: new Set(facts.map((fact) => fact.id)) };
  const templates = yamlFiles(join(templatesDir, 'modeles')).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const read = readTemplate(path, text, shared, known);
    problems.push(...read.problems);
    if (!('template' in read)) return [];
    if (read.template.modele !== basename(path, '.yaml')) {
      problems.push({
        file: path,
        ...read.source.at(['modele']),
        message: 'Le nom du fichier n’est pas celui du modèle.',
      });
    }
    read.examples.forEach((example, index) => {
      problems.push(
        ...readAnswers(read.source, example.reponses, ['exemples', index, 'reponses'], read.template).problems,
      );
    });
    return [{ template: { ...read.template, empreinte: digest(text) }, examples: read.examples }];
  });
  const forms = readForms(join(templatesDir, 'formulaires'), problems);
  const recognition = buildRecognition(join(templatesDir, 'reconnaissance'), known.facts, problems);
  const cards = readCards(templatesDir, facts, problems);
  const deadlineWords = readDeadlineWords(join(templatesDir, 'echeances'), facts, problems);
  const byType = new Map(templates.map(({ template }) => [template.modele, template]));
  const rehearsals = readRehearsals(templatesDir, byType, known.facts, problems);
  const coaching = readCoaching(join(templatesDir, 'conseils'), problems);
  if (problems.length > 0) return problems;

  templates.sort((a, b) => rank(a.template.modele) - rank(b.template.modele));
  mkdirSync(join(outDir, 'modeles'), { recursive: true });
  for (const { template } of templates) writeJson(join(outDir, 'modeles', `${template.modele}.json`), template);
  mkdirSync(join(outDir, 'formulaires'), { recursive: true });
  for (const form of forms) writeJson(join(outDir, 'formulaires', `${form.formulaire}.json`), form);
  writeJson(
    join(outDir, 'modeles.json'),
    templates.map(({ template: { modele, titre, resume, duree_preparation, contextes, autres_noms } }) => ({
      modele,
      titre,
      resume,
      duree_preparation,
      contextes,
      autres_noms,
    })),
  );
  const record = JSON.parse(readFileSync(join(templatesDir, 'droit', 'articles.json'), 'utf8')) as {
    donnees: { date: string };
  };
  const law: Law = { facts, codeDate: record.donnees.date };
  writeJson(join(outDir, 'droit.json'), law);
  writeCards(outDir, cards, templates, law);
  writeJson(join(outDir, 'echeances.json'), deadlineWords);
  writeJson(join(outDir, 'dispositifs.json'), schemes);
  writeJson(join(outDir, 'communs.json'), shared);
  writeJson(join(outDir, 'reconnaissance.json'), recognition);
  writeRehearsals(outDir, rehearsals);
  cpSync(join(templatesDir, 'completion'), join(outDir, 'completion'), { recursive: true });
  writeJson(join(outDir, 'conseils.json'), advice);
  writeJson(join(outDir, 'relecture.json'), coaching?.lecture);
  writeJson(join(outDir, 'etapes.json'), coaching?.etapes);
  writeFileSync(join(outDir, 'version.txt'), `${version}\n`);
  return problems;
}

function readFacts(folder: string, problems: Problem[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const { value, source } of readFolder(folder, factFileSchema, problems)) {
    value.faits.forEach((fact, index) => {
      const filled = fillFact(fact);
      const place = { file: source.file, ...source.at(['faits', index, 'id']) };
      if (filled === null)
        problems.push({
          ...place,
          message: `« ${fact.id} » : un {nom} de l’énoncé et une valeur ne vont pas ensemble.`,
        });
      if (facts.has(fact.id)) problems.push({ ...place, message: `Le fait « ${fact.id} » existe déjà.` });
      if (filled) facts.set(fact.id, typesetProse(filled));
    });
  }
  return [...facts.values()];
}

function readShared(folder: string, problems: Problem[]): Shared {
  const questions: Record<string, Record<string, unknown>> = {};
  const lines: Record<string, string> = {};
  for (const { value } of readFolder(folder, sharedSchema, problems)) {
    for (const question of value.questions ?? []) questions[question.id] = question;
    Object.assign(lines, value.lignes ?? {});
  }
  return { questions, lines };
}

function rank(id: string): number {
  const index = ORDER.indexOf(id);
  return index < 0 ? ORDER.length : index;
}
