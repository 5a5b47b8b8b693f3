import { type Command, Option } from 'commander';
import type { PreparerOptions } from '../commands/preparer.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addOutputOptions, collect } from './options.ts';

export function addPreparer(program: Command, host: Host): void {
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
      const { preparer } = await import('../commands/preparer.ts');
      await preparer({ ...options, types }, hostFor(prepare, host));
    });
}
