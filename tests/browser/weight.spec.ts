import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { houseBytes, meanHouse, realFrom } from '../house-bytes.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE } from './address.ts';

const site = path.join(ROOT, BROWSER_SITE);

/** What the samples with as many photos as real houses may weigh on average: somewhat more than they do. */
const most = { bytes: 13_500_000, files: 135 };

test('a house is no heavier and has no more files than it needs', { tag: '@desktop' }, async () => {
  const houses = (await houseBytes(site)).filter(({ photos }) => photos >= realFrom);
  expect(houses.length).toBeGreaterThan(3);
  const { all, ...each } = meanHouse(houses);
  expect(all.bytes, JSON.stringify(each)).toBeLessThanOrEqual(most.bytes);
  expect(all.files, JSON.stringify(each)).toBeLessThanOrEqual(most.files);
  for (const { slug, kinds } of houses) {
    for (const kind of ['cards', 'JPEG', 'AVIF', 'pages', 'texts and data'] as const) {
      expect(kinds[kind].files, `${slug}: ${kind}`).toBeGreaterThan(0);
    }
  }
});

test('no file of the site holds what another one holds', { tag: '@desktop' }, async () => {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sums = new Map<string, string[]>();
  for (const file of files) {
    const sum = createHash('sha1')
      .update(await readFile(file))
      .digest('hex');
    sums.set(sum, [...(sums.get(sum) ?? []), path.relative(site, file).split(path.sep).join('/')]);
  }
  // A card of two houses, and a link card under the address that changes with it: one file of the cache each.
  const isCard = (file: string) => /^cards\/[\w-]+\/\w\w\/(?:link|tiktok)[\w-]*\.\w+$/.test(file);
  const twice = [...sums.values()].filter((same) => same.length > 1 && !same.every(isCard));
  expect(twice).toEqual([]);
});
