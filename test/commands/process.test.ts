/** What only a process of its own shows: pipes that close, devices, the environment. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/host.ts';
import { AICHA } from '../case-table/answers.ts';
import type { Place, Result } from '../case-table/case.ts';
import { inPlace, putFiles } from '../case-table/run-case.ts';
import { BIN, environment, type ProcessOptions, runBin } from './real-bin.ts';

const PRINT = ['annuel', '--reponses', '-', '--sortie', '-'];
/** More than a pipe holds. */
const LONG = `note-juste: ${'mot '.repeat(500_000)}fin\n`;

async function run(args: readonly string[], stdin: string, options: ProcessOptions = {}): Promise<Result> {
  let result: Result | undefined;
  await inPlace(async (place) => {
    result = await runBin(args, stdin, place, options);
  });
  if (!result) throw new Error('It was not run.');
  return result;
}

function withoutStack({ err }: Result): void {
  expect(err).not.toMatch(/\n {4}at |node:|Error:/);
}

describe('pipes', () => {
  it('a long sheet comes whole through a pipe', async () => {
    const { code, out } = await run(PRINT, LONG);
    expect(code).toBe(0);
    expect(out).toContain(`${'mot '.repeat(500_000)}fin`);
    expect(out.endsWith('\n')).toBe(true);
  });

  it('a reader that stops early (| head -1) is no error', async () => {
    const result = await run(PRINT, LONG, { stopsReading: true });
    expect(result.out.length).toBeGreaterThan(0);
    expect(result.out).not.toContain('fin\n');
    withoutStack(result);
    expect(result.err).toBe('');
    expect(result.code).toBe(0);
  });

  it('a full disk behind stdout is told in French, without a stack', async () => {
    const full = openSync('/dev/full', 'w');
    try {
      const result = await run(PRINT, AICHA, { stdout: full });
      withoutStack(result);
      expect(result.err).toContain('ENOSPC');
      expect(result.err).toMatch(/place/);
      expect(result.code).toBe(1);
    } finally {
      closeSync(full);
    }
  });

  it('/dev/stdout is the pipe behind stdout', async () => {
    const direct = await run(PRINT, AICHA);
    await inPlace(async (place) => {
      // A shell, for a real pipe: what Node gives a child is a socket.
      const command = '"$0" "$1" annuel --reponses - --sortie /dev/stdout | cat';
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, BIN], {
        cwd: place.cwd,
        env: environment(place),
        input: AICHA,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      expect(stdout).toBe(direct.out);
    });
  });

  it('/dev/stdout is stdout behind a socket too', async () => {
    const direct = await run(PRINT, AICHA);
    const result = await run(['annuel', '--reponses', '-', '--sortie', '/dev/stdout'], AICHA);
    expect(result.out).toBe(direct.out);
    expect(result.code).toBe(0);
  });

  it('/dev/stdout is stdout, also where the system cannot open it (a socket)', async () => {
    const direct = await run(PRINT, AICHA);
    const named = await run(['annuel', '--reponses', '-', '--sortie', '/dev/stdout'], AICHA);
    withoutStack(named);
    expect(named.code, named.err).toBe(0);
    expect(named.out).toBe(direct.out);
  });
});

describe('places where nothing can be made', () => {
  // As root, chmod proves nothing: these refuse everyone.
  it.each(['/proc/fiche.md', '/proc/nulle/part/fiche.md', '/sys/fiche.md', '/sys/nulle/part/fiche.md'])(
    '%s is refused and the program ends',
    async (output) => {
      const result = await run(['annuel', '--reponses', '-', '--sortie', output], AICHA);
      expect(result.code, 'null: it never ended and was stopped').not.toBeNull();
      withoutStack(result);
      expect(result.err).toMatch(/ENOENT|EACCES|EPERM|EROFS/);
      expect(result.err).toContain(output);
      expect(result.code).toBe(1);
      expect(existsSync(output)).toBe(false);
    },
  );

  it('a folder of dossiers that cannot be made does not stop the sheet on stdout', async () => {
    const result = await run(PRINT, AICHA, { env: { PREP_ENTRETIEN_HOME: '/proc/nulle/part' } });
    expect(result.code).toBe(0);
    expect(result.out).toContain('La date du deuxième terminal');
  });

  it('a folder of dossiers that cannot be made is told', async () => {
    const result = await run(['annuel', '--reponses', '-'], AICHA, {
      env: { PREP_ENTRETIEN_HOME: '/proc/nulle/part' },
    });
    expect(result.code, 'null: it never ended and was stopped').not.toBeNull();
    withoutStack(result);
    expect(result.err).toMatch(/dossier.*\/proc\/nulle\/part.*(?:ENOENT|EACCES|EPERM|EROFS)/);
  });
});

