/**
 * Packages that marked-terminal loads and that we have no use for, with what stands in for them: most of its
 * 350 ms are theirs. The one table of the build and of the tests.
 */
import { fileURLToPath } from 'node:url';

export const ALIASES = {
  'cli-highlight': fileURLToPath(new URL('../src/terminal/no-highlight.ts', import.meta.url)),
  'node-emoji': fileURLToPath(new URL('../src/terminal/no-emoji.ts', import.meta.url)),
};
