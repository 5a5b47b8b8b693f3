/** What is told of rows that can't be read at all. */
import type { RowProblem } from '../../core/batch/list-row.ts';
import { fr } from '../../core/text/typography.ts';
import { LONGEST_ROW } from './text-lines.ts';

export function tooLong(line: number): RowProblem {
  return {
    ligne: line,
    colonne: null,
    code: 'ligne-trop-longue',
    message: fr`Cette ligne dépasse ${LONGEST_ROW / 1_000_000} million de signes.`,
    remede: fr`Vérifiez que c'est bien une liste de personnes, et raccourcissez la cellule.`,
  };
}

export function badQuote(line: number): RowProblem {
  return {
    ligne: line,
    colonne: null,
    code: 'guillemet',
    message: fr`Un guillemet est ouvert et n'est pas fermé comme il faut.`,
    remede: fr`Fermez-le à la fin de la cellule, ou doublez ceux qui sont à l'intérieur : "Atelier ""Nord""".`,
  };
}

export function badJson(line: number): RowProblem {
  return {
    ligne: line,
    colonne: null,
    code: 'ligne-illisible',
    message: fr`Cette ligne n'est pas un objet JSON.`,
    remede: fr`Écrivez une personne par ligne : {"nom": "Durand", "prenom": "Anne"}.`,
  };
}
