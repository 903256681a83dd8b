import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugForm } from '../../../src/homestay/slug-form.ts';
import { readSlugs } from '../../../src/site/saved/saved-slugs.ts';
import { ROOT } from '../../program.ts';

const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|astro)$/.test(file))
  .map((file) => ({
    file: file.split(path.sep).join('/'),
    text: readFileSync(path.join(ROOT, 'src', file), 'utf8'),
  }));
const having = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('only one function makes an address for a file to save', () => {
  const saving = new Set(having(/\.download\s*=|\bdownload\s*:\s*\w+\.name|setAttribute\(['"]download/));
  const addressing = having(/createObjectURL/);
  expect(addressing.filter((file) => saving.has(file))).toEqual(['site/share/hand-over.ts']);
});

test('an address of a file to save is taken back by nobody at once', () => {
  for (const { file, text } of sources) {
    expect(/\.click\(\);\s*URL\.revokeObjectURL/.test(text), file).toBe(false);
  }
});

test('saved houses have the names that houses have', () => {
  const name = fc.oneof(
    fc.stringMatching(/^[a-z0-9-]{0,12}$/),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('nhà', 'a--b', '-a', 'a-', 'A', 'a b', 'a\n', ''),
  );
  fc.assert(
    fc.property(name, (name) => {
      expect(readSlugs(JSON.stringify([name]))).toEqual(slugForm.test(name) ? [name] : []);
    }),
    { numRuns: 500 },
  );
});

test('the storage of the device is asked for in one place by what keeps texts and ticks', () => {
  expect(having(/function deviceStorage/)).toEqual(['site/share/device-storage.ts']);
});
