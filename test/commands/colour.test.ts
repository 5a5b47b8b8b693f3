/** Colour on a real terminal: the person's wish, then NO_COLOR, then the terminal. */
import * as pty from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { BIN, environment } from './real-bin.ts';

/** All that the program writes until its first question and Ctrl+C there. */
async function firstQuestion(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  preferred?: string,
): Promise<string> {
  let said = '';
  await inPlace(async (place) => {
    if (preferred) putFiles({ 'home/preferences.json': JSON.stringify({ couleur: preferred }) }, place);
    const child = pty.spawn(process.execPath, [BIN, 'annuel', '--court', ...args], {
      cols: 80,
      rows: 30,
      cwd: place.cwd,
      env: environment(place, { TERM: 'xterm-256color', ...env }),
    });
    const code = await new Promise<number>((resolve) => {
      let stopped = false;
      child.onData((data) => {
        said += data;
        // The keys come last: the prompt is whole.
        if (!stopped && said.includes('Ctrl+C')) {
          stopped = true;
          child.write('\u0003');
        }
      });
      child.onExit(({ exitCode }) => resolve(exitCode));
    });
    expect(code, said).toBe(130);
  });
  expect(said).toContain('Question 1 sur');
  return said;
}

const COLOUR = /\u001b\[(?:\d+;)*(?:3[0-8]|9[0-7])(?:;\d+)*m/;

describe('colour', () => {
  it.each([
    ['a terminal has colour', [], {}, true],
    ['NO_COLOR takes it away', [], { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR does not', [], { NO_COLOR: '' }, true],
    ['--couleur jamais takes it away', ['--couleur', 'jamais'], {}, false],
    ['--couleur toujours wins over NO_COLOR', ['--couleur', 'toujours'], { NO_COLOR: '1' }, true],
    ['--couleur auto follows NO_COLOR', ['--couleur', 'auto'], { NO_COLOR: '1' }, false],
    ['the preference takes it away', [], {}, false, 'jamais'],
    ['the preference wins over NO_COLOR', [], { NO_COLOR: '1' }, true, 'toujours'],
    ['--couleur wins over the preference', ['--couleur', 'auto'], {}, true, 'jamais'],
  ] as const)('%s', async (_name, args, env, colour, preferred?: string) => {
    expect(COLOUR.test(await firstQuestion(args, env, preferred))).toBe(colour);
  });
});
