/** How fast and how large `lot` is: lists of people to blank Markdown sheets, against a raw loop that writes as much. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type LotFigures = {
  readonly people: number;
  readonly sheetsPerSecond: number;
  /** To a loop of `writeFileSync` over files of the same names and sizes, run just after. */
  readonly ratioToRaw: number;
  /** Of the whole process. */
  readonly peakMegabytes: number;
};

/**
 * Small lists three times, for the middle one; the large one once: it writes 2 gigabytes twice, and takes minutes.
 * @returns a table in Markdown
 */
export function lotTable(bin: string): string {
  const home = mkdtempSync(join(tmpdir(), 'prep-entretien-lot-'));
  const start = process.hrtime.bigint();
  try {
    const small = [SMALL, SMALL, SMALL].map((people) => measureLot(bin, home, people));
    small.sort((one, other) => one.ratioToRaw - other.ratioToRaw);
    const rows = [...small.slice(1, 2), measureLot(bin, home, LARGE)].map(
      ({ people, sheetsPerSecond, ratioToRaw, peakMegabytes }) =>
        `| ${people} | ${Math.round(sheetsPerSecond)} | ${ratioToRaw.toFixed(2).replace('.', ',')} | ${Math.round(peakMegabytes)} Mo |\n`,
    );
    const head =
      '| personnes | fiches par seconde | rapport à une boucle brute | mémoire au plus |\n|---|---|---|---|\n';
    return `${head}${rows.join('')}\nCes listes ont pris ${Math.round(since(start))} s.\n`;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const SMALL = 10_000;
const LARGE = 100_000;

/**
 * Writes the sheets of a list of that many people with the real bin.
 * @param home an existing folder; what is written there is taken away
 */
function measureLot(bin: string, home: string, people: number): LotFigures {
  const folder = mkdtempSync(join(home, 'lot-'));
  try {
    const list = join(folder, 'liste.csv');
    writeFileSync(list, listOf(people));
    const args = ['lot', list, '--type', 'annuel', '--vierge', '--sortie', join(folder, 'fiches'), '--json'];
    const start = process.hrtime.bigint();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELLS_PEAK, bin, ...args], {
      env: { ...process.env, PREP_ENTRETIEN_HOME: folder },
      encoding: 'utf8',
    });
    const seconds = since(start);
    if (status !== 0 || !stdout.includes(`"ecrites": ${people}`)) throw new Error(`lot: ${status}\n${stdout}${stderr}`);
    const raw = rawLoop(join(folder, 'fiches'), join(folder, 'brut'));
    return {
      people,
      sheetsPerSecond: people / seconds,
      ratioToRaw: raw / seconds,
      peakMegabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded before the program: at the end it tells its peak of memory, in kilobytes. */
const TELLS_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))",
)}`;

function listOf(people: number): string {
  const rows = Array.from(
    { length: people },
    (_, index) => `Durand-${index};Anne;Cariste à l’entrepôt;Mme Perrin;${String((index % 28) + 1)}/12/2026\n`,
  );
  return `nom;prenom;poste;responsable;date\n${rows.join('')}`;
}

/** Seconds to write files of the same names and sizes, one after the other, from bytes that are ready. */
function rawLoop(sheets: string, folder: string): number {
  const files = readdirSync(sheets).map((name) => ({ name, size: statSync(join(sheets, name)).size }));
  const bytes = Buffer.alloc(Math.max(...files.map(({ size }) => size)), 'x');
  mkdirSync(folder);
  const start = process.hrtime.bigint();
  for (const { name, size } of files) writeFileSync(join(folder, name), bytes.subarray(0, size), { mode: 0o600 });
  return since(start);
}

/** Seconds. */
function since(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}
