/** The completion of bash, in a real bash on a pseudo-terminal. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pty from '@lydell/node-pty';
import { describe, it } from 'vitest';
import { inPlace } from '../case-table/run-case.ts';
import { BIN, environment } from './real-bin.ts';

const PATIENCE = 15_000;

/** What stands on the line of bash after each of the words and Tab. */
async function completed(lines: readonly (readonly [typed: string, awaited: string])[]): Promise<void> {
  await inPlace(async (place) => {
    const programs = join(place.cwd, 'programmes');
    mkdirSync(programs);
    symlinkSync(BIN, join(programs, 'prep-entretien'));
    mkdirSync(join(place.home, 'dossiers'), { recursive: true });
    writeFileSync(join(place.home, 'dossiers', 'annuel-2026-01-02.yaml'), '');
    writeFileSync(join(place.cwd, 'mes réponses.yaml'), '');
    const PATH = `${programs}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
    const bash = pty.spawn('bash', ['--norc', '--noprofile', '-i'], {
      cols: 120,
      rows: 30,
      cwd: place.cwd,
      env: environment(place, { PATH, TERM: 'dumb', PS1: '> ', INPUTRC: '/dev/null', LC_ALL: 'C.UTF-8' }),
    });
    let screen = '';
    bash.onData((text) => {
      screen += text;
    });
    const see = async (words: string): Promise<void> => {
      const end = performance.now() + PATIENCE;
      while (!screen.includes(words)) {
        if (performance.now() > end) throw new Error(`Not seen: ${words}\n${screen}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    try {
      bash.write('source <(prep-entretien completion bash); echo pr""êt\r');
      await see('prêt\r\n');
      for (const [typed, awaited] of lines) {
        screen = '';
        bash.write(`${typed}\t`);
        await see(awaited);
        // The line is emptied; Ctrl+C would be lost when the completion isn't quite over.
        bash.write('\u0015');
      }
    } finally {
      bash.kill('SIGKILL');
    }
  });
}

describe('completion in bash', () => {
  it('completes verbs, types, flags, contexts, dossiers, preferences and files with spaces', () =>
    completed([
      ['prep-entretien repr', 'prep-entretien reprendre '],
      ['prep-entretien accomp', 'prep-entretien accompagnement '],
      ['prep-entretien exporter --parta', 'exporter --partageable '],
      ['prep-entretien parcours --contexte fin', '--contexte fin-de-carriere '],
      ['prep-entretien exporter annuel-', 'exporter annuel-2026-01-02 '],
      ['prep-entretien config lire profil.pr', 'profil.prenom '],
      ['prep-entretien exporter --format=t', '--format=txt '],
      ['prep-entretien annuel --reponses mes', 'mes\\ réponses.yaml '],
    ]));
});
