/** What `--help` and the start of any verb load, and that the help of the build is the help of the command tree. */
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
  const MARKERS = {
    commander: /too many arguments/,
    yaml: /YAMLParseError|Unresolved alias/,
    zod: /\$ZodType\b/,
    inquirer: /ExitPromptError/,
    conf: /projectVersion/,
  };

  /** A chunk that is required at once, and not when it is needed: `import_x = require("./chunk.js")`. */
  const AT_ONCE = /^(?:var \w+ = )?require\("\.\/([^"]+)"\);$/gm;

  function reachable(start: string): Set<string> {
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = chunks.get(name);
      if (text === undefined) throw new Error(`No chunk ${name} in ${relative(root, dist)}`);
      for (const [, next = ''] of text.matchAll(AT_ONCE)) visit(next);
    };
    visit(start);
    return seen;
  }

  it('every chunk that is required is seen, at once or later', () => {
    const later = /Promise\.resolve\(\)\.then\(\(\) => __toESM\(require\("\.\//g;
    let [all, known] = [0, 0];
    for (const text of chunks.values()) {
      all += text.match(/\brequire\("\.\//g)?.length ?? 0;
      known += (text.match(AT_ONCE)?.length ?? 0) + (text.match(later)?.length ?? 0);
    }
    expect(all).toBeGreaterThan(50);
    expect(known).toBe(all);
  });

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
