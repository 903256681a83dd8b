import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { entryAddress, kitAddress } from '../../src/homestay/addresses.ts';
import { guideAddress, guidesAddress } from '../../src/site/guide/addresses.ts';
import { guides } from '../../src/site/guide/guides.ts';
import { planAddress } from '../../src/site/plan/addresses.ts';
import { villagePosterAddress } from '../../src/site/poster/addresses.ts';
import { BROWSER_SITE } from './address.ts';
import { axe } from './axe.ts';
import { type BuiltPage, builtPages, sitemapAddresses, structuredDataOf } from './built-pages.ts';
import { pageKinds, publicPages, slugs, teamPages } from './pages.ts';

/** Every page that has the layout of the site, and the language it has to be in. */
const everyPage = [
  ...publicPages,
  ...[...teamPages, '/404.html'].map((address) => ({ address, language: 'vi' })),
];

test('every page is in its language, has one heading of the first rank, its policy, and holds no script', {
  tag: '@desktop',
}, async ({ page }) => {
  expect(everyPage.length).toBeGreaterThan(40);
  const built = new Map((await builtPages(BROWSER_SITE)).map(({ address, html }) => [address, html]));
  for (const { address, language } of everyPage) {
    const found = await page.evaluate((html) => {
      const read = new DOMParser().parseFromString(html, 'text/html');
      const policy = read.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy"]');
      return {
        language: read.documentElement.lang,
        headings: read.querySelectorAll('h1').length,
        scripts: read.querySelectorAll(
          'script:not([src]):not([type$="json"]), [onclick], [onload], a[href^="javascript:"]',
        ).length,
        isClosed: policy?.content.includes("script-src 'self';"),
      };
    }, built.get(address) ?? '');
    expect(found, address).toEqual({ language, headings: 1, scripts: 0, isClosed: true });
  }
});

/** Every house, and one page of every other kind. */
const openedPages = [
  ...pageKinds.map(({ address }) => address),
  ...slugs.homestays.slice(1).map((slug) => entryAddress('homestay', slug, 'vi')),
  ...['/404.html', '/kit/', planAddress, guidesAddress, guideAddress(guides[0]?.slug ?? '')],
  ...['', 'booking/', 'poster/'].map((part) => kitAddress(slugs.homestays[0] ?? '', part)),
  villagePosterAddress(slugs.villages[0] ?? ''),
];

