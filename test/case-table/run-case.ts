/** Runs a case in fresh folders and checks all that it says, and what is true of every run. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { type Case, type Entry, type Files, type Left, OLD, type Place, type Runner, type Words } from './case.ts';

/** Two empty folders; `use` gets them, and they are gone afterwards. */
export async function inPlace(use: (place: Place) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'prep-entretien-'));
  const place = { cwd: join(root, 'cwd'), home: join(root, 'home') };
  mkdirSync(place.cwd);
  try {
    await use(place);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export async function runCase({ files, runs, left, names }: Case, runner: Runner): Promise<void> {
  expect(runs.length).toBeGreaterThan(0);
  await inPlace(async (place) => {
    putFiles(files ?? {}, place);
    for (const run of runs) {
      putFiles(run.put ?? {}, place);
      for (const path of run.age ?? []) utimesSync(at(path, place), OLD, OLD);
      const args = run.args.map((arg) => named(arg, place));
      const result = await runner(args, run.stdin ?? '', place);
      const story = `${args.join(' ')}\nstderr: ${result.err}`;
      expect(result.code, story).toBe(run.code);
      check(result.err, run.err ?? {}, place, `stderr of ${story}`);
      check(result.out, run.out ?? (run.code === 0 ? {} : { is: '' }), place, `stdout of ${story}`);
      checkAlways(run.code, result, story);
    }
    for (const [path, expected] of Object.entries(left ?? {})) checkLeft(path, expected, place);
    for (const [folder, expected] of Object.entries(names ?? {})) checkNames(folder, expected, place);
    checkHome(place.home);
  });
}

function at(path: string, { cwd, home }: Place): string {
  const [root, ...rest] = path.split('/');
  if (root !== 'cwd' && root !== 'home') throw new Error(`A path begins with cwd/ or home/: ${path}`);
  return join(root === 'cwd' ? cwd : home, ...rest);
}

function named(text: string, { cwd, home }: Place): string {
  return text.replaceAll('{cwd}', cwd).replaceAll('{home}', home);
}

export function putFiles(files: Files, place: Place): void {
  for (const [name, entry] of Object.entries(files)) {
    const path = at(name, place);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    putEntry(path, entry, place);
  }
}

function putEntry(path: string, entry: Entry, place: Place): void {
  if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry, { mode: 0o600 });
  else if ('folder' in entry) mkdirSync(path, { recursive: true, mode: 0o700 });
  else if ('link' in entry) symlinkSync(at(entry.link, place), path);
  else if ('zeros' in entry) {
    writeFileSync(path, '');
    truncateSync(path, entry.zeros);
  } else {
    writeFileSync(path, entry.text, { mode: 0o600 });
    utimesSync(path, entry.changed, entry.changed);
  }
}

function check(text: string, { is, has = [], not = [], also }: Words, place: Place, story: string): void {
  if (is !== undefined) expect(text, story).toBe(named(is, place));
  const spaced = text.replace(/[\u00a0\u202f]/g, ' ');
  for (const wanted of has) expectFound(spaced, wanted, place, story, true);
  for (const unwanted of not) expectFound(spaced, unwanted, place, story, false);
  also?.(text);
}

function expectFound(text: string, wanted: string | RegExp, place: Place, story: string, yes: boolean): void {
  const pattern = typeof wanted === 'string' ? named(wanted, place) : wanted;
  const found = typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
  expect(found, `${yes ? 'must have' : 'must not have'} ${String(pattern)}\nin ${story}\n---\n${text}`).toBe(yes);
}

/** True of every run of the table: no defect of ours, no terminal escape, a message when it is refused. */
function checkAlways(code: number, { out, err }: { out: string; err: string }, story: string): void {
  // The lines of a calendar end with CRLF, as its format wants.
  const result = out.startsWith('BEGIN:VCALENDAR\r\n') ? out.replaceAll('\r\n', '\n') : out;
  expect(result + err, story).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(err, story).not.toMatch(/\n {4}at |undefined|\[object /);
  expect(out, story).not.toMatch(/undefined|\[object /);
  if (code !== 0) expect(err.trim(), story).not.toBe('');
}

function checkLeft(path: string, expected: Left | null, place: Place): void {
  const full = path.startsWith('/') ? path : at(path, place);
  const found = lstatSync(full, { throwIfNoEntry: false });
  if (expected === null) {
    expect(found, `${path} must not be there`).toBeUndefined();
    return;
  }
  expect(found, `${path} must be there`).toBeDefined();
  if (expected.linkTo !== undefined) expect(readlinkSync(full), path).toBe(at(expected.linkTo, place));
  const stat = statSync(full);
  if (expected.mode !== undefined) expect(stat.mode & 0o777, `mode of ${path}`).toBe(expected.mode);
  if (expected.device) expect(stat.isCharacterDevice(), `${path} must stay a device`).toBe(true);
  if (expected.untouched) expect(stat.mtimeMs, `${path} must not be written again`).toBe(OLD * 1000);
  if (stat.isFile()) check(readFileSync(full, 'utf8'), expected, place, path);
}

function checkNames(folder: string, expected: readonly (string | RegExp)[], place: Place): void {
  const found = readdirSync(at(folder, place));
  const unmet = expected.filter(
    (name) => !found.some((own) => (typeof name === 'string' ? own === name : name.test(own))),
  );
  expect(unmet, `missing in ${folder}, where there is ${found.join(' ')}`).toEqual([]);
  expect(found.length, `${folder}: ${found.join(' ')}`).toBe(expected.length);
}

/** Whatever the program keeps is the person's alone, and holds nothing half-written. */
function checkHome(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return;
  expect(stat.mode & 0o777, `mode of ${folder}`).toBe(0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    expect(entry.name, path).not.toMatch(/^\.|tmp$/);
    if (entry.isDirectory()) checkHome(path);
    else expect(statSync(path).mode & 0o777, `mode of ${path}`).toBe(0o600);
  }
}
