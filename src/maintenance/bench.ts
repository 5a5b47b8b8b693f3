/**
 * `npm run bench`: start-up times as ratios to `node -e 0`, and sheets rendered a second on one core, all
 * measured in one run on this machine. Figures are medians; noise of a shared machine is about 20 %.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn as spawnTerminal } from '@lydell/node-pty';
import type { Answers } from '../core/interview/answers.ts';
import { readAnswersText } from '../core/interview/read-answers.ts';
import { buildSheet } from '../core/sheet/build-sheet.ts';
import { readYaml } from '../core/template/yaml-source.ts';
import { loadLaw, loadTemplate } from '../files/templates.ts';
import { stringify } from '../files/yaml-text.ts';
import { markdown } from '../formats/markdown.ts';
import { measureKeyEcho } from './latency.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin', 'prep-entretien.js');
const content = join(root, 'dist', 'contenu');
const RUNS = 21;
const SHEETS = 10_000;

/** Certificates named there triple the start of Node 20, whatever the program. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

await bench();

async function bench(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'prep-entretien-bench-'));
  try {
    const bare: number[] = [];
    const help: number[] = [];
    const first: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(timeProcess(['-e', '0'], home));
      help.push(timeProcess([bin, '--help'], home));
      first.push(await timeFirstQuestion(home));
    }
    const echo = await measureKeyEcho(bin, home);
    const reference = median(bare);
    const rate = sheetsPerSecond();
    const rows = [
      ['node -e 0', `${reference.toFixed(1)} ms`, '1'],
      ['--help', `${median(help).toFixed(1)} ms`, ratio(median(help), reference)],
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

/** A full answers file of the template's own first example, rendered again and again. */
function sheetsPerSecond(): number {
  const template = loadTemplate(content, 'annuel');
  const file = join(root, 'templates', 'modeles', 'annuel.yaml');
  const { source } = readYaml(file, readFileSync(file, 'utf8'), () => false);
  const examples = (source.value as { exemples: { reponses: unknown }[] }).exemples;
  const { answers, problems } = readAnswersText(file, stringify(examples[0]?.reponses), template);
  if (problems.length > 0) throw new Error(problems[0]?.message);
  const surroundings = { law: loadLaw(content), today: '2026-11-23', generator: 'bench' };
  const render = (given: Answers): number =>
    markdown(buildSheet({ template, contexts: [], length: 'complet', answers: given, blank: false }, surroundings))
      .length;
  for (let warm = 0; warm < 500; warm += 1) render(answers);
  const start = process.hrtime.bigint();
  let written = 0;
  for (let sheet = 0; sheet < SHEETS; sheet += 1) {
    written += render({ ...answers, poste: { etat: 'repondu', valeur: `Poste ${sheet}` } });
  }
  if (written < SHEETS * 1000) throw new Error('The sheets are too small to be sheets.');
  return SHEETS / (since(start) / 1000);
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
