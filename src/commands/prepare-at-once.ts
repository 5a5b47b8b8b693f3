/** A preparation without questions: answers given in a file, or a sheet to fill in by hand. */
import type { Answers } from '../core/interview/answers.ts';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import type { Length } from '../core/interview/path.ts';
import { fr } from '../core/text/typography.ts';
import { readDossiers, type StoredDossier } from '../files/dossiers.ts';
import { isStdout } from '../files/standard-output.ts';
import type { Host } from '../host.ts';
import type { Chosen } from './choose-template.ts';
import { finish } from './finish.ts';
import { keepDossier } from './keep-dossier.ts';
import { newDossier } from './new-dossier.ts';
import type { PreparerOptions } from './preparer.ts';
import { writeSheets } from './write-sheets.ts';

/** Without questions: the sheet with what there is. On stdout alone, nothing is kept on the disk. */
export async function prepareAtOnce(
  chosen: Chosen,
  answers: Answers,
  length: Length,
  options: PreparerOptions,
  host: Host,
): Promise<void> {
  const { template } = chosen;
  const fresh = newDossier(chosen, options.contexte, length, answers, host);
  if (isStdout(options.sortie)) {
    const known = dossierAnswers(fresh.dossier, template);
    const preparation = { template, contexts: options.contexte, length, answers: known, blank: false };
    await writeSheets([preparation], options, host, new Map(), null);
    return;
  }
  const stored = (await sameDossier(fresh, host)) ?? fresh;
  // First, so that the answers outlive a sheet that can't be written.
  const kept = await keepDossier(stored, host);
  if (kept) host.err(fr`Dossier : ${stored.path}\n`);
  await finish(stored, template, options, host, null, kept);
}

/** A dossier of the same day with the same answers: the same command twice leaves one. */
async function sameDossier(fresh: StoredDossier, host: Host): Promise<StoredDossier | null> {
  const content = ({ dossier }: StoredDossier): string => {
    const { modele, contextes, etendue, personne, entretien, reponses } = dossier;
    return JSON.stringify([modele, contextes, etendue, ...[personne, entretien, reponses].map(sorted)]);
  };
  const { dossiers } = await readDossiers(host.dataDir, `${fresh.dossier.type}-${host.today()}`);
  return dossiers.find((other) => content(other) === content(fresh)) ?? null;
}

function sorted(fields: object): [string, unknown][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Sheets with room to write, one for each interview. */
export async function writeBlanks(
  chosen: readonly Chosen[],
  answers: Answers,
  length: Length,
  options: PreparerOptions,
  host: Host,
): Promise<void> {
  const preparations = chosen.map(({ template }) => ({
    template,
    contexts: options.contexte,
    length,
    answers,
    blank: true,
  }));
  await writeSheets(preparations, options, host, new Map(), null);
}
