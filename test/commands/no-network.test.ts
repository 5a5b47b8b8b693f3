import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AICHA } from '../case-table/answers.ts';
import type { Place } from '../case-table/case.ts';
import { OWN_TEMPLATE } from '../case-table/own-template.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { runBin } from './real-bin.ts';

const GUARD = fileURLToPath(new URL('../fixtures/no-network.mjs', import.meta.url));
const TRY = fileURLToPath(new URL('../fixtures/try-network.mjs', import.meta.url));
const PRELOAD = ['--import', GUARD];

/** Without it, a run under a guard that doesn't hold would prove nothing. */
function expectGuardHolds(): void {
  const { stdout, stderr } = spawnSync(process.execPath, [...PRELOAD, TRY], { encoding: 'utf8' });
  const ways = stdout.trim().split('\n');
  expect(ways.length, stdout + stderr).toBeGreaterThan(12);
  expect(ways.filter((way) => !way.endsWith(': closed'))).toEqual([]);
  expect(stderr).toContain('RÉSEAU fetch');
}

const RUNS: readonly (readonly string[])[] = [
  ['--help'],
  ['annuel', '--reponses', 'r.yaml'],
  ['annuel', '--reponses', 'r.yaml', '--sortie', '-', '--partageable'],
  ['annuel', 'accompagnement', '--vierge', '--format', 'md,txt,json', '--sortie', 'papier/'],
  ['preparer', '--modele', 'm.yaml', '--reponses', '-'],
  ['exporter', '--format', 'json', '--sortie', '-'],
  ['config', 'ecrire', 'couleur', 'jamais'],
  ['config', 'lister', '--json'],
  ['completion', 'bash'],
  ['completion', 'candidats', '--', ''],
];

describe('no network call', () => {
  it('under a preload that throws, in every command', async () => {
    expectGuardHolds();
    await inPlace(async (place: Place) => {
      putFiles({ 'cwd/r.yaml': AICHA, 'cwd/m.yaml': OWN_TEMPLATE }, place);
      for (const args of RUNS) {
        const result = await runBin(args, 'metier: Maçon\nfierte: Le mur\n', place, { node: PRELOAD });
        expect(result.err, args.join(' ')).not.toContain('RÉSEAU');
        expect(result.code, `${args.join(' ')}\n${result.err}`).toBe(0);
      }
    });
  });

  it('the same preload shows a program that calls', async () => {
    expectGuardHolds();
    const call = "await fetch('http://192.0.2.1:9/').catch(() => undefined)";
    const { stderr } = spawnSync(
      process.execPath,
      [...PRELOAD, '--input-type=module', '-e', `try { ${call} } catch {}`],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('RÉSEAU fetch');
  });
});
