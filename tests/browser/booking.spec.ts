import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { axe } from './axe.ts';
import { slugs } from './pages.ts';

const address = (slug: string) => `/kit/${slug}/booking/`;
/** The sample that lacks nothing Booking.com requires. */
const complete = 'nha-san-ben-nuoc';
/** The sample with one photo and few facts. */
const bare = 'homestay-ao-sung';

const steps = [
  'Loại và tên chỗ nghỉ',
  'Địa chỉ và vị trí trên bản đồ',
  'Liên hệ',
  'Tiện nghi',
  'Bữa sáng và các bữa ăn',
  'Ngôn ngữ',
  'Quy tắc chung',
  'Phòng',
  'Ảnh',
  'Giá',
  'Chính sách hủy',
  'Giới thiệu',
  'Giấy tờ và thanh toán',
];

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

test('every house has a kit with Booking.com’s steps in their order, out of search engines', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const slug of slugs.homestays) {
    expect((await page.goto(address(slug)))?.status(), slug).toBe(200);
    await expect(page.locator('[data-step] h2'), slug).toHaveText(steps);
    await expect(page.locator('head meta[name=robots]'), slug).toHaveAttribute('content', /noindex/);
    await expect(page.locator('h1'), slug).toHaveCount(1);
    await expect(page.getByText('không phải điểm của Booking.com'), slug).toBeVisible();
  }
});

test('the complete sample has every required section ready', async ({ page }) => {
  await page.goto(address(complete));
  await expect(page.getByRole('heading', { name: 'Đủ mọi điều bắt buộc' })).toBeVisible();
  const stands = page.locator('[data-step] summary .state');
  await expect(stands).toHaveText(steps.map(() => 'Sẵn sàng'));
});

test('the others name what is missing, with the way to the field to change', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const slug of slugs.homestays.filter((each) => each !== complete)) {
    await page.goto(address(slug));
    const list = page.locator('section', { has: page.locator('#missing') });
    await expect(list.getByRole('heading'), slug).toHaveText(/Còn thiếu \d+ điều bắt buộc/);
    expect(await list.locator('> ul a').count(), slug).toBeGreaterThan(0);
  }
  await page.goto(address(bare));
  const ways = await page
    .locator('#missing ~ ul a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toEqual(
    ['position', 'contact.email', 'houseRules.cancellation'].map(
      (field) => `/admin/#/collections/homestays/entries/${bare}?field=${field}`,
    ),
  );
});

test('codes and places in files stand behind “Chi tiết kỹ thuật” only', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto(address(complete));
  await openAll(page);
  const technical = page.locator('[data-step=property] details');
  await expect(technical).toContainText('5004 / 222');
  await expect(technical).toContainText(`content/homestays/${complete}/index.yaml → kind`);
  const told = await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('[data-step] details')) details.remove();
    return main.textContent ?? '';
  });
  expect(told).not.toMatch(/≈|\bmã \d|index\.yaml|extranet(?! language)/i);
});

test('every field says its name in both languages, its value, and how it stands', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto(address(complete));
  await openAll(page);
  const name = page.locator('#field-property-type');
  await expect(name).toContainText('Loại chỗ nghỉ');
  await expect(name.locator('[lang=en]').first()).toHaveText('Property type');
  await expect(name).toContainText('Sẵn sàng');
  for (const field of await page.locator('[data-field]:has([data-tick])').all()) {
    await expect(field.locator('.state').first()).toHaveText(/Sẵn sàng|Cần sửa|Nên sửa|Còn thiếu/);
  }
  await expect(page.locator('[data-step=rooms] h3')).toHaveCount(4);
});

test('the copy button puts the value on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address(complete));
  const name = page.locator('#field-property-name');
  await name.getByRole('button', { name: 'Chép Tên chỗ nghỉ' }).click();
  await expect(name.getByRole('button')).toContainText('Đã chép');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Nhà Sàn Bến Nước');
});

