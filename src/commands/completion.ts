/** `completion`: the script of a shell, and the candidates for which that script asks. */
import { candidates } from '../core/completion/candidates.ts';
import { UsageError } from '../core/problem.ts';
import { nearest } from '../core/text/nearest.ts';
import { withoutControls } from '../core/text/normalise.ts';
import { enumerate, fr } from '../core/text/typography.ts';
import { dossierIds } from '../files/dossier-ids.ts';
import { loadSchemes } from '../files/schemes.ts';
import { completionScript, listTemplates, loadCommands } from '../files/templates.ts';
import { FORMAT_IDS } from '../formats/ids.ts';
import type { Host } from '../host.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The word by which the scripts ask for candidates. */
const ASK = 'candidats';

/**
 * Writes the script of a shell, or one candidate a line with its meaning after a tab; `:fichiers` says that files
 * may stand there too. Throws a UsageError for an unknown shell.
 */
export async function completion(shell: string, words: readonly string[], host: Host): Promise<void> {
  if (shell === ASK) host.out(answer(words, host));
  else {
    const known = SHELLS.find((name) => name === shell);
    if (known === undefined || words.length > 0) throw unknownShell(shell);
    host.out(completionScript(host.contentDir, known));
  }
  await host.settled();
}

function answer(words: readonly string[], host: Host): string {
  const { items, files } = candidates(loadCommands(host.contentDir), words, {
    types: () =>
      listTemplates(host.contentDir).map(({ modele, titre, contextes }) => ({
        value: modele,
        about: titre,
        contexts: (contextes ?? []).map(({ id, libelle }) => ({ value: id, about: libelle })),
      })),
    dossiers: () => dossierIds(host.dataDir),
    schemes: () => loadSchemes(host.contentDir).map(({ dispositif, nom }) => ({ value: dispositif, about: nom })),
    formats: FORMAT_IDS,
  });
  const lines = items.map(({ value, about }) => [value, about].filter(Boolean).map(withoutControls).join('\t'));
  return [...lines, ...(files ? [':fichiers'] : [])].map((line) => `${line}\n`).join('');
}

function unknownShell(shell: string): UsageError {
  const near = nearest(shell, SHELLS);
  return new UsageError(
    fr`« ${shell} » n'est pas un shell que le programme connaît. Possibles : ${enumerate(SHELLS)}.`,
    near === null ? fr`Par exemple : prep-entretien completion bash` : fr`Vouliez-vous dire « ${near} » ?`,
  );
}
