/** What `--help` loads: neither prompts nor YAML nor a schema library. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  const MARKERS = { yaml: /YAMLParseError|Unresolved alias/, zod: /\$ZodType\b/, inquirer: /ExitPromptError/ };

  function reachable(start: string): Set<string> {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = chunks.get(name);
      if (text === undefined) throw new Error(`No chunk ${name} in ${relative(root, dist)}`);
      for (const [, next = ''] of text.matchAll(
        /^\s*(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*["']\.\/([^"']+)["']/gm,
      ))
        visit(next);
    };
    visit(start);
    return seen;
  }

  it('is found by following the imports of the build', () => {
    expect(chunks.size).toBeGreaterThan(8);
    expect(reachable('main.js').size).toBeGreaterThan(1);
    const create = [...chunks.keys()].find((name) => name.startsWith('create-ask'));
    expect([...reachable(create ?? 'none')].some((name) => MARKERS.inquirer.test(chunks.get(name) ?? ''))).toBe(true);
  });

  it.each(Object.entries(MARKERS))('is not %s, which stands in another chunk', (_name, marker) => {
    const early = reachable('main.js');
    const holders = [...chunks].filter(([, text]) => marker.test(text)).map(([name]) => name);
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter((name) => early.has(name))).toEqual([]);
  });
});
