/** Imports point one way; the core is pure; no shell is given strings. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

type How = 'static' | 'lazy' | 'type';
/** `to`: a path inside src, or a package. */
type Import = { readonly from: string; readonly to: string; readonly how: How };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith('maintenance'))
  .sort();
const sources = new Map(files.map((path) => [path, withoutComments(readFileSync(join(src, path), 'utf8'))]));
const imports = [...sources].flatMap(([from, text]) => importsOf(from, text));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function importsOf(from: string, text: string): Import[] {
  const place = (name: string) => (name.startsWith('.') ? normalize(join(dirname(from), name)) : name);
  const named = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*${},\s]+?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, name = '']): Import => ({ from, to: place(name), how: type ? 'type' : 'static' }),
  );
  const lazy = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(
    ([, name = '']): Import => ({ from, to: place(name), how: 'lazy' }),
  );
  return [...named, ...lazy];
}

const LAYERS = ['core', 'formats', 'files', 'terminal', 'commands'] as const;
const TOP: Readonly<Record<string, string>> = {
  'main.ts': 'main',
  'program.ts': 'program',
  'host.ts': 'host',
};

function layerOf(path: string): string {
  const [first = ''] = path.split('/');
  // The command tree is split by verb.
  if (first === 'command-line') return 'program';
  if (path.includes('/')) return LAYERS.find((layer) => layer === first) ?? `unknown layer: ${path}`;
  return TOP[path] ?? `unknown file: ${path}`;
}

function isOurs(path: string): boolean {
  return sources.has(path);
}

