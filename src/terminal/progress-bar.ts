/** A bar for long tasks, drawn on one line and taken away at the end. */
import { Presets, SingleBar } from 'cli-progress';

export type ProgressBar = {
  /** @param share from 0 to 1, or null when the end isn't known */
  readonly show: (share: number | null, words: string) => void;
  readonly close: () => void;
};

const STEPS = 1000;

export function createProgressBar(output: NodeJS.WriteStream): ProgressBar {
  let bar: SingleBar | null = null;
  return {
    show: (share, words) => {
      if (bar === null) {
        const format = share === null ? '{words}' : '{bar} {words}';
        bar = new SingleBar(
          { format, stream: output, barsize: 8, hideCursor: true, clearOnComplete: true, emptyOnZero: true },
          Presets.legacy,
        );
        bar.start(STEPS, 0, { words });
      }
      bar.update(Math.floor((share ?? 0) * STEPS), { words });
    },
    close: () => bar?.stop(),
  };
}
