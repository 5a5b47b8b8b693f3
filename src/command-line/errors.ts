/** The command line's errors in French. */
import type { Command } from 'commander';
import { nearest } from '../core/text/nearest.ts';
import { normaliseLine } from '../core/text/normalise.ts';
import { fr } from '../core/text/typography.ts';

/**
 * @param message commander's own words, for the names it quotes
 * @param code commander's code of the error
 */
export function commandLineError(message: string, code: string, command: Command): string {
  const [, quoted = ''] =
    /'(.*?)' argument (?:missing|'.*' is invalid)/s.exec(message) ?? /'(.*)'/s.exec(message) ?? [];
  const name = normaliseLine(quoted);
  const help = fr`Voir : ${fullName(command)} --help`;
  switch (code) {
    case 'commander.unknownOption': {
      const near = nearest(name.replace(/^-+/, ''), longFlags(command));
      return fr`L'option « ${name} » n'existe pas.${near ? fr` Vouliez-vous dire « --${near} » ?` : ''}\n${help}\n`;
    }
    case 'commander.optionMissingArgument':
      return fr`L'option « ${name} » attend une valeur.\n${help}\n`;
    case 'commander.conflictingOption': {
      const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
      return fr`« ${first} » et « ${second} » ne vont pas ensemble : gardez l'une des deux.\n`;
    }
    case 'commander.invalidArgument': {
      const [, choices = ''] = /Allowed choices are ([^.]*)\./.exec(message) ?? [];
      const [, given = ''] = / argument '(.*)' is invalid/s.exec(message) ?? [];
      return fr`« ${normaliseLine(given)} » ne convient pas à « ${name} ». Valeurs possibles : ${choices}.\n${help}\n`;
    }
    case 'commander.missingArgument':
      return fr`Après « ${fullName(command)} », il manque : ${name}.\n${help}\n`;
    case 'commander.excessArguments':
      return fr`Il y a trop de mots après « ${fullName(command)} ».\n${help}\n`;
    default:
      return fr`La commande n'est pas comprise : ${normaliseLine(message)}\n${help}\n`;
  }
}

function longFlags(command: Command): string[] {
  const own = command.options.flatMap((option) => (option.long ? [option.long.replace(/^--/, '')] : []));
  return [...own, ...(command.parent ? longFlags(command.parent) : ['help'])];
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
