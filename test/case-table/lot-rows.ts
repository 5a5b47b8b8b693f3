/** What the rows about `lot` share. */
import type { Case, Files, Run } from './case.ts';

export const LIST = 'Nom;Prénom;Poste;Date\nDurand;Anne;Cariste;1/12/2026\nLe Goff;Éléa;Soudeuse;2026-12-02\n';
export const FILES: Files = { 'cwd/l.csv': LIST };
export const LOT = ['lot', 'l.csv', '--type', 'annuel'];
export const BOTH = ['Durand-Anne-annuel.md', 'Le-Goff-Éléa-annuel.md'];
export const OWN = '.prep-entretien-lot.journal';
export const OTHER = 'Un autre texte, de la main de quelqu’un.\n';

export function lot(name: string, files: Files, runs: readonly Run[], more: Partial<Case> = {}): Case {
  return { name: `lot: ${name}`, files, runs, ...more };
}

/** One run that is refused as a wrong command line, and writes nothing. */
export function wrong(name: string, args: readonly string[], ...has: (string | RegExp)[]): Case {
  return lot(name, FILES, [{ args: ['lot', ...args], code: 2, err: { has } }], { names: { cwd: ['l.csv'] } });
}

/** One run of a list that gives these files. */
export function gives(
  name: string,
  list: string,
  args: readonly string[],
  names: readonly string[],
  code: 0 | 1 = 0,
): Case {
  return lot(name, { 'cwd/l.csv': list }, [{ args: ['lot', 'l.csv', ...args], code, out: { is: '' } }], {
    names: { 'cwd/fiches': [...names, 'index.csv', OWN] },
  });
}

export const hasCount =
  (ecrites: number, identiques: number, refusees: number) =>
  (text: string): void => {
    const result = JSON.parse(text);
    const found = [result.ecrites, result.identiques, result.refusees.length];
    if (JSON.stringify(found) !== JSON.stringify([ecrites, identiques, refusees])) throw new Error(text);
  };
