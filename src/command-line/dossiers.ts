/** The verbs that take up a dossier: `reprendre`, `exporter`. */
import type { Command } from 'commander';
import type { ExporterOptions } from '../commands/exporter.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addOutputOptions } from './options.ts';

export function addReprendre(program: Command, host: Host): void {
  const command = program
    .command('reprendre')
    .summary(fr`reprend une préparation commencée`)
    .description(fr`Reprend une préparation commencée, là où vous en étiez.`)
    .usage('[dossier] [options]')
    .argument('[dossier]', DOSSIER)
    .action(async (dossier: string | undefined) => {
      const { reprendre } = await import('../commands/reprendre.ts');
      await reprendre({ dossier }, hostFor(command, host));
    });
}

export function addExporter(program: Command, host: Host): void {
  const command = program
    .command('exporter')
    .summary(fr`écrit de nouveau la fiche d'un dossier`)
    .description(fr`Écrit de nouveau la fiche d'une préparation, sous une autre forme au besoin.`)
    .usage('[dossier] [options]')
    .argument('[dossier]', DOSSIER);
  addOutputOptions(command).action(async (dossier: string | undefined, options: ExporterOptions) => {
    const { exporter } = await import('../commands/exporter.ts');
    await exporter({ ...options, dossier }, hostFor(command, host));
  });
}

const DOSSIER = fr`identifiant ou fichier ; sans lui, la dernière préparation`;
