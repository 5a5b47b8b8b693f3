/** Built-in templates and facts, checked at build and shipped as JSON; and templates of one's own, checked here. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CommandNode } from '../core/completion/command-node.ts';
import type { DeadlineWords } from '../core/law/deadlines/words.ts';
import type { Law } from '../core/law/facts.ts';
import { ProblemsError } from '../core/problem.ts';
import type { Form } from '../core/template/form.ts';
import type { Template } from '../core/template/schema.ts';
import type { Shared } from '../core/template/shared-questions.ts';
import { fr } from '../core/text/typography.ts';
import { MAX_TEMPLATE, readText } from './read-text.ts';

/** What the first screen needs to know of each template. */
export type TemplateSummary = Pick<
  Template,
  'modele' | 'titre' | 'resume' | 'duree_preparation' | 'contextes' | 'autres_noms'
>;

/** The built-in templates in the order in which they are offered. */
export function listTemplates(contentDir: string): TemplateSummary[] {
  return readJson(join(contentDir, 'modeles.json'));
}

/** A built-in template; `id` must come from the list. */
export function loadTemplate(contentDir: string, id: string): Template {
  return readJson(join(contentDir, 'modeles', `${id}.json`));
}

/** A built-in form, by its id. */
export function loadForm(contentDir: string, id: string): Form {
  return readJson(join(contentDir, 'formulaires', `${id}.json`));
}

/** The words that explain deadlines. */
export function loadDeadlineWords(contentDir: string): DeadlineWords[] {
  return readJson(join(contentDir, 'echeances.json'));
}

export function loadLaw(contentDir: string): Law {
  return readJson(join(contentDir, 'droit.json'));
}

/** Reads and checks a template file. Throws a ProblemsError with every problem at once. */
export async function readOwnTemplate(path: string, contentDir: string): Promise<Template> {
  const text = readText(path, MAX_TEMPLATE);
  const [{ readTemplate }, { digest }] = await Promise.all([
    import('../core/template/read-template.ts'),
    import('./digest.ts'),
  ]);
  const facts = new Set(loadLaw(contentDir).facts.map((fact) => fact.id));
  const read = readTemplate(path, text, readJson<Shared>(join(contentDir, 'communs.json')), { facts });
  if (!('template' in read)) throw new ProblemsError(fr`Le modèle « ${basename(path)} » a des erreurs.`, read.problems);
  return { ...read.template, empreinte: digest(text) };
}

/** The command tree, as it was written at build. */
export function loadCommands(contentDir: string): CommandNode {
  return readJson(join(contentDir, 'commandes.json'));
}

/** The completion script of a shell. */
export function completionScript(contentDir: string, shell: 'bash' | 'zsh' | 'fish'): string {
  return readFileSync(join(contentDir, 'completion', `prep-entretien.${shell}`), 'utf8');
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
