import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { stringify } from 'yaml';
import { experience } from '../../src/homestay/experience.ts';
import { homestay } from '../../src/homestay/homestay.ts';
import { site } from '../../src/homestay/site.ts';
import { village } from '../../src/homestay/village.ts';
import { aContentFolder, anExperienceFile, siteFile, villageFile } from '../fixtures/content-folder.ts';
import { aHomestayFile } from '../fixtures/listing.ts';
import { withLongestWords, wordOf } from '../fixtures/longest-words.ts';
import { ROOT, runNode } from '../program.ts';
import { type BadHost, badHost } from './bad-host.ts';
import { builtPages } from './built-pages.ts';
import { ownDesk } from './own-desk.ts';

const out = '.cache/nha-san/browser-long-words';

let content: string;
let host: BadHost;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const house = withLongestWords(homestay, aHomestayFile());
  content = await aContentFolder({
    site: withLongestWords(site, { ...siteFile, languages: ['vi', 'en', 'fr'] }),
    villages: { 'ban-thu': withLongestWords(village, villageFile) },
    experiences: { 'thuyen-tren-ho': withLongestWords(experience, anExperienceFile) },
    homestays: { 'nha-mot': house, 'nha-hai': { ...house, sample: true } },
  });
  await runNode(['--import', 'tsx', 'src/commands/build.ts', '--content', content, '--out', out], 10);
  host = await badHost(path.join(ROOT, out));
});

test.afterAll(async () => {
  await host.stop();
  await rm(content, { recursive: true, force: true });
  await rm(path.join(ROOT, out), { recursive: true, force: true });
});

test('with every text one word of its greatest length, no page is wider than 320 or 360 px', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(600_000);
  await page.addInitScript(() => localStorage.setItem('nha-san-saved', '["nha-mot","nha-hai"]'));
  const pages = await builtPages(out);
  expect(pages.map(({ address }) => address)).toContain('/homestay/nha-mot/');
  const wide: string[] = [];
  for (const { address } of pages) {
    await page.goto(host.address + address);
    // What unfolds is part of the page.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    if (address === '/da-luu/') await expect(page.locator('[data-list] h2')).toHaveCount(2);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      // Not `innerWidth`: a phone shows a page that is too wide smaller, and then says that all of it fits.
      const widest = await page.evaluate((screen) => {
        const { scrollWidth } = document.documentElement;
        if (scrollWidth <= screen) return undefined;
        const beyond = [...document.body.querySelectorAll('*')].filter(
          (each) => each.getBoundingClientRect().right > screen + 1,
        );
        return `${scrollWidth}: ${beyond
          .slice(0, 6)
          .map((each) => `${each.localName}.${each.className}`)
          .join(', ')}`;
      }, width);
      if (widest) wide.push(`${address} at ${width}: ${widest}`);
    }
  }
  expect(wide).toEqual([]);
});

test('with such names the lists of the desk are no wider than the screen', { tag: '@phone' }, async ({
  page,
}) => {
  const desk = await ownDesk();
  try {
    for (const [folder, schema, file] of [
      ['homestays', homestay, aHomestayFile({ village: 'nha-mot' })],
      ['villages', village, villageFile],
      ['experiences', experience, anExperienceFile],
    ] as const) {
      const place = path.join(desk.content, folder, 'nha-mot');
      await mkdir(place, { recursive: true });
      await writeFile(path.join(place, 'index.yaml'), stringify(withLongestWords(schema, file)));
    }
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      for (const list of ['homestays', 'villages', 'experiences']) {
        await page.goto(`${desk.address}/admin/#/collections/${list}`);
        await expect(page.locator('.desk-row', { hasText: wordOf(20) }).first()).toBeVisible();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${list}, ${width}`).toBeLessThanOrEqual(width);
      }
    }
  } finally {
    await desk.end();
  }
});
