/** What is rehearsed: a dossier, or an interview that nothing is prepared for yet. */
import type { Answers } from '../core/interview/answers.ts';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import { pathOf } from '../core/interview/moves.ts';
import { visibleAnswers } from '../core/interview/path.ts';
import { Interrupted, UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { nearest } from '../core/text/nearest.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { dossierPath, isStored, namesDossier, readDossiers, type StoredDossier } from '../files/dossiers.ts';
import { listTemplates } from '../files/templates.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { askContexts, askTemplate, namedTemplates } from './choose-template.ts';
import { loadDossier } from './load-dossier.ts';

export type RehearsalSubject = {
  readonly template: Template;
  /** Null when nothing is prepared: attempts are then not kept. */
  readonly stored: StoredDossier | null;
  /** The situations of the interview; null when they aren't known. */
  readonly contexts: readonly string[] | null;
  /** Answers to visible questions. */
  readonly answers: Answers;
};

/**
 * A word that is a type means the preparation of that type changed last, and the bare type when there is none.
 * @param name an id, a path, a type, or undefined for what was changed last
 * @param ask null when nothing may be asked
 */
export async function rehearsalSubject(
  name: string | undefined,
  host: Host,
  ask: Ask | null,
): Promise<RehearsalSubject> {
  if (name !== undefined && !isTypeWord(name, host)) return withDossier(name, host);
  // Broken dossiers are put aside by this reading: that is never done in silence.
  const { dossiers, notices } = await readDossiers(host.dataDir);
  for (const notice of notices) host.err(`${notice}\n`);
  if (name === undefined) {
    const [latest] = dossiers;
    if (latest) return withDossier(latest.path, host);
    if (ask !== null) return bare((await askTemplate(ask, host)).template, ask, host);
    throw new UserError(
      fr`Aucun dossier n'est enregistré.`,
      fr`Donnez un type d'entretien, par exemple : prep-entretien repeter annuel`,
    );
  }
  const [chosen] = await namedTemplates([name], undefined, host);
  if (!chosen) throw new Error(`no template for the type ${name}`);
  const stored = dossiers.find(({ dossier }) => dossier.type === chosen.template.modele);
  return stored ? withDossier(stored.path, host) : bare(chosen.template, ask, host);
}

/** True for the name of an interview that no dossier bears, false for a dossier or a file. Throws a UserError for any other word. */
function isTypeWord(name: string, host: Host): boolean {
  if (!/^[\p{L}-]+$/u.test(name) || isStored({ path: dossierPath(host.dataDir, name) })) return false;
  const types = listTemplates(host.contentDir).flatMap(({ modele, autres_noms }) => [
    modele,
    ...(autres_noms ?? []).map(({ nom }) => nom),
  ]);
  if (types.includes(name)) return true;
  const near = nearest(name, types);
  if (near === null && !namesDossier(host.dataDir, host.cwd, name)) return false;
  throw new UserError(
    fr`« ${name} » n'est ni un dossier ni un entretien.`,
    near === null
      ? fr`Donnez l'identifiant d'un dossier, ou un entretien : ${enumerate(listTemplates(host.contentDir).map(({ modele }) => modele))}.`
      : fr`Vouliez-vous dire « ${near} » ?`,
  );
}

async function withDossier(name: string, host: Host): Promise<RehearsalSubject> {
  const { stored, template } = await loadDossier(name, host);
  const { dossier } = stored;
  if (!listTemplates(host.contentDir).some(({ modele }) => modele === template.modele)) {
    throw new UserError(
      fr`Il n'y a pas de répétition pour « ${template.titre} » : c'est un modèle à vous.`,
      fr`Répétez avec un entretien fourni, par exemple : prep-entretien repeter annuel`,
    );
  }
  return {
    template,
    stored,
    contexts: template.contextes === undefined ? [] : dossier.contextes,
    answers: visibleAnswers(pathOf(dossier, template), dossierAnswers(dossier, template)),
  };
}

/** Going back from the situations leaves: nothing was asked before them that could be asked again. */
async function bare(template: Template, ask: Ask | null, host: Host): Promise<RehearsalSubject> {
  const contexts = ask === null && template.contextes !== undefined ? null : await contextsOf(template, ask, host);
  return { template, stored: null, contexts, answers: {} };
}

async function contextsOf(template: Template, ask: Ask | null, host: Host): Promise<readonly string[]> {
  if (ask === null) return [];
  const contexts = await askContexts(template, ask, host);
  if (contexts === null) throw new Interrupted(null);
  return contexts;
}
