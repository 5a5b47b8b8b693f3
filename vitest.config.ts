import { defineConfig } from 'vitest/config';
import { ALIASES } from './bin/aliases.js';

export default defineConfig({
  resolve: { alias: ALIASES },
  test: {
    include: ['test/**/*.test.ts'],
    // Packages are left to node otherwise, which knows no alias.
    server: { deps: { inline: ['marked-terminal', 'conf'] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
