/** The preparations already begun, offered at the start: never silently restored, never lost. */
import { basename } from 'node:path';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import { pathOf } from '../core/interview/moves.ts';
import type { Step } from '../core/interview/path.ts';
import { Interrupted, UserError } from '../core/problem.ts';
import type { Template } from '../core/template/schema.ts';
import { dateInWords, shortDate } from '../core/text/dates.ts';
import { fr, plural } from '../core/text/typography.ts';
import { deleteDossier, readDossiers, type StoredDossier } from '../files/dossiers.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { type Chosen, templateOf } from './choose-template.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';
import { reviewText } from './review.ts';

/** What the person wants: go on with a draft, begin the same interview afresh, or choose another. */
export type DraftChoice =
  | { readonly type: 'resume'; readonly loaded: LoadedDossier }
  | { readonly type: 'afresh'; readonly chosen: Chosen }
  | { readonly type: 'new' };

/** At most this many are offered; the others are resumed by their name. */
const OFFERED = 8;

const NEW = '\u0000new';

/** Lists the drafts if there are any and asks. Broken files are named. Throws Interrupted. */
export async function chooseDraft(ask: Ask, host: Host): Promise<DraftChoice> {
  for (;;) {
    const { dossiers, notices } = await readDossiers(host.dataDir);
    for (const notice of notices) host.err(`${notice}\n`);
    const drafts = await describable(dossiers, host);
    if (drafts.length === 0) return { type: 'new' };
    const outcome = await ask.choose({
      message: fr`Que voulez-vous faire ?`,
      options: [
        ...drafts.slice(0, OFFERED).map((draft) => ({ value: draft.stored.path, ...describe(draft, host) })),
        { value: NEW, label: fr`Préparer un nouvel entretien` },
      ],
    });
    if (outcome.type !== 'chosen') throw new Interrupted(null);
    const draft = drafts.find(({ stored }) => stored.path === outcome.value);
    if (!draft) return { type: 'new' };
    const choice = await chooseAction(draft, ask, host);
    if (choice !== null) return choice;
  }
}

type Draft = { readonly stored: StoredDossier; readonly template: Template; readonly path: readonly Step[] };

/** A draft whose own template is gone or broken can't be described: it stays on the disk, and is named. */
async function describable(dossiers: readonly StoredDossier[], host: Host): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const stored of dossiers) {
    try {
      const template = await templateOf(stored.dossier.modele, host);
      drafts.push({ stored, template, path: pathOf(stored.dossier, template) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      host.err(fr`Le modèle du dossier « ${stored.dossier.id} » ne peut pas être lu : ${error.message}\n`);
    }
  }
  return drafts;
}

function describe({ stored: { dossier }, template, path }: Draft, host: Host): { label: string; detail: string } {
  const day = dossier.entretien.date;
  const answered = path.filter(({ question }) => dossier.reponses[question.id] !== undefined).length;
  const here = path.find(({ question }) => question.id === dossier.position);
  const changed = dossier.modifie.slice(0, 10);
  const when = changed === host.today() ? fr`aujourd'hui` : fr`le ${shortDate(changed)}`;
  return {
    label: fr`Reprendre : ${template.titre}${typeof day === 'string' ? fr`, ${dateInWords(day)}` : ''}`,
    detail: [
      fr`${plural(answered, 'réponse')} sur ${path.length}`,
      here ? fr`arrêtée à « ${here.question.intitule} »` : fr`au bout des questions`,
      fr`modifiée ${when}`,
      ...(dossier.sorties.length > 0 ? [fr`fiche écrite`] : []),
    ].join(', '),
  };
}

/** Null: back to the list. */
async function chooseAction(draft: Draft, ask: Ask, host: Host): Promise<DraftChoice | null> {
  const { stored, template } = draft;
  for (;;) {
    const outcome = await ask.choose({
      message: fr`${template.titre} (${stored.dossier.id})`,
      options: [
        { value: 'resume', label: fr`Reprendre où j'en étais` },
        { value: 'show', label: fr`Voir mes réponses` },
        { value: 'afresh', label: fr`Recommencer à zéro`, detail: fr`dans un nouveau dossier ; celui-ci reste` },
        { value: 'delete', label: fr`Supprimer ce dossier` },
      ],
    });
    if (outcome.type === 'interrupted') throw new Interrupted(null);
    if (outcome.type === 'back') return null;
    switch (outcome.value) {
      case 'resume':
        return { type: 'resume', loaded: await loadDossier(stored.path, host) };
      case 'afresh': {
        const file = stored.dossier.modele.fichier;
        return { type: 'afresh', chosen: file === undefined ? { template } : { template, file } };
      }
      case 'delete':
        if (await confirmDeletion(stored, ask)) {
          deleteDossier(stored.path);
          host.err(fr`Dossier supprimé : ${basename(stored.path)}\n`);
          return null;
        }
        break;
      default:
        host.err(reviewText(draft.path, dossierAnswers(stored.dossier, template), host.columns()));
    }
  }
}

async function confirmDeletion(stored: StoredDossier, ask: Ask): Promise<boolean> {
  const outcome = await ask.choose({
    message: fr`Supprimer « ${stored.dossier.id} » et toutes ses réponses ? Rien ne pourra les rendre.`,
    options: [
      { value: 'no', label: fr`Non, garder` },
      { value: 'yes', label: fr`Oui, supprimer` },
    ],
  });
  if (outcome.type === 'interrupted') throw new Interrupted(null);
  return outcome.type === 'chosen' && outcome.value === 'yes';
}
