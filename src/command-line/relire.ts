import type { Command } from 'commander';
import type { RelireOptions } from '../commands/relire-input.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption } from './options.ts';

export function addRelire(program: Command, host: Host): void {
  const command = program
    .command('relire')
    .summary(fr`relit une préparation et dit ce qui reste`)
    .description(
      fr`Relit une préparation : conseils sur les mots, ce qui manque, ce qui est prêt. Ce n'est pas une note.`,
    )
    .usage('[dossier|fichier|-] [options]')
    .argument('[dossier]', fr`dossier, réponses, fiche md ou json, ou « - » ; sans lui, la dernière préparation`)
    .option('--type <type>', fr`l'entretien, pour un fichier de réponses qui ne le dit pas`);
  addJsonOption(command).action(async (dossier: string | undefined, options: Omit<RelireOptions, 'dossier'>) => {
    const { relire } = await import('../commands/relire.ts');
    await relire({ ...options, dossier }, hostFor(command, host));
  });
}
