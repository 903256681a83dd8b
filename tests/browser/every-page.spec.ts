import path from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { housePageBudget, pageWeight } from '../../src/commands/page-weight.ts';
import { homestay } from '../../src/homestay/homestay.ts';
import { capacity } from '../../src/listings/capacity.ts';
import { roomCount } from '../../src/listings/room-count.ts';
import { aHomestayFile } from '../fixtures/listing.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE, REAL_SITE } from './address.ts';
import { axe } from './axe.ts';
import {
  anchorsOf,
  type BuiltPage,
  builtPages,
  bytesAt,
  bytesOnTheLine,
  isThere,
  linksOf,
  loadedBy,
  sitemapAddresses,
  structuredDataOf,
} from './built-pages.ts';
import { secretDigits } from './hostile-house.ts';
import { htmlRules } from './html-rules.ts';

declare global {
  /** Sum of the layout shifts of a page. */
  var moved: number;
}

const sites = [BROWSER_SITE, REAL_SITE];
let sample: BuiltPage[] = [];
let real: BuiltPage[] = [];
const pagesOf = (site: string) => (site === BROWSER_SITE ? sample : real);

test.beforeAll(async () => {
  sample = await builtPages(BROWSER_SITE);
  real = await builtPages(REAL_SITE);
});

test('every page of the sitemap is among those that are looked at', { tag: '@desktop' }, async () => {
  for (const site of sites) {
    const addresses = new Set(pagesOf(site).map(({ address }) => address));
    const listed = await sitemapAddresses(site);
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((address) => !addresses.has(address))).toEqual([]);
  }
});

/** Name of the place within a page that a link leads to. Share pages read another thing from it: which post to show. */
const placeIn = ({ pathname, hash }: URL) =>
  /^\/kit\/(?:ban\/)?[^/]+\/$/.test(pathname) && /^#(?:facebook|tiktok|zalo)\b/.test(hash)
    ? ''
    : decodeURIComponent(hash.slice(1));

for (const site of sites) {
  test(`html-validate finds nothing in ${site}`, { tag: '@desktop' }, async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
    const faults: string[] = [];
    for (const { address, html } of pagesOf(site)) {
      // What stands in a template is no part of the page until a script has filled it.
      const report = await validator.validateString(html.replace(/<template\b.*?<\/template>/gs, ''));
      for (const { ruleId, message, selector } of report.results.flatMap(({ messages }) => messages))
        faults.push(`${address} ${ruleId}: ${message} (${selector})`);
    }
    expect(faults).toEqual([]);
  });

  test(`every link, place within a page and picture of ${site} is there`, { tag: '@desktop' }, async () => {
    const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
    const anchors = new Map<string, Set<string>>();
    const hasAnchor = (page: BuiltPage, name: string) => {
      if (!anchors.has(page.address)) anchors.set(page.address, anchorsOf(page));
      return anchors.get(page.address)!.has(name);
    };
    const lost: string[] = [];
    for (const page of pages.values()) {
      const here = new URL(page.address, 'https://this.example');
      for (const link of [...linksOf(page), ...loadedBy(page)]) {
        const target = new URL(link, here);
        if (target.origin !== here.origin) continue;
        const known = pages.get(target.pathname);
        const found = known ?? isThere(site, target.pathname);
        const name = placeIn(target);
        if (!found || (known && name && !hasAnchor(known, name))) lost.push(`${page.address} → ${link}`);
      }
    }
    expect([...new Set(lost)]).toEqual([]);
  });

  test(`no page of ${site} loads anything from elsewhere`, { tag: '@desktop' }, () => {
    for (const page of pagesOf(site)) {
      const outside = loadedBy(page).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
      expect(outside, page.address).toEqual([]);
    }
  });
}

test('structured data say what the file of the house says, in every language, and no rating', {
  tag: '@desktop',
}, () => {
  const file = homestay.parse(aHomestayFile());
  for (const [address, language] of [
    ['/homestay/nha-nam/', 'vi'],
    ['/en/homestay/nha-nam/', 'en'],
    ['/fr/homestay/nha-nam/', 'en'],
  ] as const) {
    const page = real.find((each) => each.address === address)!;
    const things = structuredDataOf(page);
    const house = things.find((thing) => thing['@type'] === 'BedAndBreakfast');
    expect(house, address).toMatchObject({
      name: 'Nhà Năm',
      url: `https://thu.example${address}`,
      description: file.story?.[language],
      telephone: file.contact.phone,
      geo: { latitude: file.position?.latitude, longitude: file.position?.longitude },
      address: { addressLocality: 'Thượng Lâm', addressRegion: 'Tuyên Quang', addressCountry: 'VN' },
      numberOfRooms: roomCount(file.rooms),
      checkinTime: `${file.houseRules.checkIn.from}:00+07:00`,
      checkoutTime: `${file.houseRules.checkOut.until}:00+07:00`,
      currenciesAccepted: 'VND',
    });
    const rooms = house?.containsPlace as { name: string; occupancy: { maxValue: number } }[];
    expect(rooms.map(({ name }) => name)).toEqual(file.rooms.map(({ name }) => name[language]));
    expect(rooms.map(({ occupancy }) => occupancy.maxValue)).toEqual(file.rooms.map(({ guests }) => guests));
    const offers = house?.makesOffer as { price: number }[];
    expect(offers.map(({ price }) => price)).toEqual(file.rooms.map(({ price }) => price?.amount));
    expect(page.html, address).toContain(String(capacity(file.rooms)));
    expect(JSON.stringify(things)).not.toMatch(/aggregateRating|"review"/i);
  }
});

