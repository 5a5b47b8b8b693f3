/** Lists that are read whole: YAML or JSON, a list of maps, one a person. */
import { isProblem, type ListRow, type RowProblem } from '../../core/batch/list-row.ts';
import { ProblemsError, UserError } from '../../core/problem.ts';
import { readYaml } from '../../core/template/yaml-source.ts';
import { fr } from '../../core/text/typography.ts';
import { mapRow } from './json-lines.ts';

/** What is read whole: people, and bytes. */
export const MOST_PEOPLE = 5_000;
export const MAX_LIST = 10_000_000;

/** Throws a ProblemsError for a text that isn't YAML, a UserError for too many people. */
export function wholeList(file: string, text: string): (ListRow | RowProblem)[] {
  const { source, problems, readable } = readYaml(file, text, () => false);
  if (!readable || problems.length > 0) throw new ProblemsError(fr`La liste ne peut pas être lue.`, problems);
  const { value } = source;
  if (!Array.isArray(value)) {
    throw new UserError(
      fr`« ${file} » n'est pas une liste de personnes.`,
      fr`Écrivez une personne par tiret : « - nom: Durand », puis ses autres colonnes dessous.`,
    );
  }
  refuseTooMany(value.length);
  return value.map((person, index) => {
    const { line } = source.at([index]);
    const row = mapRow(line, person) ?? notAMap(line);
    if (isProblem(row)) return row;
    // A number stays as it was typed: `08` is no 8.
    const cells = row.cells.map((cell, at) =>
      typeof cell === 'number' ? (source.raw([index, row.names[at] ?? '']) ?? cell) : cell,
    );
    return { ...row, cells };
  });
}

/** Throws a UserError that tells which lists have no such limit. */
export function refuseTooMany(count: number): void {
  if (count <= MOST_PEOPLE) return;
  throw new UserError(
    fr`Cette liste compte ${count} personnes ; sous cette forme, le maximum est de ${MOST_PEOPLE}.`,
    fr`Enregistrez-la en CSV ou en JSON Lines : elle n'a alors plus de limite.`,
  );
}

function notAMap(line: number): RowProblem {
  return {
    ligne: line,
    colonne: null,
    code: 'ligne-illisible',
    message: fr`Cet élément n'est pas une personne avec ses colonnes.`,
    remede: fr`Écrivez par exemple : « - nom: Durand ».`,
  };
}
