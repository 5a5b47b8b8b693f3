/** A dossier, its template, and its answers checked against it. */

import type { Dossier } from '../core/interview/dossier.ts';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import { UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import { findDossier, readDossiers, type StoredDossier } from '../files/dossiers.ts';
import type { Host } from '../host.ts';
import { templateOf } from './choose-template.ts';

export type LoadedDossier = { readonly stored: StoredDossier; readonly template: Template };

/** @param name id or path; undefined: the dossier changed last. Throws a UserError that names every problem. */
export async function loadDossier(name: string | undefined, host: Host): Promise<LoadedDossier> {
  return checkDossier(
    name === undefined ? await latestDossier(host) : await findDossier(host.dataDir, host.cwd, name),
    host,
  );
}

/** A dossier already read, with its template. Throws a UserError that names every answer that can't be one. */
export async function checkDossier(stored: StoredDossier, host: Host): Promise<LoadedDossier> {
  const { dossier } = stored;
  const template = await templateOf(dossier.modele, host);
  // Loads the reader of answers, and with it YAML and the schema: not before the first question of a new preparation.
  const { checkAnswers } = await import('../core/interview/check-answers.ts');
  const { answers, refused } = checkAnswers(dossierAnswers(dossier, template), template);
  if (refused.length > 0) {
    throw new UserError(
      fr`Le dossier « ${stored.path} » contient des réponses que le programme ne comprend pas :\n${refused.join('\n')}`,
      fr`Corrigez-les dans le fichier.`,
    );
  }
  const reponses = { ...dossier.reponses, ...answers } as Dossier['reponses'];
  return { stored: { path: stored.path, dossier: { ...dossier, reponses } }, template };
}

/** The dossier changed last; those that can't be read are told, never passed over in silence. */
async function latestDossier(host: Host): Promise<StoredDossier> {
  const { dossiers, notices } = await readDossiers(host.dataDir);
  for (const notice of notices) host.err(`${notice}\n`);
  const [latest] = dossiers;
  if (latest) return latest;
  throw new UserError(fr`Aucun dossier n'est enregistré.`, fr`Commencez une préparation : prep-entretien`);
}
