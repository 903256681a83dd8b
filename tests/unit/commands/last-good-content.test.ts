import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLastGood, lastGood } from '../../../src/commands/last-good-content.ts';
import type { Content } from '../../../src/listings/read-content.ts';
import { aDirectory } from '../../fixtures/site.ts';

const content: Content = { ...aDirectory(), homestays: [], problems: [], leftOut: ['homestays/nha-ba'] };

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'nha-san-last-good-'));
  vi.stubEnv('NHA_SAN_CACHE', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

test('what was kept for a folder is there for it, and for no other', async () => {
  expect(await lastGood('/ban/content')).toBeUndefined();
  await keepLastGood('/ban/content', content);
  const { site, villages, leftOut } = (await lastGood('/ban/content')) ?? {};
  expect({ site, villages, leftOut }).toEqual({
    site: content.site,
    villages: content.villages,
    leftOut: content.leftOut,
  });
  expect(await lastGood('/ban-khac/content')).toBeUndefined();
});

test.each<[string, (file: string) => Promise<void>]>([
  ['was cut', (file) => truncate(file, 40)],
  ['was emptied', (file) => truncate(file, 0)],
  ['is another', async (file) => writeFile(file, '{"site":{}}')],
  [
    'has one other letter',
    async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('Nhà', 'Nhả')),
  ],
])('a file that %s is none', async (_what, harm) => {
  await keepLastGood('/ban/content', content);
  const shown = path.join(cache, 'shown');
  const [name = ''] = (await readdir(shown)).filter((each) => each.endsWith('.json'));
  await harm(path.join(shown, name));
  expect(await lastGood('/ban/content')).toBeUndefined();
  await keepLastGood('/ban/content', content);
  expect(await lastGood('/ban/content')).toBeDefined();
});
