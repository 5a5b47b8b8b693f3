/** Writes the result to the standard output. */
import { writeSync } from 'node:fs';
import { errorCode } from './file-errors.ts';

export type ResultWriter = {
  readonly out: (text: string) => void;
  /** Waits until all is written; rejects with the system's error when it could not be. */
  readonly settled: () => Promise<void>;
};

/**
 * A reader that stops early (`| head`) is no error. Texts go straight to the descriptor as long as it takes them:
 * opening the stream costs milliseconds. Windows needs the stream for accents on its screens.
 */
export function resultWriter(): ResultWriter {
  const pending: Promise<void>[] = [];
  let usesStream = process.platform === 'win32';
  const write = (text: string): Promise<void> => {
    if (usesStream) return writeToStream(text);
    try {
      const rest = writeNow(Buffer.from(text));
      if (rest.length === 0) return Promise.resolve();
      usesStream = true;
      return writeToStream(rest);
    } catch (error) {
      return isGone(error) ? Promise.resolve() : Promise.reject(error);
    }
  };
  return {
    out: (text) => {
      const written = write(text);
      written.catch(() => undefined);
      pending.push(written);
    },
    settled: async () => void (await Promise.all(pending)),
  };
}

/** Gives what a pipe that is full for now has not taken. */
function writeNow(bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw error;
  }
  return rest;
}

function writeToStream(content: string | Uint8Array): Promise<void> {
  const { stdout } = process;
  // The write itself tells.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => undefined);
  return new Promise<void>((resolve, reject) => {
    stdout.write(content, (error) => (error && !isGone(error) ? reject(error) : resolve()));
  });
}

function isGone(error: unknown): boolean {
  return errorCode(error) === 'EPIPE';
}
