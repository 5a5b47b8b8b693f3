/** Ctrl+Z and `fg`: the terminal is given back to the shell, then taken again. */
import type { TerminalIo } from './terminal-io.ts';

/** How long after SIGTSTP, in ms, the program is surely running again if nothing stopped it. */
const GRACE = 100;

export type Suspension = {
  /** Ctrl+Z was struck: stops the program, as it does elsewhere. */
  readonly suspend: () => void;
  /** The prompt is over. */
  readonly stop: () => void;
};

/**
 * `release` is called before the program stops, `resume` once when it runs again; also when it was
 * stopped and continued from outside. Nothing happens without a terminal, or on Windows.
 */
export function watchSuspension(io: TerminalIo, release: () => void, resume: () => void): Suspension {
  if (!io.input.isTTY || process.platform === 'win32') return { suspend: () => undefined, stop: () => undefined };
  let timer: NodeJS.Timeout | undefined;
  const onContinued = () => {
    clearTimeout(timer);
    resume();
  };
  process.on('SIGCONT', onContinued);
  return {
    suspend: () => {
      release();
      // The whole group, as the terminal does itself: a wrapper such as npx stops too.
      process.kill(0, 'SIGTSTP');
      // A group without a shell above it (an orphaned one) is never stopped: go on at once.
      timer = setTimeout(onContinued, GRACE);
    },
    stop: () => {
      clearTimeout(timer);
      process.removeListener('SIGCONT', onContinued);
    },
  };
}
