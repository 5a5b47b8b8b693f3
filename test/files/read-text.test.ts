import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/problem.ts';
import { readStream, readText } from '../../src/files/read-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

const inFolder = temporaryFolder();
const LIMIT = 10;

/** The refusal that `act` ends with; fails when there is none, or when it is a defect of ours. */
async function refusalOf(act: () => unknown): Promise<UserError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

function read(content: string | Uint8Array): string {
  writeFileSync(inFolder('r.yaml'), content);
  return readText(inFolder('r.yaml'), LIMIT);
}

async function stream(...pieces: readonly (string | Uint8Array)[]): Promise<string> {
  return readStream(Readable.from(pieces), 'entrée standard', LIMIT);
}

describe('the limit', () => {
  it.each(['', 'a', 'a'.repeat(LIMIT), 'é'.repeat(LIMIT / 2)])('lets %j through', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each(['a'.repeat(LIMIT + 1), 'é'.repeat(LIMIT)])('counts bytes and refuses %j', async (text) => {
    const refusal = await refusalOf(() => read(text));
    expect(refusal.message).toContain('r.yaml');
    expect(refusal.remedy).toBeTruthy();
  });

  it('is met without reading a huge file whole', async () => {
    writeFileSync(inFolder('r.yaml'), '');
    // Far more than the memory that a test may take: only its beginning can be read.
    truncateSync(inFolder('r.yaml'), 2 ** 40);
    expect((await refusalOf(() => readText(inFolder('r.yaml'), LIMIT))).message).toContain('r.yaml');
  });

  it('is met on a device that never ends', async () => {
    expect((await refusalOf(() => readText('/dev/zero', LIMIT))).message).toContain('/dev/zero');
  });

  it('is met on a stream that never ends', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(4);
      }
    }
    expect((await refusalOf(() => readStream(endless(), 'entrée standard', LIMIT))).message).toContain(
      'entrée standard',
    );
    expect(given).toBeLessThan(10);
  });

  it('of a stream counts all its pieces', async () => {
    expect(await stream('aaaaa', 'bbbbb')).toBe('aaaaabbbbb');
    await refusalOf(() => stream('aaaaa', 'bbbbb', 'c'));
  });
});

describe('the encoding', () => {
  it.each([
    ['Latin-1', Buffer.from('Zo\xe9', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffé', 'utf16le')],
    ['a cut character', Buffer.from([0x61, 0xc3])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
  ])('%s is refused', async (_name, bytes) => {
    const refusal = await refusalOf(() => read(bytes));
    expect(refusal.message).toContain('UTF-8');
    expect(refusal.remedy).toBeTruthy();
    expect((await refusalOf(() => stream(bytes))).message).toContain('UTF-8');
  });

  it('a character cut between two pieces of a stream is whole again', async () => {
    const bytes = Buffer.from('é🙂', 'utf8');
    expect(await stream(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe('é🙂');
  });
});

describe('what is no text file', () => {
  it('a file that is not there', async () => {
    expect((await refusalOf(() => readText(inFolder('rien'), LIMIT))).message).toMatch(/rien.*ENOENT/);
  });

  it('a folder', async () => {
    mkdirSync(inFolder('d'));
    expect((await refusalOf(() => readText(inFolder('d'), LIMIT))).message).toContain('EISDIR');
  });

  it('a file in place of a folder', async () => {
    writeFileSync(inFolder('f'), '');
    expect((await refusalOf(() => readText(inFolder('f', 'r.yaml'), LIMIT))).message).toContain('ENOTDIR');
  });

  it('an empty stream is an empty text', async () => {
    expect(await stream()).toBe('');
  });
});
