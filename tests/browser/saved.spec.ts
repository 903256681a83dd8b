import { test as base, expect, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { type OwnSite, ownSite } from './own-site.ts';

let shared: Promise<OwnSite> | undefined;
const test = base.extend<{ site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright finds out by the pattern what a fixture needs
  site: async ({}, use) => {
    shared ??= ownSite();
    await use(await shared);
  },
});
test.afterAll(async () => (await shared)?.close());

const cardHeart = (page: Page, slug: string) => page.locator(`save-house[data-slug="${slug}"] button`);

async function saveAll(page: Page, address: string, slugs: string[]): Promise<void> {
  await page.goto(address);
  for (const slug of slugs) await cardHeart(page, slug).click();
}

const listed = (page: Page) => page.locator('[data-list] h2');

test('a house that is saved in the list is found again, with its number, in every language', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/homestay/`);
  await expect(page.locator('[data-saved-link]')).toBeHidden();
  const button = cardHeart(page, 'nha-ba');
  await expect(button).toHaveAccessibleName('Lưu lại: Nhà Ba');
  await button.click();
  await expect(button).toHaveAccessibleName('Bỏ lưu: Nhà Ba');
  await expect(page).toHaveURL(/\/homestay\/$/);
  await page.locator('[data-saved-link]').click();
  await expect(page).toHaveURL(/\/da-luu\/$/);
  await expect(listed(page)).toHaveText(['Nhà Ba']);
  await expect(page.locator('main a[href="tel:+84900000003"]')).toBeVisible();
  await expect(page.locator('main a[href="https://zalo.me/84900000003"]')).toBeVisible();

  await page.locator('nav a[hreflang=en]').first().click();
  await expect(page).toHaveURL(/\/en\/saved\/$/);
  await expect(listed(page)).toHaveText(['Nhà Ba']);
  await page.getByText('Finding the house').click();
  await expect(page.getByText('After the suspension bridge turn left.')).toBeVisible();
});

test('the page of a house saves it as well, and shows what other tabs do', { tag: '@desktop' }, async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.address}/homestay/nha-mot/`);
  const button = page.locator('save-house.worded button');
  await expect(button).toHaveText(/Lưu nhà này/);
  const other = await context.newPage();
  await other.goto(`${site.address}/en/homestay/nha-mot/`);
  await other.locator('save-house.worded button').click();
  await expect(button).toHaveText(/Đã lưu/);
  await expect(page.locator('[data-saved-link]')).toBeVisible();
  await button.click();
  await expect(other.locator('save-house.worded')).not.toHaveAttribute('saved');
  await expect(other.locator('[data-saved-link]')).toBeHidden();
});

