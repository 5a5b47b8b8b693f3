/** A commander command whose help and errors are French, that writes through the host and never exits. */
import { Command } from 'commander';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { commandLineError } from './errors.ts';

export function frenchCommand(command: Command, host: Host): Command {
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
      // Its own help says what it takes.
      subcommandTerm: (inner) => inner.name(),
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
