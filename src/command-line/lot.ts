import type { Command } from 'commander';
import type { LotOptions } from '../commands/lot.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption, collect } from './options.ts';

export function addLot(program: Command, host: Host): void {
  const command = program
    .command('lot')
    .summary(fr`une fiche par personne d'une liste`)
    .description(fr`Écrit une fiche par personne d'une liste : CSV, Excel, JSON, YAML, ou « - ».`)
    .usage('<liste> [options]')
    .argument('[liste]')
    .option('--type <type>', fr`l'entretien, si la liste ne le dit pas`)
    .option('--modele <fichier>', fr`votre propre modèle`)
    .option('--contexte <mot>', fr`pour parcours ; à répéter au besoin`, collect, [])
    .option('--sortie <dossier>', fr`où vont les fiches (./fiches)`)
    .option('--nom <motif>', fr`leur nom ({nom}-{prenom}-{type})`)
    .option('--format <formats>', fr`md, txt, json ; avec des virgules`)
    .option('--vierge', fr`de la place pour écrire à la main`)
    .option('--ics <fichier>', fr`un agenda pour tous`)
    .option('--rapport <fichier>', fr`les lignes refusées, en .csv ou .json`)
    .option('--essai', fr`dit tout, n'écrit rien`)
    .option('--reprendre', fr`écrit ce qui manque ou a changé`)
    .option('--colonnes', fr`un exemple de liste à remplir`)
    .option('--ignorer-colonnes', fr`passe les colonnes inconnues`);
  addJsonOption(command).action(async (list: string | undefined, options: LotOptions) => {
    const { lot } = await import('../commands/lot.ts');
    await lot({ ...options, liste: list }, hostFor(command, host));
  });
}
