import type { Command } from 'commander';
import { fr } from '../core/text/typography.ts';
import type { Host } from '../host.ts';
import { hostFor } from './globals.ts';

export function addCompletion(program: Command, host: Host): void {
  const command = program
    .command('completion')
    .summary(fr`complète vos commandes avec la touche Tab`)
    .description(fr`Écrit le script qui complète vos commandes avec la touche Tab.`)
    .usage('bash | zsh | fish')
    .argument('<shell>')
    .argument('[mots...]')
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string, words: string[]) => {
      const { completion } = await import('../commands/completion.ts');
      await completion(shell, words, hostFor(command, host));
    });
}

const EXAMPLES = fr`
À faire une fois, puis ouvrez un nouveau terminal :
  prep-entretien completion bash >> ~/.bashrc
  prep-entretien completion zsh >> ~/.zshrc
  prep-entretien completion fish > ~/.config/fish/completions/prep-entretien.fish`;
