/** The prompts in a real pseudo-terminal, through a real process. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pty from '@lydell/node-pty';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from './session.ts';
import { createVirtualScreen } from './virtual-screen.ts';

const folder = mkdtempSync(join(tmpdir(), 'prep-entretien-terminal-'));
const program = join(folder, 'asker.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('./asker-program.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

function start(columns: number, rows = 24, more: readonly string[] = []) {
  count += 1;
  const file = join(folder, `outcomes-${count}`);
  const child = pty.spawn(process.execPath, [program, file, ...more], {
    cols: columns,
    rows,
    env: { ...process.env, TERM: 'xterm-256color' },
  });
  const screen = createVirtualScreen(columns, rows);
  let lastData = 0;
  child.onData((data) => {
    lastData = performance.now();
    screen.write(data);
  });
  const ended = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
  const sees = (text: string) => expect.poll(screen.text, { timeout: 5000, interval: 5 }).toContain(text);
  const outcomes = () =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  const strike = (key: string) => child.write(bytesOf(key));
  return { child, screen, ended, sees, outcomes, strike, lastData: () => lastData };
}

describe.each([40, 80])('in %i columns', (columns) => {
  it('goes through questions of several kinds, back and forward', async () => {
    const { screen, sees, strike, ended, outcomes } = start(columns);
    await sees('prénom');
    strike('Zoé');
    await sees('› Zoé');
    strike('[enter]');
    await sees('Question 2 sur 3');
    strike('À l’été');
    await sees('› À l’été');
    strike('[esc]');
    await sees('› Zoé');
    strike('[enter]');
    await sees('Question 2 sur 3');
    strike('Fini.');
    await sees('› Fini.');
    strike('[ctrl-d]');
    await sees('Question 3 sur 3');
    strike('o');
    await sees('› o. Oui');
    strike('[enter]');
    expect(await ended).toBe(0);
    expect(outcomes()).toEqual([
      { question: 'prenom', type: 'answer', value: 'Zoé' },
      { draft: { question: 'bilan', texte: 'À l’été' } },
      { question: 'bilan', type: 'back', draft: { question: 'bilan', texte: 'À l’été' } },
      { question: 'prenom', type: 'keep' },
      { question: 'bilan', type: 'answer', value: 'Fini.' },
      { question: 'contrat', type: 'answer', value: true },
    ]);
    expect(screen.modes()).toEqual(['?25']);
    for (const line of screen.all().split('\n')) expect(line.length).toBeLessThan(columns);
  });

  it('keeps five lines pasted in a line, and in the middle of a text', async () => {
    const { sees, strike, ended, outcomes } = start(columns);
    await sees('prénom');
    strike('[paste:un\rdeux\rtrois\rquatre\rcinq]');
    await sees('› un deux trois quatre cinq');
    strike('[enter]');
    await sees('Question 2 sur 3');
    strike('début fin');
    await sees('› début fin');
    strike('[ctrl-left]');
    strike('[paste:un\rdeux\r\r\rcinq ]');
    await sees('cinq fin');
    strike('[ctrl-d]');
    await sees('Question 3 sur 3');
    strike('[ctrl-c]');
    expect(await ended).toBe(130);
    expect(outcomes().slice(0, 2)).toEqual([
      { question: 'prenom', type: 'answer', value: 'un deux trois quatre cinq' },
      { question: 'bilan', type: 'answer', value: 'début un\ndeux\n\ncinq fin' },
    ]);
  });
});

describe('whatever stops it', () => {
  it.each(['[ctrl-c]', 'SIGTERM', 'SIGHUP', 'SIGINT'])('hands over what is half-typed: %s', async (how) => {
    const { child, screen, sees, strike, ended, outcomes } = start(80);
    await sees('prénom');
    strike('[enter]');
    await sees('Question 2 sur 3');
    strike('à moitié');
    await sees('› à moitié');
    if (how.startsWith('SIG')) process.kill(child.pid, how as NodeJS.Signals);
    else strike(how);
    expect(await ended).toBe(130);
    expect(outcomes().at(-1)).toEqual({
      question: 'bilan',
      type: 'interrupted',
      draft: { question: 'bilan', texte: 'à moitié' },
    });
    expect(screen.modes()).toEqual(['?25']);
  });
});

describe('comfort', () => {
  it('keeps what is struck while the program is busy between two questions', async () => {
    const { sees, strike, ended, outcomes } = start(80);
    await sees('prénom');
    strike('Zoé\rdéjà la suite');
    await sees('› déjà la suite');
    strike('[ctrl-c]');
    expect(await ended).toBe(130);
    expect(outcomes()[0]).toEqual({ question: 'prenom', type: 'answer', value: 'Zoé' });
  });

  it('draws again while the window is resized', async () => {
    const { child, screen, sees, strike, ended } = start(80);
    await sees('prénom');
    strike('Un prénom un peu long pour une fenêtre étroite');
    await sees('fenêtre étroite');
    const before = screen.all().length;
    child.resize(40, 24);
    await expect.poll(() => screen.all().length, { timeout: 5000 }).not.toBe(before);
    await sees('› Un prénom un peu long pour une\n  fenêtre étroite');
    strike('[ctrl-c]');
    expect(await ended).toBe(130);
  });

  it('echoes a key at once in a text of 20,000 characters', async () => {
    const { sees, strike, ended, lastData } = start(80, 24, ['long']);
    await sees('prénom');
    strike('[enter]');
    await sees('lignes au-dessus');
    const delays: number[] = [];
    for (let index = 0; index < 40; index += 1) {
      const from = performance.now();
      strike('é');
      await expect.poll(lastData, { timeout: 2000, interval: 1 }).toBeGreaterThan(from);
      delays.push(lastData() - from);
    }
    delays.sort((one, other) => one - other);
    // Measured at 2 ms; a tenth of a second is what a person begins to notice.
    expect(delays[20]).toBeLessThan(50);
    strike('[ctrl-c]');
    expect(await ended).toBe(130);
  });
});
