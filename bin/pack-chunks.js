/**
 * Puts chunks that always load together into one file: looking for each on the disk costs about half a millisecond.
 * In place of each chunk stays a line that leads to it, for those that load it alone.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { transform } = require('esbuild');

/** What a chunk requires at once, and not when it is needed. */
const AT_ONCE = /^(?:var \w+ = )?require\("\.\/([^"]+)"\);$/gm;

/**
 * @param folder where the chunks are, as CommonJS
 * @param starts for each pack, its name and the chunks that it begins with; all that they require at once goes along,
 * but for what an earlier pack holds
 */
async function packChunks(folder, starts) {
  const packed = new Set();
  for (const [name, first] of starts) {
    const members = reachable(folder, first).filter((chunk) => !packed.has(chunk));
    const { code } = await transform(pack(folder, members), { minifyWhitespace: true });
    for (const chunk of members) {
      packed.add(chunk);
      writeFileSync(
        join(folder, chunk),
        `module.exports = require('./compiled.js').loadPack('${name}')('./${chunk}');\n`,
      );
    }
    writeFileSync(join(folder, `${name}.js`), code);
  }
}

function reachable(folder, first) {
  const seen = new Set();
  const visit = (chunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const [, next] of readFileSync(join(folder, chunk), 'utf8').matchAll(AT_ONCE)) visit(next);
  };
  first.forEach(visit);
  return [...seen];
}

function pack(folder, members) {
  const chunks = members.map(
    (chunk) => `'./${chunk}': function (module, exports, require) {\n${readFileSync(join(folder, chunk), 'utf8')}\n},`,
  );
  return `'use strict';
const chunks = {
${chunks.join('\n')}
};
const loaded = {};
function load(name) {
  if (loaded[name]) return loaded[name].exports;
  if (!chunks[name]) return require(name);
  const module = (loaded[name] = { exports: {} });
  chunks[name](module, module.exports, load);
  return module.exports;
}
module.exports = load;
`;
}

module.exports = { packChunks };
