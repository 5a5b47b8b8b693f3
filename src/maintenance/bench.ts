/**
 * `npm run bench`: start-up times as ratios to `node -e 0`, sheets rendered a second on one core, and lists of
 * people, all measured in one run on this machine. Figures are medians; noise of a shared machine is about 20 %.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnTerminal } from '@lydell/node-pty';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import { loadLaw } from '../files/templates.ts';
import { markdown } from '../formats/markdown.ts';
import { measureAdvice } from './bench-advice.ts';
import { EXAMPLE_DAY, loadExamples } from './examples.ts';
import { measureKeyEcho } from './latency.ts';
import { lotTable } from './lot-bench.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin', 'prep-entretien.js');
const content = join(root, 'dist', 'contenu');
const RUNS = 21;
const SHEETS = 10_000;

/** Commands that must feel instant. */
const COMMANDS = [['--help'], ['--version'], ['types'], ['completion', 'candidats', '--', '']];

/** Certificates named there triple the start of Node 20, whatever the program. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

// `npm run bench -- lot` measures lists alone.
if (process.argv[2] !== 'lot') await bench();
process.stdout.write(`\n${lotTable(bin)}`);

async function bench(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'prep-entretien-bench-'));
  try {
    const starts = COMMANDS.map((args) => ({ args, times: [] as number[] }));
    const bare: number[] = [];
    const first: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(timeProcess(['-e', '0'], home));
      for (const { args, times } of starts) times.push(timeProcess([bin, ...args], home));
      first.push(await timeFirstQuestion(mkdtempSync(join(home, 'premiere-'))));
    }
    const echo = await measureKeyEcho(bin, home);
    const reference = median(bare);
    const rate = sheetsPerSecond();
    const rows = [
      ['node -e 0', `${reference.toFixed(1)} ms`, '1'],
      ...starts.map(({ args, times }) => [
        args.join(' '),
        `${median(times).toFixed(1)} ms`,
        ratio(median(times), reference),
      ]),
      ['première question (pseudo-terminal)', `${median(first).toFixed(1)} ms`, ratio(median(first), reference)],
    ];
    process.stdout.write(`| mesure | médiane de ${RUNS} | rapport à node -e 0 |\n|---|---|---|\n`);
    for (const row of rows) process.stdout.write(`| ${row.join(' | ')} |\n`);
    process.stdout.write(
      `\nDe la touche à l’écran, dans un texte de ${echo.characters} signes : ${echo.medianMs.toFixed(1)} ms (médiane), ${echo.worstMs.toFixed(1)} ms au pire.\n`,
    );
    process.stdout.write(
      `\n${SHEETS} fiches complètes rendues en Markdown : ${Math.round(rate)} par seconde sur un cœur.\n`,
    );
    const advice = measureAdvice(content);
    process.stdout.write(
      `\nConseils de rédaction : chargés en ${advice.loadMs.toFixed(1)} ms (${ratio(advice.loadMs, reference)} fois node -e 0), première réponse lue en ${advice.firstMs.toFixed(1)} ms, les suivantes en ${advice.answerMs.toFixed(2)} ms (${ratio(advice.answerMs, reference)} fois node -e 0), ${advice.worstMs.toFixed(1)} ms au pire.\n`,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Milliseconds from start to end. */
function timeProcess(args: readonly string[], home: string): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: home, env: { ...env, PREP_ENTRETIEN_HOME: home } });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return since(start);
}

/** Milliseconds from start to the moment the first question is on the screen. */
function timeFirstQuestion(home: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const terminal = spawnTerminal(process.execPath, [bin, 'annuel', '--court'], {
      cols: 80,
      rows: 30,
      cwd: home,
      env: { ...env, PREP_ENTRETIEN_HOME: home } as Record<string, string>,
    });
    let screen = '';
    let done = false;
    terminal.onData((data) => {
      screen += data;
      if (done || !screen.includes('Question 1 sur')) return;
      done = true;
      resolve(since(start));
      terminal.kill('SIGKILL');
    });
    terminal.onExit(() => {
      if (!done) reject(new Error(`No question on the screen:\n${screen}`));
    });
  });
}

/** The first example of each shipped template (the full one), in turn, from answers to Markdown. */
function sheetsPerSecond(): number {
  const seen = new Set<string>();
  const examples = loadExamples(join(root, 'templates', 'modeles'), content).filter(({ template }) => {
    const isFirst = !seen.has(template.modele);
    seen.add(template.modele);
    return isFirst;
  });
  const surroundings = { law: loadLaw(content), today: EXAMPLE_DAY, generator: 'bench' };
  const render = (sheet: number): number => {
    const example = examples[sheet % examples.length];
    if (!example) throw new Error('There is no example.');
    const { template, contexts, answers } = example;
    return markdown(buildSheet({ template, contexts, length: 'complet', answers, blank: false }, surroundings)).length;
  };
  for (let warm = 0; warm < 1000; warm += 1) render(warm);
  const start = process.hrtime.bigint();
  let written = 0;
  for (let sheet = 0; sheet < SHEETS; sheet += 1) written += render(sheet);
  const seconds = since(start) / 1000;
  if (written < SHEETS * 5000) throw new Error('The sheets are too small to be sheets.');
  return SHEETS / seconds;
}

function since(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(value: number, reference: number): string {
  return (value / reference).toFixed(2).replace('.', ',');
}
