/** The dossiers on the disk: one file a preparation, `<data folder>/dossiers/<id>.yaml`. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Dossier } from '../core/interview/dossier.ts';
import { ProblemsError, UserError } from '../core/problem.ts';
import { nearest } from '../core/text/nearest.ts';
import { fr } from '../core/text/typography.ts';
import { writeAtomic } from './atomic-write.ts';
import { lockPath } from './dossier-lock.ts';
import { fileError } from './file-errors.ts';
import { MAX_DOSSIER, readText } from './read-text.ts';
import { setAside } from './set-aside.ts';

/** A dossier and where it lives. */
export type StoredDossier = { readonly path: string; readonly dossier: Dossier };

/**
 * A free id: `annuel-2026-11-23`, then `-2`, `-3`… so that two drafts of a type live side by side. An id that
 * another window has just taken isn't free.
 */
export function freeId(dataDir: string, type: string, today: string): string {
  const base = `${type}-${today}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    const path = dossierPath(dataDir, id);
    if (!existsSync(path) && !existsSync(lockPath(path))) return id;
  }
}

export function dossierPath(dataDir: string, id: string): string {
  return join(dataDir, 'dossiers', `${id}.yaml`);
}

/** Writes the dossier, whole, at once. */
export async function saveDossier({ path, dossier }: StoredDossier): Promise<void> {
  const { stringify } = await import('./yaml-text.ts');
  try {
    writeAtomic(path, stringify(dossier));
  } catch (error) {
    throw fileError(error, fr`Impossible d'enregistrer le dossier`, path);
  }
}

/** The dossier of that id or path. Throws a UserError, with every problem of a broken file. */
export async function findDossier(dataDir: string, cwd: string, name: string): Promise<StoredDossier> {
  const byId = dossierPath(dataDir, basename(name));
  const path = basename(name) === name && existsSync(byId) ? byId : resolve(cwd, name);
  if (!existsSync(path)) {
    const ids = dossierFiles(dataDir).map((file) => basename(file, '.yaml'));
    const near = nearest(name, ids);
    const sample = ids[0] === undefined ? '' : fr`, par exemple ${ids[0]}`;
    throw new UserError(
      fr`Le dossier « ${name} » n'existe pas.`,
      near ? fr`Vouliez-vous dire « ${near} » ?` : fr`Donnez son identifiant${sample}, ou le chemin de son fichier.`,
    );
  }
  return readDossier(path);
}

/** True for the id of a dossier, and for what is no file at all: the error of `findDossier` says what is near. */
export function namesDossier(dataDir: string, cwd: string, name: string): boolean {
  return (basename(name) === name && existsSync(dossierPath(dataDir, name))) || !existsSync(resolve(cwd, name));
}

/** Every dossier that can be read, the one changed last first, and what is to be said of the others. */
export type Dossiers = { readonly dossiers: readonly StoredDossier[]; readonly notices: readonly string[] };

/**
 * Reads all the dossiers, or those whose id begins with `prefix`. A broken one is put aside under a name
 * that says so: the rest works.
 */
export async function readDossiers(dataDir: string, prefix = ''): Promise<Dossiers> {
  const dossiers: StoredDossier[] = [];
  const notices: string[] = [];
  for (const path of dossierFiles(dataDir)) {
    if (!basename(path).startsWith(prefix)) continue;
    try {
      dossiers.push(await readDossier(path));
    } catch (error) {
      if (error instanceof ProblemsError) {
        notices.push(fr`${error.message} Il est mis de côté, rien n'en est effacé : ${setAside(path)}`);
      } else if (error instanceof UserError) notices.push(error.message);
      else throw error;
    }
  }
  return { dossiers, notices };
}

/** True once the dossier has its file. */
export function isStored({ path }: Pick<StoredDossier, 'path'>): boolean {
  return existsSync(path);
}

/** Erases a dossier for good. */
export function deleteDossier(path: string): void {
  try {
    rmSync(path);
  } catch (error) {
    throw fileError(error, fr`Impossible de supprimer`, path);
  }
}

/** The files of the dossiers, the one changed last first. */
function dossierFiles(dataDir: string): string[] {
  const folder = join(dataDir, 'dossiers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => ({ path: join(folder, name), changed: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed || (a.path < b.path ? 1 : -1))
    .map(({ path }) => path);
}

/** Reads one file. A broken one throws a ProblemsError that names every problem; the file stays. */
export async function readDossier(path: string): Promise<StoredDossier> {
  const text = readText(path, MAX_DOSSIER);
  const { readDossierText } = await import('../core/interview/read-dossier.ts');
  const { dossier, problems, newer } = readDossierText(path, text);
  if (newer) {
    throw new UserError(
      fr`Le dossier « ${basename(path)} » ne peut pas être lu. ${problems[0]?.message ?? ''}`,
      problems[0]?.remedy,
    );
  }
  if (dossier === null) throw new ProblemsError(fr`Le dossier « ${basename(path)} » ne peut pas être lu.`, problems);
  return { path, dossier };
}