test('pages answer without errors, ask no other origin and keep their policy', {
  tag: '@desktop',
}, async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(String(baseURL)) && !url.startsWith('data:'))
      complaints.push(`${page.url()} asked ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || /content.security.policy/i.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const address of openedPages) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
  }
  expect(complaints).toEqual([]);
});

test('the policy stops a script that got into a page', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.head.append(script);
    return document.documentElement.dataset.ran;
  });
  expect(ran).toBeUndefined();
});

test('hosts find the headers beside the pages, with the policy that the pages have', {
  tag: '@desktop',
}, async ({ page, request }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  const headers = await (await request.get('/_headers')).text();
  expect(headers).toContain(`/homestay/*\n  Content-Security-Policy: ${policy}; frame-ancestors 'self'\n`);
});

/** The pages of the sitemap, as the build wrote them. */
async function sitemapPages(): Promise<BuiltPage[]> {
  const listed = new Set(await sitemapAddresses(BROWSER_SITE));
  return (await builtPages(BROWSER_SITE)).filter(({ address }) => listed.has(address));
}

test('what every page tells search engines can be read, names only this site, and counts its way', {
  tag: '@desktop',
}, async () => {
  for (const page of await sitemapPages()) {
    const { address } = page;
    const things = structuredDataOf(page);
    for (const thing of things) expect(thing['@context'], address).toBe('https://schema.org');
    const home = /^\/(?:\w{2}\/)?$/.test(address);
    const types = things.map((thing) => thing['@type']);
    expect(types, address).toContain(home ? 'WebSite' : 'BreadcrumbList');
    const way = things.find((thing) => thing['@type'] === 'BreadcrumbList');
    const steps = (way?.itemListElement ?? []) as { item: string }[];
    if (way) expect(new URL(steps.at(-1)?.item ?? '').pathname, address).toBe(address);
    if (/\/(?:lang|village)\//.test(address)) expect(types, address).toContain('TouristDestination');
    // Rule 10: every house of this content is a sample.
    expect(JSON.stringify(things), address).not.toMatch(/LodgingBusiness|BedAndBreakfast|Offer/);
  }
});

test('every page of the sitemap may be indexed, and says so about itself', {
  tag: '@desktop',
}, async () => {
  const pages = await sitemapPages();
  expect(pages.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/', '/en/', '/homestay/', '/du-lieu/', '/en/data/']),
  );
  for (const { address, html } of pages) {
    expect(html, address).not.toContain('<meta name="robots"');
    const [, canonical = ''] = html.match(/<link rel="canonical" href="([^"]+)"/) ?? [];
    expect(new URL(canonical).pathname).toBe(address);
  }
});

test('the head leads to the manifest and to the news in its language, and colours the bar for day and night', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const [address, feed] of [
    ['/', '/rss.xml'],
    ['/en/homestay/', '/en/rss.xml'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute('href', feed);
    await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/manifest.webmanifest');
    for (const scheme of ['light', 'dark']) {
      const colour = page.locator(`meta[name="theme-color"][media="(prefers-color-scheme: ${scheme})"]`);
      await expect(colour).toHaveAttribute('content', /^#[0-9a-f]{6}$/);
    }
  }
});

test('a browser takes the manifest without complaint', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect([new URL(url).pathname, errors]).toEqual(['/manifest.webmanifest', []]);
  const { start_url, icons } = JSON.parse(data ?? '{}');
  expect(start_url).toBe('/');
  for (const { src } of icons)
    expect((await page.request.head(src)).headers()['content-type']).toBe('image/png');
});

test('the data fit their published schema', { tag: '@desktop' }, async ({ request }) => {
  const read = async (address: string) => (await request.get(address)).json();
  const [data, schema, map] = await Promise.all(
    ['/api/homestays.json', '/api/homestays.schema.json', '/api/homestays.geojson'].map(read),
  );
  expect(z.fromJSONSchema(schema).safeParse(data).error?.issues ?? []).toEqual([]);
  expect(data.homestays.map(({ id }: { id: string }) => id).sort()).toEqual([...slugs.homestays].sort());
  for (const { sample, contact, photos } of data.homestays) {
    expect([sample, contact]).toEqual([true, undefined]);
    for (const { url } of photos) expect((await request.head(new URL(url).pathname)).ok(), url).toBe(true);
  }
  expect(map.features.length).toBeGreaterThan(2);
});

for (const feed of ['/rss.xml', '/en/rss.xml']) {
  test(`${feed} is well-formed for a browser`, { tag: '@desktop' }, async ({ page, request }) => {
    const text = await (await request.get(feed)).text();
    await page.goto('/');
    const root = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return [document.documentElement.nodeName, document.querySelectorAll('parsererror').length];
    }, text);
    expect(root).toEqual(['rss', 0]);
  });
}

test('llms.txt names every house and where it is, and that it is a sample', { tag: '@desktop' }, async ({
  request,
}) => {
  const response = await request.get('/llms.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const lines = (await response.text()).split('\n');
  for (const slug of slugs.homestays) {
    const line = lines.find((each) => each.includes(`/en/homestay/${slug}/`));
    expect(line).toContain('Sample');
  }
});

for (const address of ['/du-lieu/', '/en/data/']) {
  test(`${address} explains the files, does not scroll sideways, and axe finds nothing`, {
    tag: '@phone',
  }, async ({ page }) => {
    await page.goto(address);
    for (const file of ['homestays.json', 'homestays.geojson', 'homestays.schema.json']) {
      await expect(page.getByRole('link', { name: `/api/${file}` })).toBeVisible();
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
