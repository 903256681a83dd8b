import { defineConfig } from 'vitest/config';
import { ROOT } from '../program.ts';

export default defineConfig({
  root: ROOT,
  cacheDir: '.cache/nha-san/vitest',
  // The cards' layouts are TSX for satori, without React.
  oxc: { jsx: { runtime: 'automatic', importSource: 'satori/jsx' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    allowOnly: false,
    // Processes, not threads: sharp's native code is shared between threads, and two fill the smallest machine.
    pool: 'forks',
    maxWorkers: 2,
  },
});
