/** Shows a long text in the person's pager. */
import { type SpawnOptions, spawn as spawnProcess } from 'node:child_process';
import type { EventEmitter } from 'node:events';

/** What is needed of a started program. */
type Started = EventEmitter & { readonly stdin: NodeJS.WritableStream | null };

export type PagerIo = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Starts a program; Node's own when absent. */
  readonly spawn?: (command: string, args: readonly string[], options: SpawnOptions) => Started;
};

/** stderr: the pager draws where the questions were, stdout is the result. */
const SCREEN = 2;

/**
 * Opens `$PAGER`, or less, on the text, and waits until the person leaves it. The text goes through a pipe:
 * no file, no shell. False when there is no pager to start: the text is then not shown.
 */
export async function page(text: string, { env, spawn = spawnProcess }: PagerIo): Promise<boolean> {
  const [command, ...args] = (env.PAGER ?? 'less').split(' ').filter(Boolean);
  if (command === undefined) return false;
  const giveBack = takeInterrupts();
  try {
    return await run(() => spawn(command, args, { stdio: ['pipe', SCREEN, SCREEN], env: pagerEnv(env) }), text);
  } finally {
    giveBack();
  }
}

function run(start: () => Started, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const pager = start();
    pager.on('error', () => resolve(false));
    pager.on('close', () => resolve(true));
    // The person may leave before the end of the text.
    pager.stdin?.on('error', () => undefined);
    pager.stdin?.end(text);
  });
}

/**
 * less shows colours, leaves its text on the screen, starts no other program and remembers nothing. What
 * the person has set in `LESS` wins.
 */
function pagerEnv({ LESSOPEN: _open, LESSCLOSE: _close, ...env }: PagerIo['env']): NodeJS.ProcessEnv {
  return { LESS: '-R -F -X', LESSCHARSET: 'utf-8', ...env, LESSSECURE: '1', LESSHISTFILE: '-' };
}

/** Ctrl+C in the pager is the pager's: nobody else here hears it until the listeners are given back. */
function takeInterrupts(): () => void {
  const listeners = process.listeners('SIGINT');
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  for (const listener of listeners) process.removeListener('SIGINT', listener);
  return () => {
    for (const listener of listeners) process.on('SIGINT', listener);
    process.removeListener('SIGINT', ignore);
  };
}