test('a house that is taken out can be had back', { tag: '@phone' }, async ({ page, site }) => {
  await saveAll(page, `${site.address}/en/homestay/`, ['nha-mot', 'nha-hai']);
  await page.goto(`${site.address}/en/saved/`);
  await expect(listed(page)).toHaveText(['Nhà Hai', 'Nhà Một']);
  await page.getByRole('button', { name: 'Remove: Nhà Hai' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Nhà Hai was removed.');
  await expect(listed(page)).toHaveText(['Nhà Một']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(listed(page)).toHaveText(['Nhà Hai', 'Nhà Một']);
});

test('three houses stand side by side, a fourth can join them, a fifth cannot', {
  tag: '@both',
}, async ({ page, site }) => {
  await saveAll(page, `${site.address}/en/homestay/`, ['nha-nam', 'nha-bon', 'nha-ba', 'nha-hai', 'nha-mot']);
  await page.goto(`${site.address}/en/saved/`);
  const heads = page.locator('table thead th');
  await expect(heads).toHaveText(['Nhà Một', 'Nhà Hai', 'Nhà Ba']);
  const row = (label: string) =>
    page.locator('tbody', { has: page.locator('th', { hasText: label }) }).locator('td');
  await expect(row('Price of a night').first()).toHaveText('from 150,000 VND/person/night');
  await expect(row('Includes').first()).toHaveText('bedding, mosquito net and breakfast');
  await expect(row('Sleeps')).toHaveText(['16 guests', '16 guests', '16 guests']);
  await expect(row('Meals').first()).toHaveText(
    'Breakfast: included in the price of the room\nDinner: 120,000 VND/person',
    { useInnerText: true },
  );

  await page.getByRole('checkbox', { name: 'Compare: Nhà Bốn' }).check();
  await expect(heads).toHaveCount(4);
  await expect(row('Meals').nth(3)).toHaveText('not stated');
  const fifth = page.getByRole('checkbox', { name: 'Compare: Nhà Năm' });
  await fifth.click();
  await expect(fifth).not.toBeChecked();
  await expect(page.getByRole('status').first()).toContainText('Four houses are enough');
  await page.getByRole('checkbox', { name: 'Compare: Nhà Một' }).uncheck();
  await fifth.check();
  await expect(heads).toHaveText(['Nhà Hai', 'Nhà Ba', 'Nhà Bốn', 'Nhà Năm']);

  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('what nobody has translated is compared in Vietnamese, and says so', { tag: '@desktop' }, async ({
  page,
  site,
}) => {
  await saveAll(page, `${site.address}/fr/homestay/`, ['nha-hai']);
  await page.goto(`${site.address}/fr/saved/`);
  await page.getByText('Trouver la maison').click();
  await expect(page.getByText('Đi hết đường bê tông là tới.')).toHaveAttribute('lang', 'vi');
});

for (const damaged of ['{"nha-mot"', '"nha-mot"', '[1, null, {"a": 2}, "../../x", "<img>"]', 'null', '']) {
  test(`a damaged list (${damaged || 'empty'}) is an empty one, and houses can be saved again`, {
    tag: '@desktop',
  }, async ({ page, site }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.address}/da-luu/`);
    await page.evaluate((text) => localStorage.setItem('nha-san-saved', text), damaged);
    await page.reload();
    await expect(page.getByText('Bạn chưa lưu nhà nào.')).toBeVisible();
    await saveAll(page, `${site.address}/homestay/`, ['nha-mot']);
    await page.goto(`${site.address}/da-luu/`);
    await expect(listed(page)).toHaveText(['Nhà Một']);
    expect(faults).toEqual([]);
  });
}

test('a house that is no longer on the site leaves the list', { tag: '@desktop' }, async ({ page, site }) => {
  await page.goto(`${site.address}/da-luu/`);
  await page.evaluate(() => localStorage.setItem('nha-san-saved', '["nha-da-bo", "nha-mot"]'));
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('không còn trên trang');
  await expect(listed(page)).toHaveText(['Nhà Một']);
  expect(await page.evaluate(() => localStorage.getItem('nha-san-saved'))).toBe('["nha-mot"]');
});

test('where the browser keeps nothing, hearts still answer while the page is open', {
  tag: '@desktop',
}, async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(`${site.address}/homestay/`);
  await cardHeart(page, 'nha-mot').click();
  await expect(cardHeart(page, 'nha-mot')).toHaveAccessibleName('Bỏ lưu: Nhà Một');
});

test.describe('without a signal', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a house saved from the list is there with its number, though neither page was ever opened', {
    tag: '@phone',
  }, async ({ page }) => {
    const site = await ownSite();
    await saveAll(page, `${site.address}/homestay/`, ['nha-ba']);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('saved-houses')).keys()).length))
      .toBe(3);
    await site.stop();
    await page.goto(`${site.address}/da-luu/`);
    await expect(listed(page)).toHaveText(['Nhà Ba']);
    await expect(page.locator('main a[href="tel:+84900000003"]')).toBeVisible();
    await page.locator('[data-list] h2 a').click();
    await expect(page.locator('h1')).toHaveText('Nhà Ba');
    await site.close();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no hearts, and the page of saved houses says why', { tag: '@phone' }, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.address}/homestay/`);
    await expect(page.locator('save-house button:visible, [data-saved-link]:visible')).toHaveCount(0);
    await page.goto(`${site.address}/da-luu/`);
    await expect(page.getByText('đang tắt JavaScript')).toBeVisible();
  });
});
