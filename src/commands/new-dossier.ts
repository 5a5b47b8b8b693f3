/**
 * A dossier that is not on the disk yet: it gets its file with the first answer. What the profile knows and the
 * answers don't is to be confirmed.
 */
import type { Answers } from '../core/interview/answers.ts';
import type { Dossier } from '../core/interview/dossier.ts';
import { fedFields } from '../core/interview/dossier-answers.ts';
import { DOSSIER_VERSION } from '../core/interview/dossier-version.ts';
import type { Length } from '../core/interview/path.ts';
import { profileFields } from '../core/interview/profile.ts';
import { dossierPath, freeId, type StoredDossier } from '../files/dossiers.ts';
import type { Host } from '../host.ts';
import type { Chosen } from './choose-template.ts';

export function newDossier(
  { template, file }: Chosen,
  contexts: readonly string[],
  length: Length,
  answers: Answers,
  host: Host,
): StoredDossier {
  const id = freeId(host.dataDir, template.modele, host.today());
  const now = host.now();
  const profile = profileFields(template, host.preferences());
  const fed = fedFields(template, answers);
  const dossier: Dossier = {
    version: DOSSIER_VERSION,
    id,
    type: template.modele,
    contextes: [...contexts],
    modele: {
      id: template.modele,
      version: template.version,
      empreinte: template.empreinte,
      ...(file === undefined ? {} : { fichier: file }),
    },
    etendue: length,
    cree: now,
    modifie: now,
    personne: { ...profile.personne, ...fed.personne },
    entretien: { ...profile.entretien, ...fed.entretien },
    reponses: { ...answers } as Dossier['reponses'],
    position: null,
    brouillon: null,
    autres_brouillons: [],
    sorties: [],
  };
  return { path: dossierPath(host.dataDir, id), dossier };
}
