/** The verbs that tell the interviews apart: `types`, `comparer`. */
import type { Command } from 'commander';
import type { TypesOptions } from '../commands/types.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption } from './options.ts';

type Options = Omit<TypesOptions, 'types'>;

export function addTypes(program: Command, host: Host): void {
  const command = program
    .command('types')
    .summary(fr`dit à quoi sert chaque entretien`)
    .description(
      fr`Dit à quoi sert chaque entretien ; avec un type, sa carte entière : règles, droits, pièges, suites.`,
    )
    .usage('[type] [options]')
    .argument('[type...]');
  addDay(addJsonOption(command)).action(async (words: string[], options: Options) => {
    const { types } = await import('../commands/types.ts');
    await types({ ...options, types: words }, hostFor(command, host));
  });
}

export function addComparer(program: Command, host: Host): void {
  const command = program
    .command('comparer')
    .summary(fr`compare deux entretiens ou plus`)
    .description(fr`Compare des entretiens, sujet par sujet : ce qui change d'abord.`)
    .usage('type type... [options]')
    .argument('[type...]');
  addDay(addJsonOption(command)).action(async (words: string[], options: Options) => {
    const { comparer } = await import('../commands/comparer.ts');
    await comparer({ ...options, types: words }, hostFor(command, host));
  });
}

function addDay(command: Command): Command {
  return command.option('--a-la-date <date>', fr`signale les règles qui ne valent pas ce jour-là (AAAA-MM-JJ)`);
}