test('where the browser offers no clipboard, the value is copied all the same', {
  tag: '@phone',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => undefined });
  });
  await page.goto(address(complete));
  const name = page.locator('#field-property-name');
  await name.getByRole('button').click();
  await expect(name.getByRole('button')).toContainText('Đã chép');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Nhà Sàn Bến Nước');
});

test('ticks are counted and survive a reload, house by house', async ({ page }) => {
  await page.goto(address(complete));
  const all = await page.locator('[data-tick]').count();
  const count = page.locator('[data-count]');
  await expect(count).toHaveText(`0/${all} ô đã điền`);
  await page.locator('#field-property-type').getByRole('checkbox').check();
  await page.locator('#field-stars').getByRole('checkbox').check();
  await expect(count).toHaveText(`2/${all} ô đã điền`);
  await page.reload();
  await expect(count).toHaveText(`2/${all} ô đã điền`);
  await expect(page.locator('#field-property-type').getByRole('checkbox')).toBeChecked();
  await expect(page.locator('#field-property-name').getByRole('checkbox')).not.toBeChecked();
  await expect(page.locator('[data-step=property] [data-done-of]')).toHaveText('2/3 ô đã điền');
  await page.goto(address(bare));
  await expect(count).toHaveText(/^0\//);
});

test('“next” opens the step of the first field that is not ticked', async ({ page }) => {
  await page.goto(address(complete));
  for (const tick of await page.locator('[data-step=property] [data-tick]').all()) await tick.check();
  await page.getByRole('button', { name: 'Ô tiếp theo' }).click();
  await expect(page.locator('[data-step=address]')).toHaveAttribute('open', '');
  await expect(page.locator('#field-address-line').getByRole('checkbox')).toBeFocused();
  await expect(page.locator('#field-address-line')).toBeInViewport();
});

test('the texts come in three lengths and two languages', async ({ page }) => {
  await page.goto(address(complete));
  await page.locator('[data-step=texts] > summary').click();
  const shown = page.locator('#field-text-property .version:visible p[id]');
  const lengthOf = async () => (await shown.allTextContents()).map((text) => text.length);
  const [standard = 0] = await lengthOf();
  await expect(shown).toHaveCount(2);
  await page.getByText('Ngắn', { exact: true }).click();
  const [short = 0] = await lengthOf();
  await page.getByText('Dài', { exact: true }).click();
  const [long = 0] = await lengthOf();
  await expect(shown).toHaveCount(2);
  expect(short).toBeLessThan(standard);
  expect(standard).toBeLessThan(long);
});

for (const [slug, shown] of [
  [complete, 'open'],
  [bare, 'folded'],
] as const) {
  test(`${address(slug)}, ${shown}, has nothing that axe finds serious and does not scroll sideways`, {
    tag: '@phone',
  }, async ({ page }) => {
    await page.goto(address(slug));
    if (shown === 'open') await openAll(page);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    const { violations } = await axe(page).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('a thumb can hit everything, and everything can be read', { tag: '@phone' }, async ({ page }) => {
  await page.goto(address(complete));
  await openAll(page);
  const faults = await page.evaluate(() => {
    const name = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
    const targets = document.querySelectorAll('main :is(a, button, summary, label), [data-progress] button');
    const low = [...targets].filter((element) => {
      const { height } = element.getBoundingClientRect();
      return height > 0 && height < 43.9;
    });
    const small = [...document.querySelectorAll('main *, [data-progress] *')].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ) && Number.parseFloat(getComputedStyle(element).fontSize) < 16,
    );
    return [...low.map((each) => `low: ${name(each)}`), ...small.map((each) => `small: ${name(each)}`)];
  });
  expect(faults).toEqual([]);
});

test('every link of a kit leads somewhere', { tag: '@desktop' }, async ({ page, request }) => {
  for (const slug of [complete, bare]) {
    await page.goto(address(slug));
    const targets = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(targets.length).toBeGreaterThan(4);
    for (const target of new Set(targets)) expect((await request.head(target)).ok(), target).toBe(true);
  }
});

/** The zip that the page makes. */
async function madeZip(page: Page) {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải cả gói kèm ảnh' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(`${complete}-booking.zip`);
  return unzipSync(new Uint8Array(await readFile(await saved.path())));
}

test('the zip holds what the page shows', { tag: '@desktop' }, async ({ page, request }) => {
  await page.goto(address(complete));
  await openAll(page);
  const files = await madeZip(page);
  expect(Object.keys(files).filter((name) => !name.startsWith('photos/'))).toEqual([
    'kit.html',
    'README.txt',
    'booking-vi.txt',
    'booking-en.txt',
    'facts.csv',
    'booking.json',
  ]);
  const photos = Object.keys(files).filter((name) => name.startsWith('photos/'));
  expect(photos).toHaveLength(12);
  const shown = page.locator('[data-step=photos]');
  for (const path of photos) {
    const name = path.replace('photos/', '');
    await expect(shown).toContainText(name);
    const { format, width = 0, exif } = await sharp(files[path]).metadata();
    expect([format, exif]).toEqual(['jpeg', undefined]);
    expect(width).toBeGreaterThanOrEqual(2048);
  }
  expect(photos[0]).toBe('photos/01-ngoi-nha-tag3.jpg');
  const json = await (await request.get(`/kit/${complete}/booking.json`)).json();
  expect(JSON.parse(strFromU8(files['booking.json'] as Uint8Array))).toEqual(json);
  for (const language of ['vi', 'en']) {
    const text = await (await request.get(`/kit/${complete}/booking-${language}.txt`)).text();
    // The mark at its beginning is no part of the text for whoever reads it.
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(strFromU8(files[`booking-${language}.txt`] as Uint8Array)).toBe(text.slice(1));
  }
});

test('the printable page of the zip opens by itself, without errors or sideways scrolling', async ({
  page,
}) => {
  await page.goto(`/kit/${complete}/`);
  const files = await madeZip(page);
  // As it lies unpacked: on no host, with the photos beside it.
  const folder = 'http://unpacked.test/';
  await page.route(`${folder}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = files[name];
    return file ? route.fulfill({ body: Buffer.from(file) }) : route.abort();
  });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(folder)) requests.push(request.url());
  });
  await page.goto(`${folder}kit.html`);
  for (const image of await page.locator('img').all()) {
    await image.evaluate((each: HTMLImageElement) => {
      each.loading = 'eager';
      return each.decode();
    });
  }
  await expect(page.locator('[data-step] h2')).toHaveText(steps);
  await expect(page.locator('img')).toHaveCount(12);
  await expect(page.locator('script, button')).toHaveCount(0);
  await expect(page.locator('#field-paper-tax')).toBeVisible();
  const beside = await page
    .locator('img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
  expect(beside.toSorted()).toEqual(
    Object.keys(files)
      .filter((name) => name.startsWith('photos/'))
      .toSorted(),
  );
  const { sideways, broken } = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
  }));
  expect({ sideways, broken, requests }).toEqual({ sideways: 0, broken: 0, requests: [] });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and unfolded, and nothing that needs a script is shown', async ({ page }) => {
    await page.goto(address(complete));
    await expect(page.locator('[data-copy]:visible')).toHaveCount(0);
    await expect(page.locator('[data-tick]:visible')).toHaveCount(0);
    await expect(page.locator('[data-progress]')).toBeHidden();
    await page.locator('[data-step=address] > summary').click();
    await expect(page.locator('#field-address-line')).toContainText('Thôn Nà Tông');
    await page.locator('[data-step=texts] > summary').click();
    await page.getByText('Dài', { exact: true }).click();
    await expect(page.locator('#field-text-property .version:visible')).toHaveCount(2);
  });
});
