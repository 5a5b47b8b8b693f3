/**
 * Runs one prompt on the terminal, from its first drawing to its last.
 *
 * It is an Inquirer prompt: `createPrompt`, its hooks and its effects hold the state and the cleaning
 * up. Two things of @inquirer/core are set aside, by giving it an empty input and an output that
 * nobody reads. Its readline loses pasted lines and what is struck between two prompts: keys come
 * from key-reader.ts. Its screen manager rewrites everything at each key and keeps the cursor on one
 * line: screen.ts draws.
 */
import { PassThrough, Writable } from 'node:stream';
import { createPrompt, useEffect, useState } from '@inquirer/core';
import { drivePrompt, type Ending, type PromptRun } from './prompt-driver.ts';
import { sizeOf } from './terminal-io.ts';

const engine = createPrompt<Ending<unknown>, PromptRun<unknown>>((run, done) => {
  const { io, screen, look } = run.terminal;
  const [prompt, show] = useState(run.prompt);
  const [, setDrawings] = useState(0);
  useEffect(() => {
    let drawings = 0;
    const redraw = () => {
      drawings += 1;
      setDrawings(drawings);
    };
    return drivePrompt(run, { show, redraw, end: done });
  }, []);
  const size = sizeOf(io);
  screen.draw(prompt.view(size, look), size);
  return '';
});

/** Shows the prompt and gives its result. The terminal is left as it was found. */
export async function runPrompt<R>(run: PromptRun<R>): Promise<R> {
  const { keys } = run.terminal;
  keys.prepare();
  const nowhere = new Writable({ write: (_chunk, _encoding, written) => written() });
  try {
    // The engine is told nothing about the type of the result; the prompt that goes in gives it.
    const ending = await engine(run as PromptRun<unknown>, { input: new PassThrough(), output: nowhere });
    if ('error' in ending) throw ending.error;
    return ending.result as R;
  } finally {
    keys.close();
  }
}
