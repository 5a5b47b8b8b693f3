/**
 * Loads a pack of chunks with what V8 made of its code at build: compiling it takes a third of the time to the first
 * question. Another version of Node refuses that, and compiles as usual. Copied into dist/.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const scripts = new Map();
const packs = new Map();

/** @param name of a pack; gives its loader of chunks */
function loadPack(name) {
  if (!packs.has(name)) packs.set(name, run(name));
  return packs.get(name);
}

function run(name) {
  const filename = join(__dirname, `${name}.js`);
  const code = `(function (module, require, __filename) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(code, { filename, cachedData: cacheOf(name) });
  scripts.set(name, script);
  const module = { exports: {} };
  script.runInThisContext()(module, require, filename);
  return module.exports;
}

function cacheOf(name) {
  try {
    return readFileSync(join(__dirname, `${name}.cache`));
  } catch {
    return undefined;
  }
}

module.exports = { loadPack, scripts };
