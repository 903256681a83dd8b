import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ROOT } from '../program.ts';

/** What a file of tests changes beyond itself, or must have new: the desk's modules know what is shown and written. */
const changesItsProcess =
  /\bvi\.(?:mock|doMock|resetModules|stub|spyOn|use|setSystemTime)|process\.(?:env|on|exit)|globalThis|private-cache|a-tab|src\/desk\/editor/;

const files = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: ROOT }).sort();
const apart = files.filter((file) => changesItsProcess.test(readFileSync(join(ROOT, file), 'utf8')));
const together = files.filter((file) => !apart.includes(file));

export default defineConfig({
  root: ROOT,
  cacheDir: '.cache/nha-san/vitest',
  // The cards' layouts are TSX for satori, without React.
  oxc: { jsx: { runtime: 'automatic', importSource: 'satori/jsx' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 30_000,
    allowOnly: false,
    // Processes, not threads: sharp's native code is shared between threads, and two fill the smallest machine.
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      // What they import is loaded once.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
    ],
  },
});
