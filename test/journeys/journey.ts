/**
 * A journey: a person in front of terminal windows, and the program as it is shipped. What is awaited is
 * always something that a person would see, or a file that they would find.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../src/core/interview/dossier.ts';
import { readDossierText } from '../../src/core/interview/read-dossier.ts';
import type { Place } from '../case-table/case.ts';
import { inPlace } from '../case-table/run-case.ts';
import { openWindow, type StartOptions, until, type Window } from './window.ts';

export type { Window } from './window.ts';

/** A template with a question of each kind. */
export const ESSAI = fileURLToPath(new URL('./essai.yaml', import.meta.url));

export type Journey = {
  readonly place: Place;
  /** Opens a window and runs the command in it. */
  readonly start: (args: readonly string[], options?: StartOptions) => Window;
  /** The dossiers on the disk, by id. */
  readonly dossiers: () => Readonly<Record<string, Dossier>>;
  /** Waits until the one dossier on the disk is as said. */
  readonly saved: (is: (dossier: Dossier) => boolean) => Promise<Dossier>;
  /** The text of a file of the current folder. */
  readonly file: (name: string) => string;
};

/** Runs a journey in folders of its own; every window is closed at the end. */
export async function journey(go: (journey: Journey) => Promise<void>): Promise<void> {
  await inPlace(async (place) => {
    const windows: { close: () => Promise<void> }[] = [];
    const dossiers = () => readAll(join(place.home, 'dossiers'));
    try {
      await go({
        place,
        start: (args, options = {}) => {
          const opened = openWindow(args, place, options);
          windows.push(opened);
          return opened.window;
        },
        dossiers,
        saved: async (is) => {
          const found = () => Object.values(dossiers()).filter(is)[0];
          await until(
            () => found() !== undefined,
            () => JSON.stringify(dossiers(), null, 2),
          );
          return found() as Dossier;
        },
        file: (name) => readFileSync(join(place.cwd, name), 'utf8'),
      });
    } finally {
      await Promise.all(windows.map(({ close }) => close()));
    }
  });
}

/** A file of answers in that folder; gives its name. */
export function answersFile(folder: string, yaml: string): string {
  writeFileSync(join(folder, 'reponses.yaml'), yaml);
  return 'reponses.yaml';
}

function readAll(folder: string): Record<string, Dossier> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'));
  return Object.fromEntries(names.map((name) => [basename(name, '.yaml'), readOne(join(folder, name))]));
}

/** Whatever the moment, the file on the disk is whole. */
function readOne(path: string): Dossier {
  const { dossier, problems } = readDossierText(path, readFileSync(path, 'utf8'));
  if (dossier === null) throw new Error(`${path}: ${problems[0]?.message}`);
  return dossier;
}
