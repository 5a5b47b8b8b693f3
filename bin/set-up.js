/**
 * What a fresh clone needs before anything else: the packages of the lock file and the build. Once done
 * it costs a few milliseconds. Talks on stderr, so that stdout stays the program's.
 */
const { spawnSync } = require('node:child_process');
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

process.exitCode = main();

function main() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`prep-entretien a besoin de Node 20.19 ou plus récent ; ici : ${process.versions.node}.\n`);
    return 1;
  }
  if (changed('package-lock.json') > changed(join('node_modules', '.package-lock.json'))) {
    process.stderr.write('Première installation (une minute environ)…\n');
    // Not `ci`: it refuses a lock file that doesn't name the optional binaries of every other system.
    if (run(npm('install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')) !== 0)
      return 1;
  }
  const sources = ['src', 'templates', 'bin', 'package.json'];
  if (Math.max(...sources.map(newest)) > changed(join('dist', 'construit'))) {
    process.stderr.write('Construction du programme…\n');
    if (run([process.execPath, [join(root, 'bin', 'build.js')]]) !== 0) return 1;
  }
  return 0;
}

/** The npm that runs this script, or the one of the system. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? [process.execPath, [script, ...args]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

function run([command, args]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  return status ?? 1;
}

/** Time of the last change in milliseconds, 0 when there is no such file. */
function changed(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The last change of a file or of anything in a folder, the folders themselves included. */
function newest(path) {
  const own = changed(path);
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return own;
  return Math.max(own, ...readdirSync(join(root, path)).map((name) => newest(join(path, name))));
}
