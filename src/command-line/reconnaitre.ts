import type { Command } from 'commander';
import type { ReconnaitreOptions } from '../commands/reconnaitre.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption } from './options.ts';

export function addReconnaitre(program: Command, host: Host): void {
  const command = program
    .command('reconnaitre')
    .summary(fr`de quel entretien s'agit-il ?`)
    .description(fr`Dit de quel entretien il s'agit, d'après l'invitation ou d'après vos réponses.`)
    .usage('[options]')
    .option('--texte <fichier>', fr`le texte de l'invitation ; « - » : entrée standard`);
  addJsonOption(command).action(async (options: ReconnaitreOptions) => {
    const { reconnaitre } = await import('../commands/reconnaitre.ts');
    await reconnaitre(options, hostFor(command, host));
  });
}