test('what owners write is text and nothing else, and a vague place stays vague', {
  tag: '@desktop',
}, async ({ page }) => {
  expect(real.find(({ address }) => address === '/homestay/nha-bon/')!.html).toContain('src=x onerror');
  for (const { address, html } of real) {
    const live = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'text/html');
      const faults: string[] = [];
      const look = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          if (element instanceof HTMLTemplateElement) look(element.content);
          const runs = [...element.attributes].filter(
            ({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data:text)/i.test(value),
          );
          const isScript = element.matches('script:not([src], [type$=json])');
          if (runs.length || isScript || element.matches('[src="x"]'))
            faults.push(element.outerHTML.slice(0, 90));
        }
      };
      look(read);
      return faults;
    }, html);
    expect(live, address).toEqual([]);
    expect(html, address).not.toMatch(secretDigits);
  }
  for (const file of ['/api/homestays.json', '/api/homestays.geojson', '/llms.txt', '/da-luu/nha-bon.json'])
    expect((await bytesAt(REAL_SITE, file)).toString(), file).not.toMatch(secretDigits);
});

for (const site of sites) {
  test(`nothing stands behind the end of a page of ${site}`, { tag: '@desktop' }, () => {
    for (const { address, html } of pagesOf(site)) {
      expect(html.trimEnd().endsWith('</html>'), address).toBe(true);
      expect(html.match(/<\/html>/g), address).toHaveLength(1);
    }
  });

  test(`no page of ${site} is both closed to search engines and marked for them, or marked and listed`, {
    tag: '@desktop',
  }, async () => {
    const robots = (await bytesAt(site, '/robots.txt')).toString();
    const closed = [...robots.matchAll(/^Disallow: (\S+)$/gm)].map(([, path = '']) => path);
    const marked = pagesOf(site).filter(({ html }) => /<meta name="robots" content="[^"]*noindex/.test(html));
    expect(marked.map(({ address }) => address)).toContain('/kit/');
    expect(marked.filter(({ address }) => closed.some((path) => address.startsWith(path)))).toEqual([]);
    const listed = await sitemapAddresses(site);
    expect(marked.map(({ address }) => address).filter((address) => listed.includes(address))).toEqual([]);
  });
}

test('structured data of every page can be read and name their context', { tag: '@desktop' }, () => {
  for (const page of [...sample, ...real]) {
    for (const thing of structuredDataOf(page)) {
      expect(thing['@context'], page.address).toBe('https://schema.org');
      expect(thing['@type'], page.address).toBeTruthy();
    }
  }
});

test('a house is at most 60 KB with its styles and scripts, and its scripts at most 15 KB', {
  tag: '@desktop',
}, async () => {
  for (const site of sites) {
    const houses = pagesOf(site).filter(({ address }) => /^(?:\/\w\w)?\/homestay\/[^/]+\/$/.test(address));
    expect(houses.length).toBeGreaterThan(5);
    for (const house of houses) {
      const weight = await pageWeight(path.join(ROOT, site), house.html);
      expect(weight.scripts, house.address).toBeLessThanOrEqual(housePageBudget.scripts);
      expect(weight.all, house.address).toBeLessThanOrEqual(housePageBudget.all);
    }
  }
});

test('the service worker is at most 10 KB', { tag: '@desktop' }, async () => {
  for (const site of sites) expect(await bytesOnTheLine(site, '/sw.js')).toBeLessThanOrEqual(10 * 1024);
});

/** What a phone asks for before somebody touches the page, in KB: more than its pages need now, by a tenth or so. */
const firstViews: [address: string, most: number][] = [
  ['/', 80],
  ['/homestay/', 120],
  ['/homestay/nha-san-ben-nuoc/', 130],
  ['/en/homestay/nha-san-ba-the-he/', 130],
  ['/lang/na-tong/', 100],
  ['/trai-nghiem/thuyen-tren-ho/', 100],
  ['/kit/', 80],
  ['/kit/nha-san-ben-nuoc/', 120],
  ['/kit/nha-san-ben-nuoc/#zalo', 140],
  ['/kit/nha-san-ben-nuoc/booking/', 80],
];

