/** The end of a preparation that has a dossier: the sheet is written and the dossier remembers it. */

import type { Dossier } from '../core/interview/dossier.ts';
import { dossierAnswers } from '../core/interview/dossier-answers.ts';
import { UserError } from '../core/problem.ts';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import type { Preparation } from '../core/sheet/preparation.ts';
import type { Template } from '../core/template/schema.ts';
import { fr } from '../core/text/typography.ts';
import type { StoredDossier } from '../files/dossiers.ts';
import { freePathBeside } from '../files/outputs.ts';
import { markdown } from '../formats/markdown.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../terminal/ask.ts';
import { keepDossier } from './keep-dossier.ts';
import type { OutputOptions } from './output-formats.ts';
import { surroundingsOf, type WhenTaken, type Written, writeSheets } from './write-sheets.ts';

export type FinishOptions = OutputOptions & { readonly vierge?: boolean };

/**
 * Writes the sheet of a dossier and records its path and digest there.
 * @param remembers false for a dossier that could not be saved: its sheet is written all the same
 */
export async function finish(
  stored: StoredDossier,
  template: Template,
  options: FinishOptions,
  host: Host,
  ask: Ask | null,
  remembers = true,
): Promise<void> {
  const { dossier } = stored;
  const preparation: Preparation = {
    template,
    contexts: dossier.contextes,
    length: dossier.etendue,
    answers: dossierAnswers(dossier, template),
    blank: options.vierge === true,
  };
  const known = new Map(dossier.sorties.map((sheet) => [sheet.chemin, sheet.empreinte]));
  const written = await writeSheets([preparation], options, host, known, ask === null ? null : askPath(ask)).catch(
    (error) => {
      if (ask !== null && error instanceof UserError) {
        host.err(
          fr`Vos réponses restent enregistrées : ${stored.path}\nPour écrire la fiche : prep-entretien exporter --sortie DOSSIER\n`,
        );
      }
      throw error;
    },
  );
  if (written.length === 0) return;
  if (remembers) await keepDossier({ path: stored.path, dossier: withSheets(dossier, written) }, host);
  if (ask === null) return;
  await offerPreview(preparation, ask, host);
  host.err(nextSteps(written));
}

async function offerPreview(preparation: Preparation, ask: Ask, host: Host): Promise<void> {
  if (host.show === null) return;
  const outcome = await ask.choose({
    message: fr`Voulez-vous voir la fiche maintenant ?`,
    options: [
      { value: 'show', label: fr`Oui, l'afficher ici` },
      { value: 'end', label: fr`Non, terminer` },
    ],
  });
  if (outcome.type === 'chosen' && outcome.value === 'show') {
    await host.show(markdown(buildSheet(preparation, surroundingsOf(host))), { colour: host.colour });
  }
}

/** The last words on the screen: where the sheet is, what to do with it. */
function nextSteps(written: readonly Written[]): string {
  return [
    '',
    ...written.map(({ path }) => fr`Votre fiche : ${path}`),
    fr`À faire ensuite : la relire, puis cocher la liste « Une semaine avant ».`,
    fr`Pour une version à remettre, sans ce qui est privé :`,
    '  prep-entretien exporter --partageable',
    '',
  ].join('\n');
}

function withSheets(dossier: Dossier, written: readonly Written[]): Dossier {
  const paths = new Set(written.map(({ path }) => path));
  const others = dossier.sorties.filter((sheet) => !paths.has(sheet.chemin));
  return {
    ...dossier,
    sorties: [...others, ...written.map(({ path, digest }) => ({ chemin: path, empreinte: digest }))],
  };
}

function askPath(ask: Ask): WhenTaken {
  return async (path, refusal) => {
    const beside = freePathBeside(path);
    const outcome = await ask.choose({
      message: refusal.message,
      options: [
        { value: 'beside', label: fr`Écrire à côté : ${beside}` },
        { value: 'replace', label: fr`Remplacer le fichier` },
        { value: 'stop', label: fr`Ne rien écrire maintenant` },
      ],
    });
    if (outcome.type !== 'chosen' || outcome.value === 'stop') return null;
    return outcome.value === 'beside' ? beside : path;
  };
}
