/**
 * Reads keys while a prompt is open, and keeps what comes too early for the next one.
 *
 * The input is paused between prompts: what is struck then waits in the system's buffer, where
 * readline (behind @inquirer/core) would read it and throw it away.
 */
import { StringDecoder } from 'node:string_decoder';
import { createKeyDecoder } from './key-decoder.ts';
import type { Key } from './keys.ts';
import type { TerminalInput } from './terminal-io.ts';

/** An Esc that nothing follows for this long, in ms, was struck alone. */
const ESCAPE_DELAY = 50;
/** A paste that stops in the middle for this long, in ms, is given as it is. */
const PASTE_DELAY = 2000;
/** What arrives this soon after opening, in seconds, was struck before. */
const TYPED_AHEAD = 0.02;

export type KeyReader = {
  /** Raw mode on, keys to `onKeys`, the end of the input to `onEnd`. */
  readonly open: (onKeys: (keys: readonly Key[]) => void, onEnd: () => void) => void;
  /** Raw mode on, before anything is drawn: a key struck at once isn't echoed, Ctrl+C isn't a signal. */
  readonly prepare: () => void;
  /** Raw mode off, the input paused. */
  readonly close: () => void;
  /** Keys that came too early for the prompt that has just ended. */
  readonly giveBack: (keys: readonly Key[]) => void;
};

/** A reader on an input that lives as long as the program. */
export function createKeyReader(input: TerminalInput): KeyReader {
  const characters = new StringDecoder('utf8');
  const decoder = createKeyDecoder();
  let early: readonly Key[] = [];
  let hasEnded = false;
  let stop: (() => void) | null = null;

  const markEnd = () => {
    hasEnded = true;
  };
  input.once('end', markEnd);
  input.once('close', markEnd);
  // A terminal that goes away is an error on its input (EIO): for the person it is the same end.
  input.on('error', markEnd);

  const open: KeyReader['open'] = (onKeys, onEnd) => {
    const openedAt = process.uptime();
    let timer: NodeJS.Timeout | undefined;
    const give = (keys: readonly Key[]) => {
      if (keys.length > 0) onKeys(keys);
    };
    const flushLater = () => {
      clearTimeout(timer);
      if (!decoder.isWaiting()) return;
      timer = setTimeout(() => give(decoder.flush()), decoder.isPasting() ? PASTE_DELAY : ESCAPE_DELAY);
    };
    const onData = (chunk: Buffer | string) => {
      const text = typeof chunk === 'string' ? chunk : characters.write(chunk);
      const keys = decoder.feed(text, process.uptime() - openedAt < TYPED_AHEAD);
      flushLater();
      give(keys);
    };
    const onClosed = () => {
      give(decoder.flush());
      onEnd();
    };
    stop = () => {
      clearTimeout(timer);
      input.removeListener('data', onData);
      for (const event of ['end', 'close', 'error']) input.removeListener(event, onClosed);
    };
    input.setRawMode?.(true);
    for (const event of ['end', 'close', 'error']) input.once(event, onClosed);
    input.on('data', onData);
    input.resume();
    flushLater();
    const waiting = early;
    early = [];
    give(waiting);
    if (hasEnded || input.readableEnded || input.destroyed) onEnd();
  };

  return {
    open,
    prepare: () => void input.setRawMode?.(true),
    close: () => {
      stop?.();
      stop = null;
      input.pause();
      input.setRawMode?.(false);
    },
    giveBack: (keys) => {
      early = [...early, ...keys];
    },
  };
}