for (const dots of [2, 3]) {
  test.describe(`with ${dots} dots to a pixel`, { tag: '@phone' }, () => {
    test.use({ deviceScaleFactor: dots });

    for (const [address, most] of firstViews) {
      test(`${address} asks at most ${most} KB before it is touched, its first photo at most 60 KB`, async ({
        page,
        baseURL,
      }) => {
        const asked = new Set<string>();
        page.on('request', (request) => {
          if (request.url().startsWith(String(baseURL))) asked.add(new URL(request.url()).pathname);
        });
        await page.goto(address, { waitUntil: 'networkidle' });
        const bytes = await Promise.all([...asked].map((each) => bytesOnTheLine(BROWSER_SITE, each)));
        const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1024;
        expect(kilobytes, [...asked].join(' ')).toBeLessThanOrEqual(most);

        const first = page.locator('main img').first();
        const source = (await first.count())
          ? await first.evaluate((image: HTMLImageElement) => image.currentSrc)
          : '';
        if (source)
          expect((await bytesAt(BROWSER_SITE, new URL(source).pathname)).length).toBeLessThanOrEqual(
            60 * 1024,
          );
      });
    }
  });
}

test('a phone with three dots to a pixel is shown the picture that one with two is', {
  tag: '@phone',
}, async ({ browser }) => {
  const firstPicture = async (dots: number, address: string) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: dots });
    await page.goto(address, { waitUntil: 'networkidle' });
    const first = page.locator('main img').first();
    const source = await first.evaluate((image: HTMLImageElement) => image.currentSrc);
    await page.close();
    return source;
  };
  for (const address of ['/', '/homestay/', '/homestay/nha-san-ben-nuoc/', '/lang/na-tong/']) {
    const atTwo = await firstPicture(2, address);
    expect(atTwo, address).toMatch(/-720\.avif$/);
    expect(await firstPicture(3, address)).toBe(atTwo);
  }
});

test('once a phone scrolls, the pictures below come before they are reached, and those beside when they are', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/homestay/', { waitUntil: 'networkidle' });
  const cards = page.locator('[data-list] img');
  const here = (images: Locator) =>
    images.evaluateAll((all: HTMLImageElement[]) => all.filter(({ naturalWidth }) => naturalWidth).length);
  expect(await here(cards)).toBe(1);
  await page.mouse.wheel(0, 10);
  await expect.poll(() => here(cards)).toBeGreaterThan(1);
  await expect(cards.nth(1)).not.toBeInViewport();
  expect(await here(cards)).toBeLessThan(await cards.count());

  // A house may have thirty pictures.
  await page.goto('/homestay/nha-san-ben-nuoc/', { waitUntil: 'networkidle' });
  const strip = page.locator('.gallery .row img');
  expect(await here(strip)).toBe(0);
  await strip.first().scrollIntoViewIfNeeded();
  await expect.poll(() => here(strip)).toBeGreaterThan(0);
  expect(await here(strip)).toBeLessThan(await strip.count());
  await strip.last().scrollIntoViewIfNeeded();
  await expect
    .poll(() => strip.last().evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

for (const address of [
  '/',
  '/homestay/',
  '/homestay/nha-san-ben-nuoc/',
  '/lang/na-tong/',
  '/kit/nha-san-ben-nuoc/',
  '/kit/nha-san-ben-nuoc/#zalo',
  '/kit/nha-san-ben-nuoc/booking/',
]) {
  test(`${address} hardly moves when fonts and scripts come after it was drawn`, { tag: '@phone' }, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
          globalThis.moved += shift.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let letGo = () => {};
    const drawn = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\.(?:woff2|js)$/, async (route) => {
      await drawn;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(painted).toBe(1);
    letGo();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('[data-unstarted]')).toHaveCount(0);
    expect(await page.evaluate(() => globalThis.moved)).toBeLessThanOrEqual(0.02);
  });
}

/** Of the pages of all houses, all villages and all experiences the one that says most; and every other page. */
function fullestOfEachKind(pages: readonly BuiltPage[]): string[] {
  const byKind = Map.groupBy(pages, ({ address }) =>
    address.replace(/\/(homestay|lang|village|trai-nghiem|experience)\/[^/]+\/$/, '/$1/*'),
  );
  return [...byKind.values()].flatMap(
    (kind) => kind.toSorted((one, other) => other.html.length - one.html.length)[0]?.address ?? [],
  );
}

/**
 * What axe looks at page after page: a test of its own for each page would mostly start tests. The team's pages are
 * looked at where they are used. Colours are the same in every language, and take most of the time.
 */
const parts = [
  { name: 'Vietnamese pages', has: (address: string) => !/^\/(?:en|kit)\//.test(address), passedOver: [] },
  {
    name: 'English pages',
    has: (address: string) => address.startsWith('/en/'),
    passedOver: ['color-contrast'],
  },
];

test.describe('axe', () => {
  test.describe.configure({ mode: 'parallel', timeout: 300_000 });

  for (const { name, has, passedOver } of parts) {
    test(`finds nothing on the ${name}`, { tag: '@phone' }, async ({ page }) => {
      const addresses = fullestOfEachKind(sample.filter(({ address }) => has(address)));
      expect(addresses.length).toBeGreaterThan(6);
      const faults: string[] = [];
      for (const address of addresses) {
        await page.goto(address);
        const { violations } = await axe(page)
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .disableRules(passedOver)
          .analyze();
        for (const { id, nodes } of violations)
          faults.push(`${address} ${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
      }
      expect(faults).toEqual([]);
    });
  }
});
