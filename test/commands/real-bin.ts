/** The program as a person runs it: a process of its own, without a terminal. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Place, Result, Runner } from '../case-table/case.ts';

export const BIN = fileURLToPath(new URL('../../bin/prep-entretien.js', import.meta.url));

/** A process that never ends is stopped after this long, in ms: its code is then null. */
const PATIENCE = 20_000;

export type ProcessOptions = {
  /** Options of node, before the script. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where stdout goes instead of being caught. */
  readonly stdout?: number;
  /** Closes our end of stdout after the first piece. */
  readonly stopsReading?: true;
};

/** The environment of a run: nothing of this machine's but what finds programs. */
export function environment({ home }: Place, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, PREP_ENTRETIEN_HOME: home, ...more };
}

export const asProcess: Runner = (args, stdin, place) => runBin(args, stdin, place, {});

export function runBin(args: readonly string[], stdin: string, place: Place, options: ProcessOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), BIN, ...args], {
      cwd: place.cwd,
      env: environment(place, options.env),
      stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => {
      out.push(piece);
      if (options.stopsReading) child.stdout?.destroy();
    });
    child.stderr?.on('data', (piece: Buffer) => err.push(piece));
    // The program may stop reading before the end of what is given to it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') });
    });
  });
}
