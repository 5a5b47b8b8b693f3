/** The command tree: verbs, flags and help, in French. Each action imports its command when it runs. */
import { Command, Option } from 'commander';
import { addConfig } from './command-line/config.ts';
import { addExporter, addReprendre } from './command-line/dossiers.ts';
import { frenchCommand } from './command-line/french-command.ts';
import { addPreparer } from './command-line/preparer.ts';
import { addReconnaitre } from './command-line/reconnaitre.ts';
import { addRelire } from './command-line/relire.ts';
import { fr } from './core/text/typography.ts';
import type { Host } from './host.ts';

/** The verbs, in the order of the help. */
const VERBS: readonly ((program: Command, host: Host) => void)[] = [
  addPreparer,
  addReprendre,
  addExporter,
  addReconnaitre,
  addRelire,
  addConfig,
];

/** The program, ready to parse; it writes help and errors through the host and never exits. */
export function createProgram(host: Host): Command {
  const program = frenchCommand(new Command('prep-entretien'), host);
  program
    .description(
      fr`Prépare votre entretien individuel au travail, question par question, et en écrit la fiche.\nTout reste sur cette machine.`,
    )
    .usage('[commande] [options]')
    .version(host.version, '-V, --version', fr`affiche la version`)
    .addOption(
      new Option('--couleur <quand>', fr`couleurs à l'écran`)
        .choices(['auto', 'toujours', 'jamais'])
        .default('auto', 'auto'),
    )
    .addHelpText('after', EXAMPLES);
  for (const add of VERBS) add(program, host);
  return program;
}

const EXAMPLES = fr`
Exemples :
  prep-entretien                        vous guide pas à pas
  prep-entretien annuel --court         les dix questions qui comptent le plus
  prep-entretien annuel --vierge        une fiche à remplir à la main
  prep-entretien exporter --partageable la fiche, sans ce qui est privé`;
