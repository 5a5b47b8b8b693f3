/** What `--help` and the start of any verb load, and that the help of the build is the help of the command tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('what --help loads', () => {
  const dist = join(root, 'dist');
  const chunks = new Map(
    readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  );
  /** Words of the packages themselves, in no word of ours. */
  const MARKERS = {
    commander: /too many arguments/,
    inquirer: /ExitPromptError/,
    yaml: /YAMLParseError|Unresolved alias/,
    zod: /\$ZodType\b/,
    conf: /projectVersion/,
  };
  /** What the start of anything loads, and what the first question loads besides. */
  const FIRST = 'accueil.js';
  const QUESTION = 'entretien.js';

  function heldIn(pack: string): (string | undefined)[] {
    return [...pack.matchAll(/"\.\/([\w-]+\.js)":\s*function/g)].map(([, chunk]) => chunk);
  }

  it('is found where the bin leads', () => {
    expect(chunks.get('main.js')).toBe(`module.exports = require('./compiled.js').loadPack('accueil')('./main.js');\n`);
    expect(chunks.get(FIRST)).toContain('realHost');
    expect(chunks.get(QUESTION)).toContain('createProgram');
    expect(chunks.size).toBeGreaterThan(30);
  });

  it.each([FIRST, QUESTION])('%s holds all that it needs at once, or the first one does', (name) => {
    const text = chunks.get(name) ?? '';
    const needed = [...text.matchAll(/[;{}](?:var \w+=)?require\d*\("\.\/([\w-]+\.js)"\)/g)].map(([, chunk]) => chunk);
    expect(needed.length).toBeGreaterThan(5);
    const held = new Set([...heldIn(text), ...heldIn(chunks.get(FIRST) ?? '')]);
    expect(held.size).toBeGreaterThan(5);
    expect(needed.filter((chunk) => !held.has(chunk))).toEqual([]);
  });

  it.each(['accueil', 'entretien'])('%s is compiled already, for this version of Node', (name) => {
    const filename = join(dist, `${name}.js`);
    const code = `(function (module, require, __filename) {${chunks.get(`${name}.js`)}\n})`;
    const compiled = (cachedData: Buffer) => new Script(code, { filename, cachedData }).cachedDataRejected;
    const cache = readFileSync(join(dist, `${name}.cache`));
    expect(compiled(cache)).toBe(false);
    expect(compiled(Buffer.from(cache).fill(0, 0, 64))).toBe(true);
  });

  it.each(Object.entries(MARKERS))('is not %s, which stands elsewhere', (_name, marker) => {
    const holders = [...chunks].filter(([, text]) => marker.test(text)).map(([name]) => name);
    expect(holders.length).toBeGreaterThan(0);
    expect(holders).not.toContain(FIRST);
  });

  it.each(['yaml', 'zod', 'conf'] as const)('%s has no part in the first question', (name) => {
    expect(MARKERS[name].test(chunks.get(QUESTION) ?? '')).toBe(false);
    expect(MARKERS.commander.test(chunks.get(QUESTION) ?? '')).toBe(true);
    expect(MARKERS.inquirer.test(chunks.get(QUESTION) ?? '')).toBe(true);
  });
});
