/** How far a lot is: a bar on a screen, else a line each ten seconds. */
import { fr, plural } from '../core/text/typography.ts';
import type { Host } from '../host.ts';

export type LotProgress = {
  /** @param share of the list that was read, from 0 to 1; null when its size isn't known */
  readonly tick: (sheets: number, share: number | null) => void;
  readonly close: () => void;
};

const BETWEEN_LINES = 10_000;
const BETWEEN_DRAWINGS = 100;
/** Rows between two looks at the clock. */
const ROWS = 20;

/** @param quiet says nothing */
export async function openLotProgress(host: Host, quiet: boolean): Promise<LotProgress> {
  if (quiet) return { tick: () => undefined, close: () => undefined };
  const bar = (await host.openProgress?.()) ?? null;
  const started = host.elapsed();
  let told = started;
  let rows = 0;
  return {
    tick: (sheets, share) => {
      rows += 1;
      if (rows % ROWS !== 0) return;
      const now = host.elapsed();
      if (now - told < (bar === null ? BETWEEN_LINES : BETWEEN_DRAWINGS)) return;
      told = now;
      const words = inWords(sheets, share, (now - started) / 1000);
      if (bar === null) host.err(`${words}\n`);
      else bar.show(share, words);
    },
    close: () => bar?.close(),
  };
}

/** @param seconds since the start */
function inWords(sheets: number, share: number | null, seconds: number): string {
  const rate = fr`${plural(sheets, 'fiche')}, ${Math.round(sheets / seconds)} par seconde`;
  if (share === null || share === 0) return rate;
  return fr`${rate}, reste ${duration((seconds * (1 - share)) / share)}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? fr`${whole} s` : fr`${Math.floor(whole / 60)} min ${whole % 60} s`;
}
