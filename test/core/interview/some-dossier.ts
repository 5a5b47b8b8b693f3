/** A dossier of the small template, as the program starts one. */
import type { Dossier } from '../../../src/core/interview/dossier.ts';

export function someDossier(changes: Partial<Dossier> = {}): Dossier {
  return {
    version: 1,
    id: 'petit-2026-11-23',
    type: 'petit',
    contextes: [],
    modele: { id: 'petit', version: 3, empreinte: 'essai' },
    etendue: 'complet',
    cree: '2026-11-23T10:00:00.000Z',
    modifie: '2026-11-23T10:00:00.000Z',
    personne: {},
    entretien: {},
    reponses: {},
    position: null,
    brouillon: null,
    autres_brouillons: [],
    sorties: [],
    ...changes,
  };
}
