/** A prompt: what is on the screen and what a key does to it. A value, like the fields inside it. */
import type { Draft } from '../core/interview/answers.ts';
import type { Key } from './keys.ts';
import type { Look } from './look.ts';
import type { Picture } from './screen.ts';
import type { Size } from './terminal-io.ts';

export type Prompt<R> = {
  readonly press: (key: Key, size: Size, look: Look) => Prompt<R> | Settled<R>;
  readonly view: (size: Size, look: Look) => Picture;
  /** The same without the keys: what stays when the program stops here. */
  readonly still: (size: Size, look: Look) => Picture;
  /** What would be lost by stopping now. */
  readonly draft: Draft | null;
  /** The result when the program is stopped from outside. */
  readonly interrupted: () => R;
  /** The text for the person's own editor, null where there is none. */
  readonly text: string | null;
};

export type Settled<R> = { readonly result: R };

/** Tells a settled prompt from one that goes on. */
export function isSettled<R>(next: Prompt<R> | Settled<R>): next is Settled<R> {
  return 'result' in next;
}
