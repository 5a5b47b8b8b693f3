/** `lot`: one sheet for each person of a list. */
import { resolve } from 'node:path';
import { UsageError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import { openList, openPipe } from '../files/lists/open-list.ts';
import type { Host } from '../host.ts';
import { runLot } from './lot-run.ts';
import { lotSetup, refuseColumns } from './lot-setup.ts';

export type LotOptions = {
  readonly liste?: string | undefined;
  readonly type?: string;
  readonly modele?: string;
  readonly contexte: readonly string[];
  readonly sortie?: string;
  readonly nom?: string;
  readonly format?: string;
  readonly vierge?: boolean;
  readonly ics?: string;
  readonly rapport?: string;
  readonly essai?: boolean;
  readonly reprendre?: boolean;
  readonly colonnes?: boolean;
  readonly ignorerColonnes?: boolean;
  readonly json?: boolean;
};

/** Throws UsageError for what doesn't go together, UserError when a row was refused, Interrupted when stopped. */
export async function lot(options: LotOptions, host: Host): Promise<void> {
  if (options.colonnes) {
    const { tellColumns } = await import('./lot-columns.ts');
    return tellColumns(options, host);
  }
  const { liste } = options;
  if (liste === undefined) {
    throw new UsageError(fr`Il manque la liste des personnes.`, fr`Un modèle de liste : prep-entretien lot --colonnes`);
  }
  const setup = await lotSetup(options, host);
  const stop = host.stopSignal();
  const list =
    liste === '-' ? await openPipe(setup.name, host.input(), stop) : await openList(resolve(host.cwd, liste), stop);
  refuseColumns(list, setup);
  await runLot(list, setup, stop, options, host);
}
