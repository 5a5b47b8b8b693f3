import type { Command } from 'commander';
import type { RepeterOptions } from '../commands/repeter.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';

export function addRepeter(program: Command, host: Host): void {
  const command = program
    .command('repeter')
    .summary(fr`vous fait répéter l'entretien à voix haute`)
    .description(
      fr`Les questions que l'on pourra vous poser, une par une, à voix haute et au chronomètre.\nSans terminal : la liste des questions.`,
    )
    .usage('[dossier|type] [options]')
    .argument('[dossier]', fr`identifiant, fichier ou type d'entretien ; sans lui, la dernière préparation`)
    .option('--graine <nombre>', fr`le même nombre donne le même ordre de questions`)
    .option('--json', fr`la liste des questions en JSON, sur la sortie standard`)
    .action(async (dossier: string | undefined, options: Omit<RepeterOptions, 'dossier'>) => {
      const { repeter } = await import('../commands/repeter.ts');
      await repeter({ ...options, dossier }, hostFor(command, host));
    });
}