describe('the environment', () => {
  async function inHome(env: (place: Place) => Record<string, string>, look: (place: Place) => void): Promise<void> {
    await inPlace(async (place) => {
      const result = await runBin(['annuel', '--reponses', '-'], AICHA, place, {
        env: { PREP_ENTRETIEN_HOME: '', ...env(place) },
      });
      expect(result.code, result.err).toBe(0);
      look(place);
    });
  }

  it('without PREP_ENTRETIEN_HOME, dossiers go where the system keeps data', async () => {
    await inHome(
      () => ({}),
      ({ home }) => {
        const folder = dataFolder({}, process.platform, home);
        expect(folder.startsWith(home)).toBe(true);
        expect(readdirSync(join(folder, 'dossiers'))).toHaveLength(1);
      },
    );
  });

  it.each([
    ['linux', {}, '/h/.local/share/prep-entretien'],
    ['linux', { XDG_DATA_HOME: '/x' }, '/x/prep-entretien'],
    ['linux', { XDG_DATA_HOME: '' }, '/h/.local/share/prep-entretien'],
    ['darwin', {}, '/h/Library/Application Support/prep-entretien'],
    ['win32', { LOCALAPPDATA: '/l' }, '/l/prep-entretien'],
    ['win32', {}, '/h/AppData/Local/prep-entretien'],
    ['darwin', { PREP_ENTRETIEN_HOME: '/mien' }, '/mien'],
    ['linux', { PREP_ENTRETIEN_HOME: '/mien', XDG_DATA_HOME: '/x' }, '/mien'],
  ] as const)('on %s with %j, they go to %s', (platform, env, folder) => {
    expect(dataFolder(env, platform, '/h')).toBe(folder);
  });

  it('a wide umask leaves sheets and dossiers to their owner', async () => {
    await inPlace(async (place) => {
      putFiles({ 'cwd/umask.mjs': 'process.umask(0);\n' }, place);
      const node = ['--import', join(place.cwd, 'umask.mjs')];
      const result = await runBin(['annuel', '--reponses', '-', '--sortie', 'd/'], AICHA, place, { node });
      expect(result.code, result.err).toBe(0);
      const [dossier = ''] = readdirSync(join(place.home, 'dossiers'));
      const [sheet = ''] = readdirSync(join(place.cwd, 'd'));
      const modes = [
        join(place.home),
        join(place.home, 'dossiers'),
        join(place.home, 'dossiers', dossier),
        join(place.cwd, 'd'),
        join(place.cwd, 'd', sheet),
      ];
      expect(modes.map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual([
        '700',
        '700',
        '600',
        '700',
        '600',
      ]);
    });
  });

  it('colours the sheet neither by --couleur nor by FORCE_COLOR, and NO_COLOR changes nothing', async () => {
    const plain = await run(PRINT, AICHA);
    expect(plain.out).toContain('# ');
    for (const env of [{ FORCE_COLOR: '3' }, { NO_COLOR: '1' }, { COLORTERM: 'truecolor' }]) {
      expect((await run([...PRINT, '--couleur', 'toujours'], AICHA, { env })).out).toBe(plain.out);
    }
  });

  it('a language or a time zone of the machine changes nothing in the sheet', async () => {
    const plain = await run(PRINT, AICHA);
    for (const env of [
      { LANG: 'en_US.UTF-8', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati' },
      { TZ: 'America/Los_Angeles' },
    ]) {
      expect((await run(PRINT, AICHA, { env })).out).toBe(plain.out);
    }
  });

  it('TERM=dumb asks nothing and says so', async () => {
    const result = await run([], '', { env: { TERM: 'dumb' } });
    expect(result.code).toBe(2);
    expect(result.err).toMatch(/type/);
  });

  it('says on stdout the sheet and nothing else, on stderr where it is', async () => {
    await inPlace(async (place) => {
      const printed = await runBin(PRINT, AICHA, place, {});
      const written = await runBin(['annuel', '--reponses', '-', '--sortie', 'f.md'], AICHA, place, {});
      expect(written.out).toBe('');
      expect(written.err).toContain(join(place.cwd, 'f.md'));
      expect(readFileSync(join(place.cwd, 'f.md'), 'utf8')).toBe(printed.out);
    });
  });
});
