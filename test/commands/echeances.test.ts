/** `echeances` with somebody in front, and on a narrow screen. */
import { describe, expect, it } from 'vitest';
import { echeances } from '../../src/commands/echeances.ts';
import { Interrupted } from '../../src/core/problem.ts';
import { textWidth } from '../../src/core/text/text-width.ts';
import type { Host } from '../../src/host.ts';
import { createSession } from '../terminal/session.ts';
import { createTestHost } from './test-host.ts';

const SITUATION = `{ "embauche": "2018-12-01", "effectif": 60, "naissance": "1967-03-14",
  "retours": [{ "motif": "solidarite-familiale", "date": "2026-09-01" }] }`;

/** Runs with a terminal; `keys` are struck while it asks. */
async function inTerminal(keys: readonly string[]): Promise<{ out: string; err: string }> {
  const session = createSession();
  const { host, out, err } = createTestHost({ cwd: '/', home: '/' });
  const done = echeances({}, { ...host, openAsk: async () => session.ask });
  done.catch(() => undefined);
  await session.strike(...keys);
  await done;
  return { out: out(), err: err() };
}

async function told(more: Partial<Host>): Promise<{ out: string; err: string }> {
  const { host, out, err } = createTestHost({ cwd: '/', home: '/' }, SITUATION);
  await echeances({ situation: '-' }, { ...host, ...more });
  return { out: out(), err: err() };
}

describe('echeances', () => {
  it('asks, then tells', async () => {
    const jump = ['[ctrl-g]', '[end]', '[enter]', '[enter]'];
    const { out } = await inTerminal(['n', '[enter]', '2/2/2026', '[enter]', ...jump]);
    expect(out).toContain('Vos dates, au 22 novembre 2026');
    expect(out).toContain('À venir\u00a0: au plus tard le mardi 2 février 2027.');
  });

  it('stops on Esc before the first question, and on Ctrl+C', async () => {
    await expect(inTerminal(['[esc]'])).rejects.toThrow(Interrupted);
    await expect(inTerminal(['n', '[enter]', '[ctrl-c]'])).rejects.toThrow(Interrupted);
  });

  it('fits 60 columns', async () => {
    const { out } = await told({ columns: () => 60 });
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => textWidth(line) > 60)).toEqual([]);
  });

  it('warns of rules that were checked long ago', async () => {
    expect((await told({ today: () => '2027-03-31' })).err).toBe('');
    const { err } = await told({ today: () => '2027-04-01' });
    expect(err).toContain('les règles ont été vérifiées en septembre 2026');
  });
});
