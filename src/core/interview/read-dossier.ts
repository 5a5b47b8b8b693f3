/** The text of a dossier -> a dossier, or its problems. Hand-written ones may leave out what has a default. */
import type { Problem } from '../problem.ts';
import { shapeProblems } from '../template/shape-problems.ts';
import { readYaml } from '../template/yaml-source.ts';
import { fr } from '../text/typography.ts';
import { type Dossier, dossierSchema } from './dossier.ts';
import { DOSSIER_VERSION } from './dossier-version.ts';

export type ReadDossier = {
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
  /** Written by a later version of the program: nothing is wrong with it. */
  readonly newer?: true;
};

const KEYS = Object.keys(dossierSchema.shape);

export function readDossierText(file: string, text: string): ReadDossier {
  const { source, problems } = readYaml(file, text, (word) => KEYS.includes(word));
  if (problems.length > 0) return { dossier: null, problems };
  const { value } = source;
  if (value === null || typeof value !== 'object') {
    return { dossier: null, problems: [{ file, line: 1, column: 1, message: fr`Le fichier est vide ou coupé.` }] };
  }
  if ('version' in value && typeof value.version === 'number' && value.version > DOSSIER_VERSION) {
    const message = fr`Ce dossier vient d'une version plus récente du programme.`;
    const remedy = fr`Installez la dernière version de prep-entretien.`;
    return { dossier: null, problems: [{ file, ...source.at(['version']), message, remedy }], newer: true };
  }
  const result = dossierSchema.safeParse(value);
  if (!result.success) {
    return {
      dossier: null,
      problems: shapeProblems(source, value, result.error.issues, (path) => (path.length === 0 ? KEYS : [])),
    };
  }
  return { dossier: result.data, problems: [] };
}
