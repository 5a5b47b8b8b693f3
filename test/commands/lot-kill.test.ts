/** A lot that is killed, then taken up: the folder ends as if nothing had happened. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Place } from '../case-table/case.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { asProcess, BIN, environment } from './real-bin.ts';

const PEOPLE = 240;
const LIST = `nom;prenom;date;projet\n${Array.from(
  { length: PEOPLE },
  (_, index) => `Durand-${index % 200};Anne;${1 + (index % 28)}/12/2026;Projet ${index}\n`,
).join('')}`;

const LOT = ['lot', 'l.csv', '--type', 'annuel', '--format', 'md,json'];

function start({ cwd, home }: Place, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd, env: environment({ cwd, home }), stdio: 'ignore' });
}

function sheetsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:md|json)$/.test(name)) : [];
}

/** Everything in the folder, whatever its name. */
function wholeFolder(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Waits for that many sheets, then for a moment of chance, and kills; false: it was over before. */
async function killAt(child: ChildProcess, folder: string, count: number): Promise<boolean> {
  while (child.exitCode === null && sheetsIn(folder).length < count) await pause(1);
  await pause(Math.random() * 4);
  const closed = new Promise((resolve) => child.on('close', resolve));
  if (child.exitCode !== null) return false;
  child.kill('SIGKILL');
  await closed;
  return child.signalCode === 'SIGKILL';
}

describe('SIGKILL, then --reprendre', () => {
  it('at ten moments: the folder is that of a run without a stop', async () => {
    await inPlace(async (place) => {
      putFiles({ 'cwd/l.csv': LIST }, place);
      expect((await asProcess([...LOT, '--sortie', 'entier'], '', place)).code).toBe(0);
      const whole = wholeFolder(join(place.cwd, 'entier'));
      expect(Object.keys(whole)).toHaveLength(2 * PEOPLE + 2);
      let killed = 0;
      for (let moment = 0; moment < 10; moment += 1) {
        const name = `f${moment}`;
        const folder = join(place.cwd, name);
        if (await killAt(start(place, [...LOT, '--sortie', name]), folder, moment * 40)) killed += 1;
        const before = sheetsIn(folder).length;
        const { code, out } = await asProcess([...LOT, '--sortie', name, '--reprendre', '--json'], '', place);
        expect(code).toBe(0);
        expect(JSON.parse(out).ecrites + JSON.parse(out).identiques).toBe(PEOPLE);
        expect(wholeFolder(folder), `killed with ${before} sheets`).toEqual(whole);
      }
      // A quick machine may end before the last moments.
      expect(killed).toBeGreaterThan(6);
    });
  }, 60_000);
});

describe('a quiet end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s while the list is still coming: 130, and how to go on',
    async (signal) => {
      await inPlace(async (place) => {
        const { cwd } = place;
        const child = spawn(process.execPath, [BIN, 'lot', '-', '--type', 'annuel'], {
          cwd,
          env: environment(place),
          stdio: ['pipe', 'ignore', 'pipe'],
        });
        let said = '';
        child.stderr.on('data', (piece: Buffer) => {
          said += piece.toString('utf8');
        });
        child.stdin.on('error', () => undefined);
        child.stdin.write(LIST);
        while (sheetsIn(join(cwd, 'fiches')).length < PEOPLE - 1) await pause(5);
        const ended = new Promise((resolve) => child.on('close', resolve));
        child.kill(signal);
        expect(await ended).toBe(130);
        expect(said.replace(/[\u00a0\u202f]/g, ' ')).toMatch(
          /^\nArrêté\. \d+ fiches sont entières dans :\n.*fiches\n.*--reprendre\.\n$/,
        );
        expect(readdirSync(join(cwd, 'fiches')).filter((name) => /verrou|tmp/.test(name))).toEqual([]);
      });
    },
  );
});

describe('two at once', () => {
  it('the second in a folder is refused, the first goes on', async () => {
    await inPlace(async (place) => {
      putFiles({ 'cwd/l.csv': LIST }, place);
      const holder = spawn(process.execPath, [BIN, 'lot', '-', '--type', 'annuel'], {
        cwd: place.cwd,
        env: environment(place),
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      holder.stdin.write(LIST);
      while (sheetsIn(join(place.cwd, 'fiches')).length === 0) await pause(5);
      const second = await asProcess(LOT, '', place);
      expect(second.code).toBe(1);
      expect(second.err).toMatch(/Un autre prep-entretien écrit en ce moment dans/);
      const ended = new Promise((resolve) => holder.on('close', resolve));
      holder.stdin.end();
      expect(await ended).toBe(0);
      expect(sheetsIn(join(place.cwd, 'fiches'))).toHaveLength(PEOPLE);
    });
  });
});
