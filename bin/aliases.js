/**
 * Packages, or files of them, that a library loads and that we have no use for, with what stands in for them: most
 * of the 350 ms of marked-terminal and of the 140 ms of conf are theirs. The one table of the build and of the tests.
 */
import { fileURLToPath } from 'node:url';

export const ALIASES = {
  'ajv-formats': fileURLToPath(new URL('../src/files/no-schema.ts', import.meta.url)),
  'ajv/dist/2020.js': fileURLToPath(new URL('../src/files/no-schema.ts', import.meta.url)),
  atomically: fileURLToPath(new URL('../src/files/conf-writer.ts', import.meta.url)),
  'cli-highlight': fileURLToPath(new URL('../src/terminal/no-highlight.ts', import.meta.url)),
  'node-emoji': fileURLToPath(new URL('../src/terminal/no-emoji.ts', import.meta.url)),
};
