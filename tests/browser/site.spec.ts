import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { pageKinds, publicPages, slugs } from './pages.ts';

test('the sample has six homestays, three villages and five experiences', () => {
  expect([slugs.homestays.length, slugs.villages.length, slugs.experiences.length]).toEqual([6, 3, 5]);
});

test('no kind of page scrolls sideways', { tag: '@both' }, async ({ page }) => {
  for (const { address } of pageKinds) {
    await page.goto(address);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, address).toBe(0);
  }
});

for (const { address, language } of pageKinds) {
  test(`${address} tells other programs where it is, in which languages, and shows its card`, {
    tag: '@desktop',
  }, async ({ page, request }) => {
    await page.goto(address);
    const head = (selector: string, attribute = 'content') =>
      page.locator(`head ${selector}`).getAttribute(attribute);
    const canonical = await head('link[rel=canonical]', 'href');
    expect(canonical).toBe(`https://nha-san.example${address}`);
    expect(await head(`link[rel=alternate][hreflang=${language}]`, 'href')).toBe(canonical);
    expect(await head('link[rel=alternate][hreflang=x-default]', 'href')).toBe(
      await head('link[rel=alternate][hreflang=vi]', 'href'),
    );
    expect(await head('meta[property="og:url"]')).toBe(canonical);
    expect(await head('meta[property="og:locale"]')).toBe(language === 'vi' ? 'vi_VN' : 'en_GB');
    expect(await head('meta[property="og:image:alt"]')).toMatch(/\S/);
    const image = new URL((await head('meta[property="og:image"]')) ?? '');
    const bytes = await (await request.get(image.pathname)).body();
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
    expect([
      await head('meta[property="og:image:width"]'),
      await head('meta[property="og:image:height"]'),
    ]).toEqual(['1200', '630']);
  });
}

test('sample pages say so, stay out of search engines, and offer no number to call', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const slug of slugs.homestays) {
    await page.goto(`/homestay/${slug}/`);
    await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
    await expect(page.getByText('Nhà mẫu').first()).toBeVisible();
    await expect(page.locator('a[href^="tel:"], a[href^="https://zalo.me/"]')).toHaveCount(0);
  }
});

test('the sitemap lists what may be indexed, with its other languages, and robots.txt names it', {
  tag: '@desktop',
}, async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Sitemap: https://nha-san.example/sitemap-index.xml');
  expect(robots.match(/^Disallow:.*$/gm)).toEqual(['Disallow:']);
  const index = await (await request.get('/sitemap-index.xml')).text();
  expect(index).toContain('https://nha-san.example/sitemap-0.xml');
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>https:\/\/nha-san\.example([^<]+)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const indexed = publicPages.filter(({ address }) => !/homestay\/.|trai-nghiem|experience/.test(address));
  expect(addresses.sort()).toEqual(indexed.map(({ address }) => address).sort());
  expect(sitemap.match(/hreflang="x-default"/g)).toHaveLength(indexed.length);
});

test('a page that is not there says so in both languages', { tag: '@desktop' }, async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main')).toContainText(/không/i);
  await expect(page.locator('main [lang=en], main:has-text("page")').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tourist gets from the home page to a house and its contact', async ({ page }) => {
    await page.goto('/');
    await page.locator('a[href="/homestay/"]').first().click();
    await page.locator(`main a[href="/homestay/${slugs.homestays[0]}/"]`).first().click();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByText('0900 000 00').first()).toBeVisible();
  });
});
