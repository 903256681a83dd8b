import type { SitemapItem } from '@astrojs/sitemap';
import { expect, test } from 'vitest';
import { directoryOf } from '../../../src/listings/directory.ts';
import type { HomestayEntry, SiteEntry } from '../../../src/listings/entries.ts';
import { sitemapOptions } from '../../../src/site/sitemap.ts';
import { aListing, anExperience, aVillage } from '../../fixtures/listing.ts';
import { aDirectory } from '../../fixtures/site.ts';

const home = (slug: string, sample: boolean): HomestayEntry => ({
  ...aListing(),
  slug,
  sample,
  village: 'ban-thu',
  experiences: [],
});

const { filter, serialize } = sitemapOptions(
  directoryOf({
    site: { address: 'https://thu.example', languages: ['vi', 'en'] } as unknown as SiteEntry,
    villages: [aVillage()],
    experiences: [anExperience()],
    homestays: [home('that', false), home('mau', true)],
  }),
);

test.each([
  ['/', true],
  ['/en/', true],
  ['/homestay/', true],
  ['/homestay/that/', true],
  ['/en/homestay/that/', true],
  ['/lang/ban-thu/', true],
  ['/en/village/ban-thu/', true],
  ['/trai-nghiem/thuyen-tren-ho/', true],
  ['/du-lieu/', true],
  ['/en/data/', true],
  ['/homestay/mau/', false],
  ['/en/homestay/mau/', false],
  ['/kit/', false],
  ['/kit/that/', false],
  ['/admin/', false],
  ['/404/', false],
])('%s is listed: %s', (address, expected) => {
  expect(filter?.(`https://thu.example${address}`)).toBe(expected);
});

test('a page names itself, its other language and the fallback', async () => {
  const item = await serialize?.({ url: 'https://thu.example/en/village/ban-thu/' } as SitemapItem);
  expect(item?.links).toEqual([
    { lang: 'vi', url: 'https://thu.example/lang/ban-thu/' },
    { lang: 'en', url: 'https://thu.example/en/village/ban-thu/' },
    { lang: 'x-default', url: 'https://thu.example/lang/ban-thu/' },
  ]);
});

test.each([
  ['/homestay/that/', '2026-10-20'],
  ['/en/homestay/that/', '2026-10-20'],
  ['/homestay/', '2026-10-20'],
  ['/lang/ban-thu/', '2026-10-20'],
  ['/trai-nghiem/thuyen-tren-ho/', undefined],
  ['/du-lieu/', undefined],
])('%s changed last on %s', async (address, expected) => {
  const item = await serialize?.({ url: `https://thu.example${address}` } as SitemapItem);
  expect(item?.lastmod).toBe(expected);
});

test('a sample changes no page', async () => {
  const { serialize } = sitemapOptions(aDirectory({ listings: [aListing({ sample: true })] }));
  const item = await serialize?.({ url: 'https://thu.example/homestay/' } as SitemapItem);
  expect(item).not.toHaveProperty('lastmod');
});