/** What each layer may import at run time, besides itself. */
const MAY_RUN: Readonly<Record<string, readonly string[]>> = {
  main: ['program', 'core', 'files', 'host'],
  program: ['commands', 'core'],
  host: ['terminal', 'core', 'files'],
  commands: ['core', 'formats', 'files'],
  files: ['core'],
  formats: ['core'],
  terminal: ['core'],
  core: [],
};
/** What it may know the types of, besides. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  main: ['terminal'],
  program: ['host'],
  host: [],
  commands: ['terminal', 'host'],
  files: [],
  formats: [],
  terminal: [],
  core: [],
};
const PACKAGES: Readonly<Record<string, RegExp>> = {
  core: /^(?:yaml|zod|zod\/mini|fastest-levenshtein)$/,
  formats: /^(?:node:.*|docx)$/,
  files:
    /^(?:node:(?!child_process|net|http|https|dns|tls|dgram).*|yaml|conf|csv-parse\/sync|read-excel-file\/universal)$/,
  terminal: /^(?:node:.*|@inquirer\/.*|chalk|cli-progress|marked|marked-terminal)$/,
  commands: /^node:(?:path|url)$/,
  program: /^commander$/,
  main: /^$/,
  host: /^node:(?:fs|os|path|url)$/,
};

describe('what the checks look at', () => {
  it('is more than 40 real files, in every layer', () => {
    expect(files.length).toBeGreaterThan(40);
    expect([...sources.values()].every((text) => text.trim() !== '')).toBe(true);
    expect(new Set(files.map(layerOf))).toEqual(new Set([...LAYERS, 'main', 'program', 'host']));
  });

  it.each<Import>([
    { from: 'main.ts', to: 'program.ts', how: 'lazy' },
    { from: 'main.ts', to: 'host.ts', how: 'type' },
    { from: 'command-line/preparer.ts', to: 'commands/preparer.ts', how: 'lazy' },
    { from: 'program.ts', to: 'commander', how: 'static' },
    { from: 'host.ts', to: 'terminal/create-ask.ts', how: 'lazy' },
    { from: 'commands/guide.ts', to: 'terminal/ask.ts', how: 'type' },
    { from: 'formats/index.ts', to: 'formats/markdown.ts', how: 'static' },
    { from: 'files/atomic-write.ts', to: 'node:fs', how: 'static' },
    { from: 'core/text/nearest.ts', to: 'fastest-levenshtein', how: 'static' },
    { from: 'core/template/yaml-source.ts', to: 'yaml', how: 'static' },
    { from: 'terminal/prompt-loop.ts', to: '@inquirer/core', how: 'static' },
  ])('sees $from -> $to ($how)', (known) => {
    expect(imports).toContainEqual(known);
  });

  it('leads to files that exist', () => {
    const relatives = imports.filter(({ to }) => to.includes('/') && to.endsWith('.ts') && !to.startsWith('node:'));
    expect(relatives.length).toBeGreaterThan(100);
    expect(relatives.filter(({ to }) => !isOurs(to))).toEqual([]);
  });

  it('counts every import of every file', () => {
    const written =
      [...sources.values()].join('\n').match(/^(?:import\s[^;]*|export\s[^;=(]*\bfrom\s*'[^']*');$/gm) ?? [];
    expect(imports.filter(({ how }) => how !== 'lazy')).toHaveLength(written.length);
  });
});

describe('imports point one way', () => {
  const own = imports.filter(({ to }) => isOurs(to));

  it('at run time', () => {
    const wrong = own.filter(({ from, to, how }) => {
      const [layer, wanted] = [layerOf(from), layerOf(to)];
      return how !== 'type' && layer !== wanted && !MAY_RUN[layer]?.includes(wanted);
    });
    expect(wrong).toEqual([]);
  });

  it('for types', () => {
    const wrong = own.filter(({ from, to }) => {
      const [layer, wanted] = [layerOf(from), layerOf(to)];
      return layer !== wanted && ![...(MAY_RUN[layer] ?? []), ...(MAY_KNOW[layer] ?? [])].includes(wanted);
    });
    expect(wrong).toEqual([]);
  });

  it('terminal/ is imported at run time by host.ts alone', () => {
    const importers = own.filter(
      ({ from, to, how }) => how !== 'type' && layerOf(to) === 'terminal' && layerOf(from) !== 'terminal',
    );
    expect(new Set(importers.map(({ from }) => from))).toEqual(new Set(['host.ts']));
  });

  it('commands and the terminal are loaded when they are needed', () => {
    const early = own.filter(
      ({ from, to, how }) =>
        how === 'static' && ['commands', 'terminal'].includes(layerOf(to)) && layerOf(to) !== layerOf(from),
    );
    expect(early).toEqual([]);
  });

  it('no layer takes a package that belongs to another', () => {
    const packages = imports.filter(({ to }) => !isOurs(to));
    expect(packages.length).toBeGreaterThan(15);
    expect(packages.filter(({ from, to, how }) => how !== 'type' && !PACKAGES[layerOf(from)]?.test(to))).toEqual([]);
  });

  it('the bin is a few lines over main', () => {
    const bin = readFileSync(join(root, 'bin', 'prep-entretien.js'), 'utf8');
    expect(bin).toContain("require('../dist/main.js')");
    expect(bin.trim().split('\n').length).toBeLessThan(8);
  });
});

describe('the core is pure', () => {
  const IMPURE =
    /\bprocess\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\b|\bcrypto\b|\bglobalThis\b|\bconsole\b|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\b|\brequire\(/;
  const core = [...sources].filter(([path]) => path.startsWith('core/'));

  it('is recognised when it is not', () => {
    const guilty = ['process.env.HOME', 'Date.now()', 'new Date()', 'Math.random()', 'new Date( )', 'fetch(url)'];
    expect(guilty.filter((line) => !IMPURE.test(line))).toEqual([]);
    expect(IMPURE.test('new Date(Date.UTC(2026, 1, 1))')).toBe(false);
    expect(IMPURE.test(sources.get('host.ts') ?? '')).toBe(true);
  });

  it('no clock, no chance, no machine', () => {
    expect(core.length).toBeGreaterThan(25);
    expect(core.flatMap(([path, text]) => (IMPURE.test(text) ? [`${path}: ${IMPURE.exec(text)?.[0]}`] : []))).toEqual(
      [],
    );
  });

  it('no module of Node', () => {
    expect(imports.filter(({ to }) => to.startsWith('node:')).length).toBeGreaterThan(10);
    expect(imports.filter(({ from, to }) => from.startsWith('core/') && to.startsWith('node:'))).toEqual([]);
  });
});

describe('other programs', () => {
  /** `exec` takes a shell string, and so does `shell: true`. */
  const SHELL = /\bexec(?:Sync)?\(\s*[`'"\w]|\bshell:\s*(?!false)/;

  it('are never started with a string for a shell', () => {
    expect(
      ['exec(`rm`)', 'execSync(command)', 'spawn(x, { shell: true })'].filter((line) => !SHELL.test(line)),
    ).toEqual([]);
    const starters = [...sources].filter(([, text]) => /child_process/.test(text));
    const scripts = ['set-up.js', 'build.js'].map(
      (name) => [name, readFileSync(join(root, 'bin', name), 'utf8')] as const,
    );
    expect(scripts.some(([, text]) => text.includes('node:child_process'))).toBe(true);
    expect(
      [...starters, ...scripts].flatMap(([path, text]) =>
        SHELL.test(text.replace(/\.exec\(/g, '.match(')) ? [path] : [],
      ),
    ).toEqual([]);
  });
});
