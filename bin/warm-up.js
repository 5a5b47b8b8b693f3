/**
 * Runs the program up to its first question, on streams that nobody sees, and keeps what V8 made of its code:
 * node bin/warm-up.js FOLDER, the folder being that of the built program.
 */
const fs = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { PassThrough, Writable } = require('node:stream');
const tty = require('node:tty');
const v8 = require('node:v8');

const dist = resolve(process.argv[2]);
const home = fs.mkdtempSync(join(tmpdir(), 'prep-entretien-'));

process.chdir(home);
warmUp().finally(() => {
  process.chdir(dist);
  fs.rmSync(home, { recursive: true, force: true });
});

async function warmUp() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  let asked = false;
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      // The first question is there: Ctrl+C.
      if (String(chunk).includes('Question 1 sur')) {
        asked = true;
        input.write('\u0003');
      }
      done();
    },
  });
  Object.assign(process.env, { PREP_ENTRETIEN_HOME: home, TERM: 'xterm-256color' });
  tty.isatty = () => true;
  const { fstatSync } = fs;
  fs.fstatSync = (file, ...more) => (file <= 2 ? { isCharacterDevice: () => true } : fstatSync(file, ...more));
  const streams = { stdin: input, stdout: output, stderr: Object.assign(output, { columns: 80, rows: 24 }) };
  for (const [name, value] of Object.entries(streams)) Object.defineProperty(process, name, { value });
  // What has run once is to be kept; the flag is taken back, for the cache is made for the flags of its day.
  v8.setFlagsFromString('--no-flush-bytecode');
  const { main, realHost } = require(join(dist, 'main.js'));
  for (const args of [['--help'], ['types'], ['annuel', '--complet']]) await main(args, realHost());
  if (!asked) throw new Error('The first question was not reached.');
  v8.setFlagsFromString('--flush-bytecode');
  for (const [name, script] of require(join(dist, 'compiled.js')).scripts) {
    fs.writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
  }
}
