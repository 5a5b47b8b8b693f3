import type { Command } from 'commander';
import type { EcheancesOptions } from '../commands/echeances.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption } from './options.ts';

export function addEcheances(program: Command, host: Host): void {
  const command = program
    .command('echeances')
    .summary(fr`les dates que la loi donne pour vos entretiens`)
    .description(
      fr`Calcule les dates que la loi donne pour vos entretiens de parcours, et dit pour chacune ce qui est sûr.`,
    )
    .usage('[options]')
    .option('--situation <fichier>', fr`votre situation en YAML ou JSON ; « - » : entrée standard`)
    .option('--a-la-date <jour>', fr`AAAA-MM-JJ ou jj/mm/aaaa, au lieu d'aujourd'hui`)
    .option('--ics <fichier>', fr`écrit aussi un agenda ; « - » : sortie standard`)
    .option('--ecraser', fr`remplace un agenda qui existe`);
  addJsonOption(command).action(async (options: EcheancesOptions) => {
    const { echeances } = await import('../commands/echeances.ts');
    await echeances(options, hostFor(command, host));
  });
}
