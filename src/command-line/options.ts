/** Options that several verbs share. */
import type { Command } from 'commander';
import { fr } from '../core/text/typography.ts';

/** Where and how a sheet is written. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--sortie <chemin>', fr`dossier, fichier, ou « - » pour la sortie standard`)
    .option('--format <formats>', fr`md, txt, json ; plusieurs séparés par des virgules`)
    .option('--partageable', fr`laisse de côté ce qui est privé`)
    .option('--vierge', fr`la fiche avec de la place pour écrire à la main`)
    .option('--ecraser', fr`remplace une fiche qui existe`);
}

/** For a verb whose result a script may want: `--json` writes it as data (`json: true` in the options). */
export function addJsonOption(command: Command): Command {
  return command.option('--json', fr`le résultat en JSON`);
}

/** For an option that may be repeated. */
export function collect(word: string, words: readonly string[]): string[] {
  return [...words, word];
}
