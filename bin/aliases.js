/**
 * Packages, or files of them, that a library loads and that we have no use for, with what stands in for them: most
 * of the 350 ms of marked-terminal and of the 140 ms of conf are theirs. The one table of the build and of the tests.
 */
const { join } = require('node:path');

const ALIASES = {
  'ajv-formats': join(__dirname, '../src/files/no-schema.ts'),
  'ajv/dist/2020.js': join(__dirname, '../src/files/no-schema.ts'),
  atomically: join(__dirname, '../src/files/conf-writer.ts'),
  'cli-highlight': join(__dirname, '../src/terminal/no-highlight.ts'),
  'node-emoji': join(__dirname, '../src/terminal/no-emoji.ts'),
};

module.exports = { ALIASES };
