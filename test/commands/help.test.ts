/** The help written at build is the one of the command tree, for every verb and width. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERB_NAMES } from '../../src/core/verbs.ts';
import { preparedHelp } from '../../src/files/prepared-help.ts';
import { listTemplates } from '../../src/files/templates.ts';
import type { Host } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { helpPages, wordlessHost } from '../../src/maintenance/build-help.ts';
import { createProgram } from '../../src/program.ts';

const content = fileURLToPath(new URL('../../dist/contenu/', import.meta.url));
const types = listTemplates(content).map(({ modele }) => modele);
const pages = helpPages(createProgram(wordlessHost(content, 80)), types).map(({ words }) => words);

/** What `main` writes on a screen of that width. */
async function said(words: readonly string[], columns: number, contentDir: string): Promise<string> {
  let out = '';
  const host: Host = {
    ...wordlessHost(contentDir, columns),
    out: (text) => {
      out += text;
    },
  };
  expect(await main([...words, '--help'], host)).toBe(0);
  return out;
}

/** A folder without prepared help: the command tree makes it. */
const BARE = join(content, 'modeles');

describe('the help', () => {
  it('has a page for every verb, its words and every type', () => {
    expect(pages.length).toBeGreaterThan(VERB_NAMES.length + types.length);
    expect(new Set(pages.map(([first = '']) => first))).toEqual(new Set(['', ...VERB_NAMES, ...types]));
    expect(pages).toContainEqual(['config', 'lire']);
  });

  it.each(pages.map((words) => [words.join(' '), words] as const))(
    'of « %s » is the same from the build and from the tree, at every width',
    async (_name, words) => {
      const treeText = new Map<number, string>();
      for (let columns = 20; columns <= 140; columns += 1) {
        const fromTree = await said(words, columns, BARE);
        treeText.set(columns, fromTree);
        expect(await said(words, columns, content), `${columns} columns`).toBe(fromTree);
      }
      expect(preparedHelp(content, words, 80)).toBe(treeText.get(80));
      expect(preparedHelp(content, words, 120)).toBe(treeText.get(120));
      expect(preparedHelp(content, words, 79)).toBeNull();
    },
  );

  it.each([['../modeles'], ['/etc/passwd'], ['-x'], ['inconnu'], ['Annuel']])('%s leads to no file', (word) => {
    expect(preparedHelp(content, [word], 80)).toBeNull();
  });
});
