import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Disk, writeAtomic } from '../../src/files/atomic-write.ts';
import { type Call, failingDisk } from './failing-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();

/** The code of the error that `act` throws; fails when it throws none. */
function codeOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
  throw new Error('Nothing was thrown.');
}

/** The same disk, which takes at most `most` bytes at a time. */
function littleByLittle(disk: Disk, most: number): Disk {
  const writeSync = (file: number, bytes: Buffer, start: number) =>
    disk.writeSync(file, bytes, start, Math.min(most, bytes.length - start));
  return new Proxy(disk, { get: (real, name: Call) => (name === 'writeSync' ? writeSync : real[name]) });
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

describe('a write that goes well', () => {
  it('makes the file and its folders, for their owner alone', () => {
    const before = process.umask(0);
    try {
      writeAtomic(inFolder('a', 'b', 'f.md'), 'Été\n');
    } finally {
      process.umask(before);
    }
    expect(readFileSync(inFolder('a', 'b', 'f.md'), 'utf8')).toBe('Été\n');
    expect([modeOf(inFolder('a')), modeOf(inFolder('a', 'b')), modeOf(inFolder('a', 'b', 'f.md'))]).toEqual([
      0o700, 0o700, 0o600,
    ]);
  });

  it('replaces what stood there, whatever its mode', () => {
    writeFileSync(inFolder('f.md'), 'ancien', { mode: 0o644 });
    writeAtomic(inFolder('f.md'), 'nouveau');
    expect(readFileSync(inFolder('f.md'), 'utf8')).toBe('nouveau');
    expect(modeOf(inFolder('f.md'))).toBe(0o600);
    expect(readdirSync(inFolder())).toEqual(['f.md']);
  });

  it('puts a new file in place instead of writing over the old one', () => {
    writeFileSync(inFolder('f.md'), 'ancien');
    const before = statSync(inFolder('f.md')).ino;
    const { disk, calls } = failingDisk(null);
    writeAtomic(inFolder('f.md'), 'nouveau', disk);
    expect(statSync(inFolder('f.md')).ino).not.toBe(before);
    const order: Call[] = ['writeSync', 'fsyncSync', 'closeSync', 'renameSync'];
    expect(order.map((call) => calls.indexOf(call))).toEqual(
      order.map((call) => calls.indexOf(call)).toSorted((a, b) => a - b),
    );
    expect(calls.lastIndexOf('fsyncSync'), 'the folder is synced after the rename').toBeGreaterThan(
      calls.indexOf('renameSync'),
    );
  });

  it('writes all the bytes when the system takes them little by little', () => {
    const { disk } = failingDisk(null);
    const text = 'é'.repeat(5000);
    writeAtomic(inFolder('f.md'), text, littleByLittle(disk, 777));
    expect(readFileSync(inFolder('f.md'), 'utf8')).toBe(text);
  });

  it.each(['', ' ', '\u0000', '🙂'.repeat(100_000)])('writes any text (%#)', (text) => {
    writeAtomic(inFolder('f.md'), text);
    expect(readFileSync(inFolder('f.md'), 'utf8')).toBe(text);
  });

  it('takes a name as long as the system does', () => {
    const name = `${'n'.repeat(252)}.md`;
    writeAtomic(inFolder(name), 'long');
    expect(readdirSync(inFolder())).toEqual([name]);
  });

  it('takes a name of 255 bytes in accents', () => {
    const name = `${'é'.repeat(126)}.md`;
    writeAtomic(inFolder(name), 'long');
    expect(readdirSync(inFolder())).toEqual([name]);
  });
});

describe('a write that fails', () => {
  const FAILURES: readonly (readonly [Call, string, number])[] = [
    ['openSync', 'EACCES', 1],
    ['writeSync', 'ENOSPC', 1],
    ['fsyncSync', 'EIO', 1],
    ['closeSync', 'EIO', 1],
    ['renameSync', 'EPERM', 1],
  ];

  it.each(FAILURES)('at %s with %s leaves the old content and nothing else', (call, code, from) => {
    writeFileSync(inFolder('f.md'), 'ancien');
    const { disk, met } = failingDisk(call, code, from);
    expect(codeOf(() => writeAtomic(inFolder('f.md'), 'nouveau', disk))).toBe(code);
    expect(met()).toBe(code);
    expect(readFileSync(inFolder('f.md'), 'utf8')).toBe('ancien');
    expect(readdirSync(inFolder())).toEqual(['f.md']);
  });

  it.each(FAILURES)('at %s with %s leaves no file where there was none', (call, code, from) => {
    const { disk, met } = failingDisk(call, code, from);
    expect(codeOf(() => writeAtomic(inFolder('f.md'), 'nouveau', disk))).toBe(code);
    expect(met()).toBe(code);
    expect(readdirSync(inFolder())).toEqual([]);
  });

  it.each(['EROFS', 'ENOENT', 'EACCES'])('at mkdirSync with %s makes nothing, and ends', (code) => {
    const { disk, met } = failingDisk('mkdirSync', code);
    expect(codeOf(() => writeAtomic(inFolder('a', 'b', 'f.md'), 'nouveau', disk))).toBe(code);
    expect(met()).toBe(code);
    expect(readdirSync(inFolder())).toEqual([]);
  });

  it('half-way through a long text leaves the old content', () => {
    writeFileSync(inFolder('f.md'), 'ancien');
    const { disk } = failingDisk('writeSync', 'ENOSPC', 2);
    expect(codeOf(() => writeAtomic(inFolder('f.md'), 'nouveau', littleByLittle(disk, 1)))).toBe('ENOSPC');
    expect(readFileSync(inFolder('f.md'), 'utf8')).toBe('ancien');
    expect(readdirSync(inFolder())).toEqual(['f.md']);
  });

  it('a folder that can’t be synced is no failure: the file is there', () => {
    const { disk, met } = failingDisk('fsyncSync', 'EINVAL', 2);
    writeAtomic(inFolder('f.md'), 'nouveau', disk);
    expect(met()).toBe('EINVAL');
    expect(readFileSync(inFolder('f.md'), 'utf8')).toBe('nouveau');
  });

  it('a real file in place of the folder', () => {
    writeFileSync(inFolder('file'), 'un fichier');
    expect(codeOf(() => writeAtomic(inFolder('file', 'f.md'), 'x'))).toMatch(/^(?:ENOTDIR|EEXIST)$/);
    expect(codeOf(() => writeAtomic(inFolder('file', 'a', 'f.md'), 'x'))).toMatch(/^(?:ENOTDIR|EEXIST)$/);
    expect(readFileSync(inFolder('file'), 'utf8')).toBe('un fichier');
  });

  it('a real folder in place of the file', () => {
    mkdirSync(inFolder('f.md'));
    expect(codeOf(() => writeAtomic(inFolder('f.md'), 'x'))).toMatch(/^(?:EISDIR|ENOTEMPTY|EEXIST)$/);
    expect(readdirSync(inFolder())).toEqual(['f.md']);
    expect(readdirSync(inFolder('f.md'))).toEqual([]);
  });
});

describe('what is no plain file', () => {
  it('a full device is written to directly, and stays a device', () => {
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    const { disk, calls } = failingDisk(null);
    expect(codeOf(() => writeAtomic('/dev/full', 'x', disk))).toBe('ENOSPC');
    expect(calls).not.toContain('renameSync');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('a sink takes it, and stays a device', () => {
    writeAtomic('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('a pipe is written to directly, and never replaced', () => {
    writeFileSync(inFolder('tube'), '');
    const { disk, calls } = failingDisk(null);
    const pipe = { isFile: () => false, isDirectory: () => false, isSymbolicLink: () => false };
    const piped = new Proxy(disk, {
      get: (real, name: Call) => (/^l?statSync$/.test(name) ? () => pipe : real[name]),
    });
    const before = lstatSync(inFolder('tube')).ino;
    writeAtomic(inFolder('tube'), 'x', piped);
    expect(readFileSync(inFolder('tube'), 'utf8')).toBe('x');
    expect(calls).not.toContain('renameSync');
    expect(lstatSync(inFolder('tube')).ino).toBe(before);
  });

  it('a link stays a link, and what it points to is replaced', () => {
    mkdirSync(inFolder('ailleurs'));
    writeFileSync(inFolder('ailleurs', 'f.md'), 'ancien');
    symlinkSync(inFolder('ailleurs', 'f.md'), inFolder('lien.md'));
    writeAtomic(inFolder('lien.md'), 'nouveau');
    expect(readlinkSync(inFolder('lien.md'))).toBe(inFolder('ailleurs', 'f.md'));
    expect(readFileSync(inFolder('ailleurs', 'f.md'), 'utf8')).toBe('nouveau');
    expect(readdirSync(inFolder('ailleurs'))).toEqual(['f.md']);
  });

  it('a link to nothing yet stays a link', () => {
    symlinkSync(inFolder('f.md'), inFolder('lien.md'));
    writeAtomic(inFolder('lien.md'), 'nouveau');
    expect(lstatSync(inFolder('lien.md')).isSymbolicLink()).toBe(true);
    expect(existsSync(inFolder('f.md'))).toBe(true);
  });
});
