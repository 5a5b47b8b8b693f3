/** Lists that mean harm, through the real bin in little memory: refused or harmless, and the rest goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { inPlace } from '../case-table/run-case.ts';
import { BIN, environment } from './real-bin.ts';

const MEGABYTE = Buffer.alloc(1_000_000, 'x');

/** A list of `megabytes` between two people, written as it is read; the heap has 48 MB. */
async function lotOf(before: string, megabytes: number, between: string, after: string) {
  let result = { code: null as number | null, json: '' };
  await inPlace(async (place) => {
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=48', BIN, 'lot', '-', '--type', 'annuel', '--essai', '--json'],
      { cwd: place.cwd, env: environment(place), stdio: ['pipe', 'pipe', 'ignore'] },
    );
    let json = '';
    child.stdout.on('data', (piece: Buffer) => {
      json += piece.toString('utf8');
    });
    const pieces = function* (): Generator<Uint8Array | string> {
      yield before;
      for (let count = 0; count < megabytes; count += 1) {
        yield MEGABYTE;
        if (between !== '') yield between;
      }
      yield after;
    };
    // The program may stop reading before the end of what is given to it.
    pipeline(Readable.from(pieces()), child.stdin).catch(() => undefined);
    const [code] = await once(child, 'close');
    result = { code, json };
  });
  const { ecrites, refusees } = JSON.parse(result.json);
  return {
    code: result.code,
    ecrites,
    refusees: refusees.map(({ ligne, code }: Record<string, unknown>) => [ligne, code]),
  };
}

describe('in 48 MB of memory', () => {
  it('a cell of 50 MB', async () => {
    expect(await lotOf('nom;poste\nLéa;a\nNoé;', 50, '', '\nZoé;c\n')).toEqual({
      code: 1,
      ecrites: 2,
      refusees: [[3, 'ligne-trop-longue']],
    });
  });

  it('a quoted cell of 50 MB', async () => {
    expect(await lotOf('nom;poste\nLéa;a\nNoé;"', 50, '', '"\nZoé;c\n')).toEqual({
      code: 1,
      ecrites: 2,
      refusees: [[3, 'ligne-trop-longue']],
    });
  });

  it('a quote that never ends, with 50 MB of lines behind it', async () => {
    const { code, ecrites, refusees } = await lotOf('nom;poste\nLéa;a\n"Noé;b\n', 50, '\n', 'Zoé;c\n');
    expect({ code, ecrites }).toEqual({ code: 1, ecrites: 2 });
    expect(refusees[0]).toEqual([3, 'guillemet']);
    expect(refusees).toHaveLength(51);
  });

  it('one line of JSON of 50 MB', async () => {
    expect(await lotOf('{"nom":"Léa"}\n{"nom":"', 50, '', '"}\n{"nom":"Zoé"}\n')).toEqual({
      code: 1,
      ecrites: 2,
      refusees: [[2, 'ligne-trop-longue']],
    });
  });
});
