import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CASES } from '../case-table/cases.ts';
import { runCase } from '../case-table/run-case.ts';
import { asProcess } from './real-bin.ts';
import { inProcess } from './test-host.ts';

const NAMED = CASES.map((row) => [row.name, row] as const);
const root = fileURLToPath(new URL('../../', import.meta.url));

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))));
}

describe('the case table', () => {
  it('has many cases, each under its own name', () => {
    expect(CASES.length).toBeGreaterThan(80);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it('is run on a bin that was built from these sources (node bin/set-up.js)', () => {
    const built = statSync(join(root, 'dist', 'construit')).mtimeMs;
    expect(newest(join(root, 'src'))).toBeLessThanOrEqual(built);
    expect(newest(join(root, 'templates'))).toBeLessThanOrEqual(built);
  });
});

describe('in process', () => {
  it.each(NAMED)('%s', async (_name, row) => {
    await runCase(row, inProcess);
  });
});

describe('through the real bin', () => {
  it.each(NAMED)('%s', async (_name, row) => {
    await runCase(row, asProcess);
  });
});
