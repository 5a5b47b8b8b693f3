/** The command tree: verbs, flags and help, in French. Each action imports its command when it runs. */
import { Command, Option } from 'commander';
import { commandLineError } from './command-line-errors.ts';
import type { ExporterOptions } from './commands/exporter.ts';
import type { PreparerOptions } from './commands/preparer.ts';
import { fr } from './core/text/typography.ts';
import type { Host } from './host.ts';

type Globals = { couleur: 'auto' | 'toujours' | 'jamais' };

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

  const prepare = program
    .command('preparer', { isDefault: true })
    .summary(fr`prépare un entretien (sans mot : demande lequel)`)
    .description(fr`Prépare un entretien, question par question, puis écrit la fiche.`)
    .usage('[type...] [options]')
    .argument('[type...]')
    .option('--modele <fichier>', fr`votre propre modèle, au lieu d'un modèle fourni`)
    .option('--reponses <fichier>', fr`réponses en YAML ou JSON ; « - » : entrée standard`)
    .option('--sans-question', fr`ne pose aucune question`);
  addOutputOptions(prepare)
    .option('--contexte <mot>', fr`pour parcours ; à répéter au besoin`, collect, [])
    .addOption(new Option('--complet', fr`toutes les questions`).conflicts('court'))
    .addOption(new Option('--court', fr`les dix qui comptent le plus`).conflicts('complet'))
    .action(async (types: string[], options: PreparerOptions) => {
      const { preparer } = await import('./commands/preparer.ts');
      await preparer({ ...options, types }, withColour(host, program.opts<Globals>()));
    });

  addSubcommandOptions(program, host);
  return program;
}

function addSubcommandOptions(program: Command, host: Host): void {
  program
    .command('reprendre')
    .summary(fr`reprend une préparation commencée`)
    .description(fr`Reprend une préparation commencée, là où vous en étiez.`)
    .usage('[dossier] [options]')
    .argument('[dossier]', fr`identifiant ou fichier ; sans lui, la dernière préparation`)
    .action(async (dossier: string | undefined) => {
      const { reprendre } = await import('./commands/reprendre.ts');
      await reprendre({ dossier }, withColour(host, program.opts<Globals>()));
    });

  const exportCommand = program
    .command('exporter')
    .summary(fr`écrit de nouveau la fiche d'un dossier`)
    .description(fr`Écrit de nouveau la fiche d'une préparation, sous une autre forme au besoin.`)
    .usage('[dossier] [options]')
    .argument('[dossier]', fr`identifiant ou fichier ; sans lui, la dernière préparation`);
  addOutputOptions(exportCommand).action(async (dossier: string | undefined, options: ExporterOptions) => {
    const { exporter } = await import('./commands/exporter.ts');
    await exporter({ ...options, dossier }, withColour(host, program.opts<Globals>()));
  });
}

function addOutputOptions(command: Command): Command {
  return command
    .option('--sortie <chemin>', fr`dossier, fichier, ou « - » pour la sortie standard`)
    .option('--format <formats>', fr`md, txt, json ; plusieurs séparés par des virgules`)
    .option('--partageable', fr`laisse de côté ce qui est privé`)
    .option('--vierge', fr`la fiche avec de la place pour écrire à la main`)
    .option('--ecraser', fr`remplace une fiche qui existe`);
}

const EXAMPLES = fr`
Exemples :
  prep-entretien                        vous guide pas à pas
  prep-entretien annuel --court         les dix questions qui comptent le plus
  prep-entretien annuel --vierge        une fiche à remplir à la main
  prep-entretien exporter --partageable la fiche, sans ce qui est privé`;

function frenchCommand(command: Command, host: Host): Command {
  command
    .exitOverride()
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      getOutHelpWidth: () => Math.min(host.columns(), 100),
      getErrHelpWidth: () => Math.min(host.columns(), 100),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option) =>
        option.description + (option.argChoices ? fr` : ${option.argChoices.join(', ')}` : ''),
      showGlobalOptions: true,
    })
    .helpOption('-h, --help', fr`affiche cette aide`)
    .helpCommand(false)
    .showSuggestionAfterError(false);
  command.error = ((message: string, options?: { code?: string; exitCode?: number }) => {
    host.err(commandLineError(message, options?.code ?? '', command));
    return Command.prototype.error.call(command, message, { ...options, exitCode: 2 });
  }) as typeof command.error;
  command.createCommand = (name?: string) => frenchCommand(new Command(name), host);
  return command;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': fr`Emploi :`,
  'Arguments:': fr`Arguments :`,
  'Options:': fr`Options :`,
  'Global Options:': fr`Options communes :`,
  'Commands:': fr`Commandes :`,
};

function withColour(host: Host, { couleur }: Globals): Host {
  if (couleur === 'auto') return host;
  return { ...host, colour: couleur === 'toujours' };
}

function collect(word: string, words: string[]): string[] {
  return [...words, word];
}
