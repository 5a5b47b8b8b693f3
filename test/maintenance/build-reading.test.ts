/** What is wrong in the coach's content is told with its place, and nothing is built. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { readCoaching } from '../../src/maintenance/build-reading.ts';

const FOLDER = fileURLToPath(new URL('../../templates/conseils/', import.meta.url));

type Change = readonly [file: 'relecture.yaml' | 'etapes.yaml', from: string, to: string];

function problemsWith(change: Change | null): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'coaching-'));
  try {
    for (const name of ['relecture.yaml', 'etapes.yaml']) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const [file, from, to] = change ?? [];
      if (file === name) expect(text).toContain(from);
      writeFileSync(join(folder, name), file === name ? text.replace(from ?? '', to ?? '') : text);
    }
    const problems: Problem[] = [];
    readCoaching(folder, problems);
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the content of the coach', () => {
  it('is sound as it is', () => {
    expect(problemsWith(null)).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ['a name that nobody fills', ['relecture.yaml', '{sujets}', '{sujet}'], '{sujet}'],
    ['a sentence that is missing', ['relecture.yaml', '  dabord-rien:', '  dabord-reste:'], 'dabord-r'],
    ['a hint that is ordered twice', ['relecture.yaml', '{ code: absolu,', '{ code: inconnu,'], 'inconnu'],
    ['a part that the kind doesn’t have', ['etapes.yaml', 'manque: [demande]', 'manque: [demandes]'], '« demandes »'],
    ['a question of a step that isn’t there', ['etapes.yaml', 'decideur: qui', 'decideur: lui'], '« lui »'],
  ])('%s is told', (_name, change, words) => {
    const problems = problemsWith(change);
    expect(problems.map(({ message }) => message).join('\n')).toContain(words);
    for (const { line } of problems) expect(line).toBeGreaterThan(1);
  });
});
