/** The man page: every verb and flag, and nothing that groff would misread. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CommandNode } from '../../src/core/completion/command-node.ts';
import { EXIT } from '../../src/main.ts';
import { wordlessHost } from '../../src/maintenance/build-help.ts';
import { commandNode } from '../../src/maintenance/command-tree.ts';
import { manPage, roff } from '../../src/maintenance/man-page.ts';
import { createProgram } from '../../src/program.ts';

const tree = commandNode(createProgram(wordlessHost('', 80)));
const page = manPage(tree, '1.2.3');
const root = fileURLToPath(new URL('../../', import.meta.url));

function all(command: CommandNode): CommandNode[] {
  return [command, ...command.commands.flatMap(all)];
}

describe('the man page', () => {
  it('is shipped as it is made', () => {
    const { version, man } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      version: string;
      man: string;
    };
    expect(readFileSync(`${root}${man}`, 'utf8')).toBe(manPage(tree, version));
  });

  it('names every verb, every flag and every exit code', () => {
    expect(all(tree).length).toBeGreaterThan(10);
    for (const { name, options } of all(tree)) {
      expect(page).toContain(roff(name));
      for (const { flags } of options) for (const flag of flags) expect(page).toContain(roff(flag));
    }
    for (const code of Object.values(EXIT)) expect(page).toMatch(new RegExp(`^\\.B ${code}$`, 'm'));
  });

  it('names every variable of the environment that the program reads', () => {
    const sources = ['host.ts', 'terminal/external-editor.ts', 'terminal/pager.ts'];
    const read = sources.flatMap((path) =>
      [...readFileSync(`${root}src/${path}`, 'utf8').matchAll(/\benv\.([A-Z_]{2,})/g)].map(([, name = '']) => name),
    );
    expect(read).toEqual(expect.arrayContaining(['PREP_ENTRETIEN_HOME', 'NO_COLOR', 'EDITOR', 'PAGER', 'TERM']));
    const elsewhere = ['LOCALAPPDATA', 'APPDATA'];
    expect(read.filter((name) => !elsewhere.includes(name) && !page.includes(name))).toEqual([]);
  });

  it('has no line that groff would take for a request of ours, and no bare sign', () => {
    const lines = page.split('\n');
    expect(lines.filter((line) => /^['.]/.test(line) && !/^\.(?:TH|SH|SS|PP|TP|B|br)\b/.test(line))).toEqual([]);
    expect(page.match(/(?<!\\)-/g)).toBeNull();
  });
});

describe('roff', () => {
  it.each([
    ["l'un\n.TH x\n'br", "l'un\n\\&.TH x\n\\&'br"],
    ['a\\b', 'a\\eb'],
    ['--x "y"', '\\-\\-x \\(dqy\\(dq'],
    ['« a » :', '«\\ a\\ » :'],
  ])('%j is %j', (text, expected) => {
    expect(roff(text.replace('« ', '«\u00a0').replace(' »', '\u00a0»'))).toBe(expected);
  });
});
