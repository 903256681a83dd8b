import { expect, type Page } from '@playwright/test';
import { parameters } from '../../src/site/find/address.ts';
import { test as base } from './new-context.ts';
import { type OwnSite, ownSite } from './own-site.ts';

const test = base.extend<{ site: OwnSite }>({
  // Playwright finds out by the pattern what a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.close();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the device has it. */
async function see(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => caches.has('assets'))).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.pathname))))
    .toBe(true);
}

const calls = (page: Page) =>
  page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('a guest who has seen a house once calls its host without a signal', async ({ page, site }) => {
  await see(page, `${site.address}/homestay/nha-mot/`);
  await site.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText('Nhà Một');
  expect(await calls(page)).toContain('tel:+84900000001');
  const pictures = page.locator('main img').first();
  await expect
    .poll(() => pictures.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  // In the type of the site, not in the one that stands in for it.
  expect(await page.evaluate(() => document.fonts.check('1rem "Be Vietnam Pro"'))).toBe(true);
});

for (const { seen, asked, title, lang } of [
  { seen: '/', asked: '/homestay/nha-hai/', title: 'Khi mất sóng', lang: 'vi' },
  { seen: '/', asked: '/en/homestay/nha-hai/', title: 'Without a signal', lang: 'en' },
  { seen: '/en/', asked: '/fr/village/ban-thu/', title: 'Sans réseau', lang: 'fr' },
]) {
  test(`without a signal, ${asked} gives every number and every way, in its language`, {
    tag: '@phone',
  }, async ({ page, site }) => {
    await see(page, `${site.address}${seen}`);
    await site.stop();
    await page.goto(`${site.address}${asked}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveText(title);
    const numbers = await calls(page);
    for (const number of ['1', '2', '3']) expect(numbers).toContain(`tel:+8490000000${number}`);
    const house = page.locator('li', { hasText: 'Nhà Hai' });
    await house.locator('summary').click();
    await expect(house.getByText('Đi hết đường bê tông là tới.')).toBeVisible();

    await site.start();
    await page.locator('a[href="./"]').click();
    await expect(page.locator('h1')).not.toHaveText(title);
    expect(new URL(page.url()).pathname).toBe(asked);
  });
}

test('the directory is searched without a signal, whatever was asked before', { tag: '@desktop' }, async ({
  page,
  site,
}) => {
  await see(page, `${site.address}/homestay/`);
  await site.stop();
  await page.goto(`${site.address}/homestay/?${parameters.text}=nha+ba`);
  await expect(page.locator('[data-list] > li:visible')).toHaveCount(1);
  await expect(page.locator('[data-list] > li:visible')).toContainText('Nhà Ba');
});

test('a new build is there on the next visit, also for times without a signal or a server', {
  tag: '@desktop',
}, async ({ page, site }) => {
  await see(page, `${site.address}/homestay/nha-mot/`);
  await site.change('homestay/nha-mot/index.html', (html) => html.replaceAll('Nhà Một', 'Nhà Mới'));
  await site.change('ngoai-tuyen/index.html', (html) => html.replaceAll('Khi mất sóng', 'Mất sóng rồi'));
  await site.change('sw.js', (script) =>
    script.replaceAll(/(\/ngoai-tuyen\/","revision":")\w+/g, '$1abcdefabcdef'),
  );

  await page.reload();
  await expect(page.locator('h1')).toHaveText('Nhà Mới');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches.match('/ngoai-tuyen/', { ignoreSearch: true });
        return (await kept?.text())?.includes('Mất sóng rồi');
      }),
    )
    .toBe(true);

  for (const out of [site.fail, site.stop]) {
    await out();
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Nhà Mới');
    await page.goto(`${site.address}/homestay/nha-hai/`);
    await expect(page.locator('h1')).toHaveText('Mất sóng rồi');
    await page.goto(`${site.address}/homestay/nha-mot/`);
  }
});

test('the desk and the data are neither answered nor kept', { tag: '@desktop' }, async ({ page, site }) => {
  await see(page, `${site.address}/`);
  await page.goto(`${site.address}/admin/`);
  await page.goto(`${site.address}/api/homestays.json`);
  await page.goto(`${site.address}/`);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter((path) => /^\/(?:admin|api)\//.test(path))).toEqual([]);
  await site.stop();
  await expect(page.goto(`${site.address}/admin/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test('the share page of a house that the team has opened is there without a signal, with its pictures', {
  tag: '@phone',
}, async ({ page, site }) => {
  await see(page, `${site.address}/`);
  await page.goto(`${site.address}/kit/nha-mot/`);
  const card = page.locator('main img[src^="/cards/"]').first();
  await card.scrollIntoViewIfNeeded();
  const width = () => card.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
  await page.locator('.stage').tap();
  await expect(card).toHaveJSProperty('currentSrc', `${site.address}${await card.getAttribute('src')}`);
  await expect.poll(width).toBeGreaterThan(1000);
  await site.stop();
  await page.reload();
  await card.scrollIntoViewIfNeeded();
  await expect.poll(width).toBeGreaterThan(0);
  const saving = page.waitForEvent('download');
  await page.locator('[data-go]').click();
  expect((await saving).suggestedFilename()).toMatch(/\.jpg$/);
});

test('a browser takes the site for an app that can be installed', { tag: '@desktop' }, async ({
  page,
  site,
}) => {
  await see(page, `${site.address}/`);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Windows of tests are private ones, into which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
