/** A folder of sheets: what is written, what is left alone, and who may write there. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, openSheetFolder } from '../../../src/files/batch/sheet-folder.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'prep-entretien-folder-')), 'fiches');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

function run(
  texts: Readonly<Record<string, string>>,
  ways: { renews?: boolean; dry?: boolean; killed?: boolean } = {},
) {
  const { put, close } = openSheetFolder(folder, { renews: ways.renews === true, dry: ways.dry === true });
  const outcomes = Object.entries(texts).map(([name, text]): [string, Outcome] => [name, put(name, text)]);
  close(ways.killed !== true);
  return Object.fromEntries(outcomes);
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('one sheet', () => {
  it('is written for its owner alone', () => {
    expect(run({ 'a.md': 'été' })).toEqual({ 'a.md': 'ecrite' });
    expect(read('a.md')).toBe('été');
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is identical the second time', () => {
    run({ 'a.md': 'x' });
    expect(run({ 'a.md': 'x' })).toEqual({ 'a.md': 'identique' });
  });

  it('that says something else now is renewed only when asked', () => {
    run({ 'a.md': 'x' });
    expect(run({ 'a.md': 'y' })).toEqual({ 'a.md': 'existante' });
    expect(read('a.md')).toBe('x');
    expect(run({ 'a.md': 'y' }, { renews: true })).toEqual({ 'a.md': 'ecrite' });
    expect(read('a.md')).toBe('y');
  });

  it('edited by hand is kept when the list says the same, told when it doesn’t', () => {
    run({ 'a.md': 'x' });
    writeFileSync(join(folder, 'a.md'), 'x, à la main');
    expect(run({ 'a.md': 'x' }, { renews: true })).toEqual({ 'a.md': 'gardee' });
    expect(run({ 'a.md': 'y' }, { renews: true })).toEqual({ 'a.md': 'modifiee' });
    expect(read('a.md')).toBe('x, à la main');
  });

  it('of somebody else is never replaced, nor a link, nor a folder', () => {
    mkdirSync(join(folder, 'd.md'), { recursive: true });
    writeFileSync(join(folder, 'a.md'), 'autre');
    symlinkSync('/dev/null', join(folder, 'l.md'));
    expect(run({ 'a.md': 'x', 'l.md': 'x', 'd.md': 'x' }, { renews: true })).toEqual({
      'a.md': 'existante',
      'l.md': 'existante',
      'd.md': 'existante',
    });
    expect(read('a.md')).toBe('autre');
  });

  it('whose name the system refuses is told', () => {
    expect(run({ [`${'a'.repeat(300)}.md`]: 'x', 'b.md': 'x' })).toMatchObject({ 'b.md': 'ecrite' });
    expect(readdirSync(folder).sort()).toEqual(['.prep-entretien-lot.journal', 'b.md']);
  });
});

describe('a run', () => {
  it('looks and writes nothing when it is dry', () => {
    expect(run({ 'a.md': 'x' }, { dry: true })).toEqual({ 'a.md': 'ecrite' });
    expect(existsSync(folder)).toBe(false);
    run({ 'a.md': 'x' });
    expect(run({ 'a.md': 'y', 'b.md': 'y' }, { dry: true })).toEqual({ 'a.md': 'existante', 'b.md': 'ecrite' });
    expect(read('a.md')).toBe('x');
  });

  it('remembers what earlier lists and killed runs wrote', () => {
    run({ 'a.md': 'x' });
    run({ 'b.md': 'x' }, { killed: true });
    run({ 'c.md': 'x' }, { killed: true });
    run({ 'd.md': 'x' });
    expect(run({ 'a.md': '1', 'b.md': '1', 'c.md': '1', 'd.md': '1' }, { renews: true })).toEqual({
      'a.md': 'ecrite',
      'b.md': 'ecrite',
      'c.md': 'ecrite',
      'd.md': 'ecrite',
    });
  });

  it('leaves the same journal, whatever was before', () => {
    run({ 'a.md': 'x', 'b.md': 'x' });
    const journal = read('.prep-entretien-lot.journal');
    run({ 'a.md': 'x' }, { killed: true });
    run({ 'a.md': 'x', 'b.md': 'x' }, { renews: true });
    expect(read('.prep-entretien-lot.journal')).toBe(journal);
  });

  it('has the folder alone, until it ends or dies', () => {
    const lock = join(folder, '.prep-entretien-lot.verrou');
    mkdirSync(folder);
    writeFileSync(lock, String(process.ppid));
    expect(() => openSheetFolder(folder, { renews: false, dry: false })).toThrow(/Un autre prep-entretien/);
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(lock, String(pid));
    expect(run({ 'a.md': 'x' })).toEqual({ 'a.md': 'ecrite' });
    expect(existsSync(lock)).toBe(false);
  });
});

describe('a disk that refuses', () => {
  it('a file stands where the folder should be', () => {
    writeFileSync(folder, '');
    expect(() => run({ 'a.md': 'x' })).toThrow(/Impossible d’écrire/);
  });

  it('the folder is gone in the middle', () => {
    const { put } = openSheetFolder(folder, { renews: false, dry: false });
    rmSync(folder, { recursive: true });
    expect(() => put('a.md', 'x')).toThrow(/ENOENT/);
  });
});
