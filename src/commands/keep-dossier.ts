import { UserError } from '../core/problem.ts';
import { type StoredDossier, saveDossier } from '../files/dossiers.ts';
import type { Host } from '../host.ts';

/** Saves a dossier beside the work that was asked for: when it can't be, that is told and is no reason to fail. */
export async function keepDossier(stored: StoredDossier, host: Host): Promise<boolean> {
  try {
    await saveDossier(stored);
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.err(`${error.message}\n${error.remedy ?? ''}\n`);
    return false;
  }
}
