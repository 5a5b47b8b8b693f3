/** The command tree: verbs, flags and help, in French. Each action imports its command when it runs. */
import { Command, Option } from 'commander';
import { addCompletion } from './command-line/completion.ts';
import { addConfig } from './command-line/config.ts';
import { addDispositifs } from './command-line/dispositifs.ts';
import { addExporter, addReprendre } from './command-line/dossiers.ts';
import { addEcheances } from './command-line/echeances.ts';
import { frenchCommand } from './command-line/french-command.ts';
import { addLot } from './command-line/lot.ts';
import { addPreparer } from './command-line/preparer.ts';
import { addReconnaitre } from './command-line/reconnaitre.ts';
import { addRelire } from './command-line/relire.ts';
import { addRepeter } from './command-line/repeter.ts';
import { addComparer, addTypes } from './command-line/types.ts';
import { fr } from './core/text/typography.ts';
import { VERB_NAMES, type VerbName } from './core/verbs.ts';
import type { Host } from './host.ts';

/** What each verb adds to the tree. */
const VERBS: Readonly<Record<VerbName, (program: Command, host: Host) => void>> = {
  preparer: addPreparer,
  reprendre: addReprendre,
  exporter: addExporter,
  types: addTypes,
  comparer: addComparer,
  reconnaitre: addReconnaitre,
  echeances: addEcheances,
  dispositifs: addDispositifs,
  relire: addRelire,
  repeter: addRepeter,
  lot: addLot,
  config: addConfig,
  completion: addCompletion,
};

/**
 * The program, ready to parse; it writes help and errors through the host and never exits.
 * @param names the verbs to know: the others cost time that a run of one verb has no use for
 */
export function createProgram(host: Host, names: readonly VerbName[] = VERB_NAMES): Command {
  const program = frenchCommand(new Command('prep-entretien'), host);
  program
    .description(
      fr`Prépare votre entretien individuel au travail ; tout reste sur cette machine.\nExemples et variables d'environnement : man prep-entretien, ou le README.`,
    )
    .usage('[commande] [options]')
    .version(host.version, '-V, --version', fr`affiche la version`)
    .addOption(
      new Option('--couleur <quand>', fr`couleurs à l'écran`)
        .choices(['auto', 'toujours', 'jamais'])
        .default('auto', 'auto'),
    );
  for (const name of names) VERBS[name](program, host);
  return program;
}
