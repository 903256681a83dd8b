import path from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { parameters } from '../../src/site/find/address.ts';
import { pageMark } from '../../src/site/offline/asked-for.ts';
import { endMark } from '../../src/site/offline/whole-file.ts';
import { words } from '../../src/site/words/words.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE } from './address.ts';
import { type Answer, type BadHost, badHost, type Habits } from './bad-host.ts';
import { builtPages, bytesAt, loadedBy } from './built-pages.ts';
import { test as base } from './new-context.ts';
import { slugs } from './pages.ts';

const [house = '', other = ''] = slugs.homestays;

const test = base.extend<{ open: (habits?: Habits) => Promise<BadHost> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that it needs nothing.
  open: async ({}, use) => {
    const opened: BadHost[] = [];
    await use(async (habits) => {
      const host = await badHost(path.join(ROOT, BROWSER_SITE), habits);
      opened.push(host);
      return host;
    });
    for (const host of opened) await host.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Waits until the device keeps the page that is open. */
async function seen(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() =>
      page.evaluate(async () =>
        Boolean(await caches.match(location.pathname.replace(/\/?$/, '/'), { ignoreSearch: true })),
      ),
    )
    .toBe(true);
}

/** Opens an address in a page of its own, as somebody does who comes back. */
async function titleOf(context: BrowserContext, address: string): Promise<string | null> {
  const page = await context.newPage();
  await page.goto(address);
  const title = await page.locator('h1').textContent();
  await page.close();
  return title?.trim() ?? null;
}

const shownPictures = (page: Page) =>
  page
    .locator('main .photo img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.filter(({ loading }) => loading === 'eager').every((image) => image.naturalWidth > 0),
    );

for (const [name, habits] of [
  [
    'leaves out what begins with a low line and names no charset',
    { dropsLowLine: true, namesNoCharset: true },
  ],
  [
    'knows neither AVIF nor the manifest and takes the last slash away',
    { unknown: ['.avif', '.webmanifest'], stripsSlash: true },
  ],
] as const) {
  test(`on a host that ${name}, house, search, share page, saved houses and texts are as on any`, {
    tag: '@phone',
  }, async ({ page, context, open }) => {
    test.slow();
    const host = await open(habits as Habits);
    await page.goto(`${host.address}/homestay/${house}/`);
    const name = (await page.locator('h1').textContent())?.trim() ?? '';
    await expect.poll(() => shownPictures(page)).toBe(true);
    const pictures = page.locator('main a[data-large] img');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    }
    await pictures.first().click();
    await expect
      .poll(() =>
        page
          .locator('.pswp__item[aria-hidden=false] .pswp__img:not(.pswp__img--placeholder)')
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.locator('save-house.worded button').click();
    await seen(page);

    await page.goto(`${host.address}/homestay/?${parameters.text}=nam+dip`);
    const found = page.locator('[data-list] > li:visible');
    await expect.poll(() => found.count()).toBeLessThan(slugs.homestays.length);
    await seen(page);

    await page.goto(`${host.address}/kit/${house}/`);
    await expect(page.locator('[data-go]')).toBeVisible();
    await seen(page);

    await page.goto(`${host.address}/da-luu/`);
    await expect(page.locator('[data-list] h2')).toHaveText([name]);
    await seen(page);

    for (const [file, words] of [
      [`/kit/${house}/booking-vi.txt`, 'Hồ sơ Booking.com'],
      [`/kit/${house}/booking-en.txt`, name],
    ] as const) {
      await page.goto(host.address + file);
      await expect(page.locator('body')).toContainText(words);
    }

    await host.stop();
    for (const address of [`/homestay/${house}`, `/homestay/${house}/`]) {
      expect(await titleOf(context, host.address + address)).toBe(name);
    }
    expect(await titleOf(context, `${host.address}/kit/${house}/`)).toBe(name);
    expect(await titleOf(context, `${host.address}/homestay/`)).toBe(words('vi').directory.title);
    expect(await titleOf(context, `${host.address}/da-luu`)).toBe(words('vi').saved.title);
    for (const never of [`/homestay/${other}/`, `/homestay/${other}`, '/ngoai-tuyen/', '/ngoai-tuyen']) {
      expect(await titleOf(context, host.address + never), never).toBe(words('vi').offline.title);
    }
    expect(await titleOf(context, `${host.address}/en`)).toBe(words('en').offline.title);
    expect(await titleOf(context, `${host.address}/en/saved`)).toBe(words('en').saved.title);
  });
}

test('a house that was saved and never opened is there without a signal on a host that takes the slash away', {
  tag: '@phone',
}, async ({ page, context, open }) => {
  const host = await open({ stripsSlash: true });
  await page.goto(`${host.address}/homestay/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator(`save-house[data-slug="${other}"] button`).click();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('saved-houses')).keys()).length))
    .toBe(3);
  const name = await page
    .locator(`[data-list] > [data-slug="${other}"] h3, [data-list] > [data-slug="${other}"] h2`)
    .first()
    .textContent();
  await host.stop();
  expect(await titleOf(context, `${host.address}/homestay/${other}/`)).toBe(name?.trim());
});

test('below a path the words of a page are there, and it says where the site must lie', {
  tag: '@phone',
}, async ({ page, open }) => {
  const host = await open({ below: '/thu' });
  await page.goto(`${host.address}/homestay/${house}/`);
  await expect(page.locator('h1')).toBeVisible();
  const notice = page.getByText('trang phải nằm ở gốc của một địa chỉ');
  await expect(notice).toBeHidden();
  // The wait is one of styles, which go by no clock that a test can turn.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(notice).toBeVisible();
  expect((await notice.boundingBox())?.height).toBeGreaterThan(40);
  await page.goto(`${host.address}/en/homestay/${house}/`);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByText('it must lie at the root of an address')).toBeVisible();
});

test('where the scripts have come nothing says that they have not', { tag: '@phone' }, async ({
  page,
  open,
}) => {
  const host = await open();
  await page.goto(`${host.address}/homestay/${house}/`);
  await expect(page.locator('[data-unstarted=head]')).toHaveCount(0);
});

const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
const foreign = html('<!doctype html><title>Suspended</title><h1>Trang tạm khóa</h1>');

/** Files of each kind that the device keeps, and what shows on a page that they are right. */
const kinds = [
  { kind: 'page', at: new RegExp(`^/homestay/${house}/$`), open: `/homestay/${house}/` },
  { kind: 'kit-page', at: new RegExp(`^/kit/${house}/$`), open: `/kit/${house}/` },
  { kind: 'asset: script', at: /^\/_astro\/.*\.js$/, open: '/homestay/' },
  { kind: 'asset: picture', at: /^\/photos\//, open: `/homestay/${house}/` },
  // Every page has them, the first one too.
  { kind: 'asset: type', at: /^\/_astro\/.*\.woff2$/, open: `/homestay/${house}/`, early: true },
  { kind: 'kit-picture', at: /^\/cards\//, open: `/kit/${house}/` },
  { kind: 'root-file', at: /^\/(?:brocade|favicon)\.svg$/, open: '/' },
] as const;

/** Two of the ways in which an answer is wrong; all of them are with the rule, in its unit test. */
const wrong: Record<string, (good: Buffer, type: string) => Answer> = {
  'a notice of the host': () => foreign,
  'cut short': (good, type) => ({ type, body: good.subarray(0, good.length / 2) }),
};

const typeOf = (pathname: string) =>
  ({
    js: 'text/javascript',
    woff2: 'font/woff2',
    jpg: 'image/jpeg',
    avif: 'image/avif',
    svg: 'image/svg+xml',
    png: 'image/png',
  })[pathname.split('.').at(-1) ?? ''] ?? 'text/html';

/** What the device keeps, by its address: bytes that are not those of the built site are named. */
const wronglyKept = async (page: Page): Promise<string[]> => {
  const kept = await page.evaluate(async () => {
    const lengths: [string, number][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        lengths.push([new URL(request.url).pathname, (await answer?.arrayBuffer())?.byteLength ?? 0]);
      }
    }
    return lengths;
  });
  const faults: string[] = [];
  for (const [address, length] of kept) {
    if ((await bytesAt(BROWSER_SITE, address)).length !== length) faults.push(address);
  }
  return faults;
};

for (const { kind, at, open: address, ...more } of kinds) {
  test(`${kind}: what is not what was asked for is never kept, and the good one stays`, {
    tag: '@desktop',
  }, async ({ browser, open }) => {
    const host = await open();
    for (const [way, answer] of Object.entries(wrong)) {
      const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'vi-VN' });
      const page = await context.newPage();
      let answered = 0;
      const answerWrongly = () =>
        host.answerWith(async (pathname) => {
          if (!at.test(pathname)) return undefined;
          answered++;
          return answer(await bytesAt(BROWSER_SITE, pathname), typeOf(pathname));
        });
      if ('early' in more) answerWrongly();
      await page.goto(`${host.address}/du-lieu/`);
      await page.evaluate(() => navigator.serviceWorker.ready);
      // First the device has nothing, then it has the good one.
      for (const before of [false, true]) {
        if (before) {
          await page.goto(host.address + address);
          await seen(page);
        }
        answered = before ? 0 : answered;
        answerWrongly();
        await page.goto(host.address + address);
        await page.waitForLoadState('networkidle');
        host.answerWith(undefined);
        // What has a hash in its name is not asked for again.
        if (!before || !kind.startsWith('asset')) expect(answered, `${way}, ${before}`).toBeGreaterThan(0);
        expect(await wronglyKept(page), `${way}, ${before}`).toEqual([]);
      }
      await context.close();
    }
  });
}

test('a foreign page under the address of a house does not take its place', { tag: '@desktop' }, async ({
  page,
  context,
  open,
}) => {
  const host = await open();
  await page.goto(`${host.address}/homestay/${house}/`);
  const name = (await page.locator('h1').textContent())?.trim() ?? '';
  await seen(page);
  host.answerWith((pathname) => (pathname === `/homestay/${house}/` ? foreign : undefined));
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Trang tạm khóa');
  await host.stop();
  expect(await titleOf(context, `${host.address}/homestay/${house}/`)).toBe(name);
});

test('a file of the root that has changed is seen at the second visit', { tag: '@desktop' }, async ({
  page,
  open,
}) => {
  const host = await open();
  const shown = () => page.evaluate(async () => (await fetch('/favicon.svg')).text());
  await page.goto(`${host.address}/homestay/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  const old = await shown();
  const changed = old.replace('</svg>', '<title>mới</title></svg>');
  host.answerWith((pathname) =>
    pathname === '/favicon.svg' ? { type: 'image/svg+xml', body: changed } : undefined,
  );
  await page.reload();
  await shown();
  await expect.poll(shown).toBe(changed);
});

test('every script and style of the site ends with the mark of a whole file, and every page says which it is', {
  tag: '@desktop',
}, async () => {
  const pages = await builtPages(BROWSER_SITE);
  const scripts = new Set(
    pages.flatMap(loadedBy).filter((address) => /^\/_astro\/.*\.(?:js|css)$/.test(address)),
  );
  expect(scripts.size).toBeGreaterThan(5);
  for (const address of scripts) {
    expect((await bytesAt(BROWSER_SITE, address)).toString().trimEnd().endsWith(endMark), address).toBe(true);
  }
  for (const { address, html: text } of pages) {
    const own = address === '/404.html' ? '/404/' : address;
    expect(text, address).toContain(`<meta name="${pageMark}" content="${own}">`);
  }
});
