/** The verb `config` and its four words. */
import type { Command } from 'commander';
import type { ReadOptions } from '../commands/config.ts';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';
import { addJsonOption } from './options.ts';

export function addConfig(program: Command, host: Host): void {
  const config = program
    .command('config')
    .summary(fr`vos préférences : profil, dossier des fiches…`)
    .description(fr`Vos préférences : ce que le programme sait d'avance de vous, et comment il écrit les fiches.`)
    .usage('lister | lire | ecrire | effacer [options]')
    .argument('[mot]')
    .addHelpText('after', EXAMPLES)
    .action(async (word: string | undefined) => {
      const { refuseWord } = await import('../commands/config.ts');
      refuseWord(word);
    });
  const list = config.command('lister').summary(fr`toutes les préférences, et leur fichier`).usage('[options]');
  addJsonOption(list.description(fr`Liste les préférences et dit où est leur fichier.`)).action(
    async (options: ReadOptions) => {
      const { listPreferences } = await import('../commands/config.ts');
      await listPreferences(options, hostFor(list, host));
    },
  );
  const read = config.command('lire').summary(fr`une préférence`).argument('<cle>').usage('<cle> [options]');
  addJsonOption(read.description(fr`Écrit une préférence sur la sortie standard.`)).action(
    async (key: string, options: ReadOptions) => {
      const { readPreference } = await import('../commands/config.ts');
      await readPreference(key, options, hostFor(read, host));
    },
  );
  const write = config
    .command('ecrire')
    .summary(fr`change une préférence`)
    .description(
      fr`Change une préférence. Plusieurs mots forment une seule valeur. Pour conseils-tus : un ou plusieurs codes, avec des espaces.`,
    )
    .usage('<cle> <valeur...>')
    .argument('<cle>')
    .argument('<valeur...>')
    .action(async (key: string, words: string[]) => {
      const { setPreference } = await import('../commands/config.ts');
      await setPreference(key, words, hostFor(write, host));
    });
  const erase = config
    .command('effacer')
    .summary(fr`efface une ou plusieurs préférences`)
    .description(fr`Efface une ou plusieurs préférences : le programme fait de nouveau comme au début.`)
    .usage('<cle...>')
    .argument('<cle...>')
    .action(async (keys: string[]) => {
      const { erasePreferences } = await import('../commands/config.ts');
      await erasePreferences(keys, hostFor(erase, host));
    });
}

const EXAMPLES = fr`
Exemples :
  prep-entretien config lister
  prep-entretien config ecrire profil.poste Aide-soignante de nuit
  prep-entretien config ecrire sortie ~/Fiches
  prep-entretien config effacer profil.poste`;
