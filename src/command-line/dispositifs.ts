import type { Command } from 'commander';
import type { DispositifsOptions } from '../commands/dispositifs.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption } from './options.ts';

type Flags = Omit<DispositifsOptions, 'nom'>;

export function addDispositifs(program: Command, host: Host): void {
  const command = program
    .command('dispositifs')
    .summary(fr`CPF, VAE, bilan… ce qui vous convient`)
    .description(fr`CPF, VAE, bilan de compétences, congé de formation… : ce qui existe, et ce qui vous convient.`)
    .usage('[nom] [options]')
    .argument('[nom]', fr`l'un d'eux, par exemple vae : sa fiche`)
    .option('--situation <fichier>', fr`votre situation en YAML ou JSON ; « - » : entrée standard`)
    .option('--pour-le <date>', fr`le jour où commencer : les étapes sont comptées à rebours`)
    .option('--a-la-date <date>', fr`les règles de ce jour-là, au lieu d'aujourd'hui`);
  addJsonOption(command).action(async (nom: string | undefined, flags: Flags) => {
    const { dispositifs } = await import('../commands/dispositifs.ts');
    await dispositifs({ ...flags, nom }, hostFor(command, host));
  });
}
