/** Signals that stop the program, while a prompt is open. */
import type { TerminalIo } from './terminal-io.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `interrupt` when the system asks the program to stop. Gives the way to stop listening.
 *
 * @inquirer/core listens to the same signals through signal-exit, which kills the process when
 * nobody else listens: before the draft is written. So ours stay until the signal has gone round,
 * even when the prompt ends because of it.
 */
export function onStopSignals(io: TerminalIo, interrupt: () => void): () => void {
  if (!io.input.isTTY) return () => undefined;
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return () => {
    setImmediate(() => {
      for (const signal of SIGNALS) process.removeListener(signal, interrupt);
    });
  };
}
