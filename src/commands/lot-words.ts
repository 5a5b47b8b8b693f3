/** What `lot` says: what stands in the way of a sheet, the end, a refusal, an interruption. */
import type { RowProblem } from '../core/batch/list-row.ts';
import { UserError } from '../core/problem.ts';
import { fr, plural } from '../core/text/typography.ts';
import type { Outcome } from '../files/batch/sheet-folder.ts';
import type { Host } from '../host.ts';
import type { Counts } from './lot-run.ts';
import type { LotSetup } from './lot-setup.ts';
import { wrap } from './wrap.ts';

/** Why a sheet was not written, though its row is right. */
export function standingProblem(
  outcome: Exclude<Outcome, 'ecrite' | 'identique' | 'gardee'>,
  name: string,
): Pick<RowProblem, 'code' | 'message' | 'remede'> {
  switch (outcome) {
    case 'existante':
      return {
        code: 'fiche-existante',
        message: fr`Une autre fiche porte déjà le nom « ${name} ».`,
        remede: fr`Pour mettre à jour les fiches de ce dossier : --reprendre. Sinon, un autre dossier : --sortie.`,
      };
    case 'modifiee':
      return {
        code: 'fiche-modifiee',
        message: fr`La fiche « ${name} » a été modifiée à la main, et ce qu'il faudrait y écrire a changé depuis.`,
        remede: fr`Renommez-la ou déplacez-la, puis relancez avec --reprendre.`,
      };
    case 'nom':
      return {
        code: 'nom-refuse',
        message: fr`Le système refuse le nom de fichier « ${name} ».`,
        remede: fr`Choisissez un motif plus court avec --nom.`,
      };
  }
}

/** The rows that were refused, then what was written; one line each, for people and for grep. */
export function tellEnd(
  { written, same, kept, refused }: Counts,
  problems: readonly RowProblem[],
  { folder, name }: LotSetup,
  dry: boolean,
  host: Host,
): void {
  for (const { ligne, colonne, message, remede } of problems) {
    const where = colonne === null ? '' : fr`colonne « ${colonne} ». `;
    host.err(`${name}:${ligne}\u00a0: ${where}${message} ${remede}\n`);
  }
  const told = new Set(problems.map(({ ligne }) => ligne)).size;
  const lines = [
    ...(written + same + kept + refused === 0 ? [fr`La liste ne contient aucune personne.`] : []),
    ...(refused > told
      ? [fr`… et ${plural(refused - told, 'autre ligne', 'autres lignes')} : --rapport les donne toutes.`]
      : []),
    dry
      ? fr`Essai : ${plural(written, 'fiche')} à écrire, rien n'est écrit. Dossier : ${folder}`
      : fr`${plural(written, 'fiche écrite', 'fiches écrites')}. Dossier : ${folder}`,
    ...(same > 0 ? [fr`${plural(same, 'fiche était déjà là, identique', 'fiches étaient déjà là, identiques')}.`] : []),
    ...(kept > 0
      ? [
          fr`${plural(kept, 'fiche modifiée à la main reste telle quelle', 'fiches modifiées à la main restent telles quelles')}.`,
        ]
      : []),
  ];
  for (const line of lines) host.err(`${wrap(line, Math.min(host.columns(), 80))}\n`);
}

export function refusal({ refused }: Counts, dry: boolean): UserError {
  return new UserError(
    fr`${plural(refused, fr`personne n'a pas de fiche`, fr`personnes n'ont pas de fiche`)}.`,
    dry
      ? fr`Corrigez la liste, puis relancez sans --essai.`
      : fr`Corrigez la liste, puis relancez la même commande avec --reprendre : seul ce qui manque sera écrit.`,
  );
}

export function interruption({ written, same, kept }: Counts, { folder }: LotSetup, dry: boolean): string {
  if (dry) return fr`Arrêté. Rien n'est écrit : c'était un essai.`;
  const count = plural(written + same + kept, 'fiche est entière', 'fiches sont entières');
  return fr`Arrêté. ${count} dans :\n${folder}\nPour finir : la même commande avec --reprendre.`;
}
