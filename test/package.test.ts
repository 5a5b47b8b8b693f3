/** The packed command: installed in an empty prefix, it works from any folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AICHA } from './case-table/answers.ts';
import { BIN } from './commands/real-bin.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'prep-entretien-'));
const prefix = join(folder, 'prefix');
const elsewhere = join(folder, 'ailleurs');
const env = { PATH: process.env.PATH ?? '', HOME: join(folder, 'home'), PREP_ENTRETIEN_HOME: join(folder, 'dossiers') };

let packed: readonly string[] = [];

function run(command: string, args: readonly string[], cwd: string): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  expect(status, `${command} ${args.join(' ')}\n${stderr}${stdout}`).toBe(0);
  return { stdout, stderr };
}

describe('npm pack', () => {
  beforeAll(() => {
    for (const path of [prefix, elsewhere, env.HOME]) mkdirSync(path);
    writeFileSync(join(elsewhere, 'r.yaml'), AICHA);
    const { stdout } = run('npm', ['pack', '--json', '--pack-destination', folder], root);
    const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
    packed = files.map(({ path }: { path: string }) => path);
    run('npm', ['install', '--prefix', prefix, '--ignore-scripts', '--offline', join(folder, filename)], elsewhere);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the program, its content and the licences, and no sources', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'bin/package.json',
        'bin/prep-entretien.js',
        'dist/package.json',
        'dist/main.js',
        'dist/LICENCES-TIERS.txt',
        'dist/man/prep-entretien.1',
        'dist/schemas/fiche.json',
        'dist/contenu/modeles.json',
        'dist/contenu/modeles/annuel.json',
        'dist/contenu/modeles/accompagnement.json',
        'dist/contenu/droit.json',
      ]),
    );
    expect(
      packed.filter((path) => /^(?:test|src|templates|\.build)\/|\.ts$|\.map$|modeles\/.*yaml$/.test(path)),
    ).toEqual([]);
    expect(packed.filter((path) => !/^(?:bin|dist)\//.test(path)).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ]);
  });

  it('brings no other package along', () => {
    const installed = readdirSync(join(prefix, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['prep-entretien']);
  });

  it('gives the bytes that the checkout gives, from another folder', () => {
    const args = ['annuel', '--reponses', 'r.yaml', '--sortie', '-'];
    const installed = run(join(prefix, 'node_modules', '.bin', 'prep-entretien'), args, elsewhere);
    const checkout = run(process.execPath, [BIN, ...args], elsewhere);
    expect(installed.stdout).toContain('La file du samedi sortait du magasin');
    expect(installed.stdout).toBe(checkout.stdout);
    expect(installed.stderr).toBe(checkout.stderr);
  });

  it('reads a template of one’s own and writes a dossier and a sheet', () => {
    const command = join(prefix, 'node_modules', '.bin', 'prep-entretien');
    run(command, ['annuel', '--reponses', 'r.yaml', '--sortie', 'f.md'], elsewhere);
    expect(readFileSync(join(elsewhere, 'f.md'), 'utf8')).toContain('La file du samedi sortait du magasin');
    expect(run(command, ['exporter', '--format', 'json', '--sortie', '-'], elsewhere).stdout).toContain('"version": 1');
    expect(run(command, ['--help'], elsewhere).stdout).toContain('Emploi');
    expect(run(command, ['-V'], elsewhere).stdout.trim()).toBe(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    );
  });
});
