/** `lot --colonnes`: a header and a line of example, ready to be filled in a spreadsheet. */

import { PERSON_COLUMNS } from '../core/batch/columns.ts';
import { CSV_MARK, csvLine } from '../core/batch/csv-cells.ts';
import { composedKind } from '../core/template/kinds.ts';
import type { Question, Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import type { LotOptions } from './lot.ts';
import { lotSetup } from './lot-setup.ts';

/** The columns of people; those of the questions of an interview too when one is named. */
export async function tellColumns(options: LotOptions, host: Host): Promise<void> {
  const { template } = (await lotSetup(options, host)).reading;
  const example: Readonly<Record<(typeof PERSON_COLUMNS)[number], string>> = {
    nom: 'Durand',
    prenom: 'Anne',
    poste: 'Cariste',
    responsable: 'Mme Perrin',
    date: '01/12/2026',
    type: template?.modele ?? 'annuel',
    contexte: (template?.contextes ?? [])
      .slice(0, 1)
      .map(({ id }) => id)
      .join('+'),
    embauche: '07/01/2020',
    naissance: '14/02/1981',
    effectif: '60',
  };
  const questions = template === null ? [] : ownQuestions(template);
  host.out(CSV_MARK + csvLine([...PERSON_COLUMNS, ...questions.map(({ id }) => id)]));
  host.out(csvLine([...PERSON_COLUMNS.map((name) => example[name]), ...questions.map(exampleOf)]));
  host.err(
    fr`La première ligne nomme les colonnes, la seconde est un exemple. Gardez celles qu'il vous faut ; une cellule vide est une question sans réponse.\n`,
  );
  if (template === null)
    host.err(fr`Avec les questions d'un entretien : prep-entretien lot --colonnes --type annuel\n`);
}

/** Those that no column of people feeds. */
function ownQuestions({ sections }: Template): Question[] {
  const names: ReadonlySet<string> = new Set(PERSON_COLUMNS);
  return sections.flatMap(({ questions }) => questions.filter(({ id }) => !names.has(id)));
}

/** One value that reads back as an answer to the question. */
function exampleOf({ genre, choix, min, exemple, unite }: Question): string {
  const ids = (choix ?? []).map(({ id }) => id);
  switch (genre) {
    case 'choix':
      return ids[0] ?? '';
    case 'choix-multiple':
      return ids.slice(0, 2).join(' | ');
    case 'oui-non':
      return 'oui';
    case 'nombre':
      return unite === 'minutes' ? '60' : String(min ?? 1);
    case 'echelle':
      return String(min ?? 1);
    case 'date':
      return '01/12/2026';
    case 'ligne':
      return exemple ?? '';
    case 'liste':
      return fr`un premier point | un second`;
    default:
      return composedKind(genre) ? fr`en une phrase | une autre, s'il y en a` : (exemple ?? fr`en quelques phrases`);
  }
}
