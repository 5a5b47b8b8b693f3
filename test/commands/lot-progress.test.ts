/** What a long lot says while it works: a bar on a screen, else a line each ten seconds, nothing for a script. */
import { describe, expect, it } from 'vitest';
import { openLotProgress } from '../../src/commands/lot-progress.ts';
import { createTestHost } from './test-host.ts';

/** A hundred seconds of work at 20 rows a second, half of the list. */
async function told(quiet: boolean, bar: boolean): Promise<{ lines: string[]; shown: string[]; closed: number }> {
  const { host, err } = createTestHost({ cwd: '/', home: '/' });
  let now = 0;
  let closed = 0;
  const shown: string[] = [];
  const openProgress = async () => ({
    show: (share: number | null, words: string) => void shown.push(`${share} ${words}`),
    close: () => {
      closed += 1;
    },
  });
  const progress = await openLotProgress(
    { ...host, elapsed: () => now, openProgress: bar ? openProgress : null },
    quiet,
  );
  for (let row = 1; row <= 2_000; row += 1) {
    now = row * 50;
    progress.tick(row, row / 4_000);
  }
  progress.close();
  return { lines: err().replaceAll('\u00a0', ' ').split('\n').slice(0, -1), shown, closed };
}

describe('the progress of a lot', () => {
  it('is a line each ten seconds without a screen, with the rate and the time left', async () => {
    const { lines } = await told(false, false);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('200 fiches, 20 par seconde, reste 3 min 10 s');
    expect(lines[9]).toBe('2000 fiches, 20 par seconde, reste 1 min 40 s');
  });

  it('is a bar on a screen, taken away at the end', async () => {
    const { lines, shown, closed } = await told(false, true);
    expect(lines).toEqual([]);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.at(-1)).toMatch(/^0\.5 2000\sfiches, 20 par/);
    expect(closed).toBe(1);
  });

  it('is nothing for a script', async () => {
    expect(await told(true, true)).toEqual({ lines: [], shown: [], closed: 0 });
  });
});
