/** Writes the help of every verb at build, so that it shows at once, the command tree as data, and the man page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { HELP_WIDTHS, helpFile } from '../files/prepared-help.ts';
import { listTemplates } from '../files/templates.ts';
import type { Host } from '../host.ts';
import { createProgram } from '../program.ts';
import { commandNode } from './command-tree.ts';
import { writeJson } from './content-files.ts';
import { manPage } from './man-page.ts';

/**
 * @param contentDir the built content: the help goes into its folder `aide/`
 * @param manDir where the man page goes
 */
export function buildHelp(contentDir: string, manDir: string, version: string): void {
  const tree = commandNode(createProgram(wordlessHost(contentDir, 80)));
  writeJson(join(contentDir, 'commandes.json'), tree);
  mkdirSync(manDir, { recursive: true });
  writeFileSync(join(manDir, 'prep-entretien.1'), manPage(tree, version));
  const types = listTemplates(contentDir).map(({ modele }) => modele);
  for (const width of HELP_WIDTHS) {
    const folder = join(contentDir, 'aide', String(width));
    mkdirSync(folder, { recursive: true });
    const program = createProgram(wordlessHost(contentDir, width));
    for (const { words, command } of helpPages(program, types)) {
      writeFileSync(join(folder, helpFile(words)), helpText(command));
    }
  }
}

export type HelpPage = { readonly words: readonly string[]; readonly command: Command };

/** Every command of the tree with the words that lead to it; a type alone leads to `preparer`. */
export function helpPages(program: Command, types: readonly string[]): HelpPage[] {
  const pages = (command: Command, words: readonly string[]): HelpPage[] => [
    { words, command },
    ...command.commands.flatMap((inner) => pages(inner, [...words, inner.name()])),
  ];
  const own = pages(program, []);
  const prepare = own.find(({ words }) => words.join() === 'preparer');
  const verbs = new Set(own.map(({ words }) => words[0]));
  const other = types.filter((type) => !verbs.has(type));
  return prepare ? [...own, ...other.map((type) => ({ words: [type], command: prepare.command }))] : own;
}

/** What `--help` writes, the examples included. */
function helpText(command: Command): string {
  let text = '';
  command.configureOutput({
    ...command.configureOutput(),
    writeOut: (piece) => {
      text += piece;
    },
  });
  command.outputHelp();
  return text;
}

/** A machine that only has a width. */
export function wordlessHost(contentDir: string, width: number): Host {
  return {
    input: async function* () {},
    out: () => undefined,
    settled: async () => undefined,
    err: () => undefined,
    columns: () => width,
    colour: false,
    openAsk: null,
    show: null,
    openProgress: null,
    stopSignal: () => new AbortController().signal,
    today: () => '',
    now: () => '',
    elapsed: () => 0,
    random: () => 0,
    cwd: '',
    dataDir: '',
    configDir: '',
    preferences: () => ({}),
    contentDir,
    version: '',
  };
}
