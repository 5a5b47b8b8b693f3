/** `reprendre`: the guided preparation again, where it stood. */
import { UserError } from '../core/problem.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { finishGuided, guide } from './guide.ts';
import { loadDossier } from './load-dossier.ts';
import { withPreferences } from './with-preferences.ts';

export type ReprendreOptions = { readonly dossier: string | undefined };

/** Throws UserError without a terminal, Interrupted when the person stops. */
export async function reprendre({ dossier }: ReprendreOptions, host: Host): Promise<void> {
  if (host.openAsk === null) {
    throw new UserError(
      fr`Une préparation se reprend dans un terminal.`,
      fr`Pour écrire la fiche avec ce qu'il y a : prep-entretien exporter`,
    );
  }
  const { stored, template } = await loadDossier(dossier, host);
  const ask = await host.openAsk({ colour: host.colour });
  const done = await guide(stored, { template, ask, host, skip: new Set() });
  await finishGuided(done, template, withPreferences({}, host), host, ask);
}
