import { test as base, expect } from '@playwright/test';
import { directoryAddress, entryAddress, homeAddress } from '../../src/homestay/addresses.ts';
import { type Language, languageKeys } from '../../src/homestay/language.ts';
import { offlineAddress } from '../../src/site/offline/addresses.ts';
import { dataAddress } from '../../src/site/open-data/addresses.ts';
import { savedAddress } from '../../src/site/saved/addresses.ts';
import { BROWSER_SITE, REAL_SITE } from './address.ts';
import { axe } from './axe.ts';
import { alternatesOf, builtPages, languageOf, switchOf } from './built-pages.ts';
import { type OwnSite, ownSite } from './own-site.ts';
import { siteLanguages } from './pages.ts';

/** French is a language of pages only: nobody has to write texts, cards or captions in it. */
let shared: Promise<OwnSite> | undefined;
const test = base.extend<{ site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright finds out by the pattern what a fixture needs
  site: async ({}, use) => {
    shared ??= ownSite();
    await use(await shared);
  },
});
test.afterAll(async () => (await shared)?.close());

const kinds: Record<string, (language: Language) => string> = {
  home: homeAddress,
  directory: directoryAddress,
  house: (language) => entryAddress('homestay', 'nha-mot', language),
  village: (language) => entryAddress('village', 'ban-thu', language),
  experience: (language) => entryAddress('experience', 'thuyen-tren-ho', language),
  data: dataAddress,
  saved: savedAddress,
  offline: offlineAddress,
};

const languagesOf = { [BROWSER_SITE]: siteLanguages, [REAL_SITE]: languageKeys };

for (const [built, languages] of Object.entries(languagesOf)) {
  test(`every tourists’ page of ${built} is there in every language, and the switch stays on it`, {
    tag: '@desktop',
  }, async () => {
    const pages = await builtPages(built);
    const forTourists = pages.filter(({ address }) => !/^\/(?:kit\/|404)/.test(address));
    expect(forTourists.length).toBeGreaterThan(10 * languages.length);
    for (const page of forTourists) {
      const named = alternatesOf(page);
      expect(Object.keys(named), page.address).toEqual([...languages, 'x-default']);
      expect(named['x-default'], page.address).toBe(named.vi);
      expect(named[languageOf(page)], page.address).toBe(page.address);
      const { 'x-default': _, ...inLanguages } = named;
      expect(switchOf(page), page.address).toEqual(inLanguages);
      for (const other of Object.values(inLanguages)) {
        const there = pages.find(({ address }) => address === other);
        expect(there && alternatesOf(there), `${page.address} → ${other}`).toEqual(named);
      }
    }
  });
}

test('a tourist changes the language of a house twice', { tag: '@desktop' }, async ({ page, site }) => {
  await page.goto(`${site.address}${kinds.house?.('vi')}`);
  for (const language of ['fr', 'en'] as const) {
    await page.locator(`header a[hreflang=${language}]`).click();
    await expect(page).toHaveURL(`${site.address}${kinds.house?.(language)}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

test('no kind of page in French scrolls sideways, and axe finds nothing', { tag: '@phone' }, async ({
  page,
  site,
}) => {
  for (const [kind, address] of Object.entries(kinds)) {
    await page.goto(`${site.address}${address('fr')}`);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, kind).toBe(0);
    // Colours are the same in every language.
    const { violations } = await axe(page).disableRules('color-contrast').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      kind,
    ).toEqual([]);
  }
});

test('facts are French; texts that owners wrote are English, or Vietnamese, and say so', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/fr/homestay/nha-mot/`);
  const main = page.locator('main');
  for (const fact of [
    'Plancher commun',
    'Salle de bains privée',
    'Moustiquaire',
    'Petit-déjeuner',
    '150 000 VND',
  ])
    await expect(main.getByText(fact).first()).toBeAttached();
  await expect(main.getByText('A wooden floor by the stream').first()).toHaveAttribute('lang', 'en');
  await page.goto(`${site.address}/fr/homestay/nha-hai/`);
  await expect(main.getByText('Nhà nhỏ đầu bản').first()).toHaveAttribute('lang', 'vi');
  await page.goto(`${site.address}/homestay/nha-hai/`);
  await expect(main.getByText('Nhà nhỏ đầu bản').first()).not.toHaveAttribute('lang');
});

test('the text of a French page that says no language is not Vietnamese', { tag: '@desktop' }, async ({
  page,
  site,
}) => {
  // Letters that Vietnamese has and French has not; names are what they are in every language.
  const vietnamese = /[ăđĩũơưạ-ỹ]/i;
  const names =
    /Bản Thử|Nhà sàn thử|Nhà \S+|Thượng Lâm|Tuyên Quang|Cô Thử|Hà Nội|Tổ thử|Tổ công nghệ số Bản Thử|Thôn Bản Thử|đàn tính|đồngs?|Tày|Tiếng Việt|Then/gi;
  for (const address of Object.values(kinds)) {
    await page.goto(`${site.address}${address('fr')}`);
    const texts = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const isCode = element?.closest('pre, code, script, template, style');
        if (!isCode && element?.closest('[lang]') === document.documentElement)
          found.push(node.textContent ?? '');
      }
      return found;
    });
    const plain = texts.map((text) => text.normalize('NFC').replaceAll('\u00A0', ' '));
    const left = plain.filter((text) => vietnamese.test(text.replace(names, '')));
    expect(left, address('fr')).toEqual([]);
  }
});

test('cards and captions stay Vietnamese and English: a French page is shared with the English card', {
  tag: '@desktop',
}, async ({ page, site, request }) => {
  await page.goto(`${site.address}/fr/homestay/nha-mot/`);
  const image = await page.locator('head meta[property="og:image"]').getAttribute('content');
  expect(new URL(image ?? '').pathname).toMatch(/^\/cards\/nha-mot\/en\/link-[\da-f]{8}\.jpg$/);
  await expect(page.locator('head meta[property="og:locale"]')).toHaveAttribute('content', 'fr_FR');
  const status = async (path: string) => (await request.get(`${site.address}${path}`)).status();
  expect(await status('/cards/nha-mot/fr/link.jpg')).toBe(404);
  expect(await status('/kit/nha-mot/booking-fr.txt')).toBe(404);
});

test('the sitemap, the feed and the search know French', { tag: '@desktop' }, async ({
  page,
  site,
  request,
}) => {
  const sitemap = await (await request.get(`${site.address}/sitemap-0.xml`)).text();
  expect(sitemap).toContain('<loc>https://thu.example/fr/homestay/nha-mot/</loc>');
  expect(sitemap).toContain('hreflang="fr" href="https://thu.example/fr/"');
  const feed = await (await request.get(`${site.address}/fr/rss.xml`)).text();
  expect(feed).toContain('<language>fr</language>');
  expect(feed).toContain('Nouvelle maison');
  await page.goto(`${site.address}/fr/homestay/`);
  await expect(page.locator('[data-count]')).toHaveText('5 maisons');
});

test('a page that is not there says so in every language', { tag: '@desktop' }, async ({ page, site }) => {
  await page.goto(`${site.address}/rien/`);
  for (const language of languageKeys)
    await expect(page.locator(`main a[href="${homeAddress(language)}"]`)).toBeVisible();
});
