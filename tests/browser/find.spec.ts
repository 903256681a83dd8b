import { expect, type Page, test } from '@playwright/test';
import { capacity } from '../../src/listings/capacity.ts';
import { readContent } from '../../src/listings/read-content.ts';
import { axe } from './axe.ts';
import { slugs } from './pages.ts';

const { homestays } = await readContent();
type House = (typeof homestays)[number];

const vietnamese = '/homestay/';

/** Slugs of the houses that can be seen, in alphabetical order. */
const shown = async (page: Page) =>
  (
    await page
      .locator('[data-list] > li:visible')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.slug ?? ''))
  ).sort();

const having = (test: (house: House) => boolean) =>
  homestays
    .filter(test)
    .map(({ slug }) => slug)
    .sort();

/** Opens the sheet where there is one, and unfolds everything. */
async function openChoices(page: Page) {
  const open = page.locator('[data-open]');
  if (await open.isVisible()) await open.click();
  await page.locator('#choices').evaluate((form) => {
    for (const group of form.querySelectorAll('details')) group.open = true;
  });
}

async function closeChoices(page: Page) {
  const close = page.locator('[data-show]');
  if (await close.isVisible()) await close.click();
}

/** What can be chosen, how the address says it, and which houses have it. */
const choices: [label: string, address: string, test: (house: House) => boolean][] = [
  ['Nà Tông', '?ban=na-tong', ({ village }) => village === 'na-tong'],
  ['Phòng đôi riêng', '?phong=double', ({ rooms }) => rooms.some(({ type }) => type === 'double')],
  ['Nhà tắm riêng', '?tam-rieng=1', ({ rooms }) => rooms.some(({ bathroom }) => bathroom === 'private')],
  ['Bữa sáng', '?bua=breakfast', ({ meals }) => meals.some(({ kind }) => kind === 'breakfast')],
  ['Thuyền kayak', '?co=kayak', ({ amenities }) => amenities.includes('kayak')],
  ['Trẻ em', '?tre-em=1', ({ houseRules }) => houseRules.children.welcome],
  ['Xe khách 16–29 chỗ', '?xe-khach=1', ({ amenities }) => amenities.includes('coach-parking')],
  ['tiếng Anh', '?tieng=english', ({ host }) => host.languages.includes('english')],
  [
    'Dệt thổ cẩm',
    '?lam=weaving',
    ({ experiences }) => experiences.some(({ experience }) => experience === 'det-tho-cam'),
  ],
];

test('a choice leaves the houses that have it, and says how many', { tag: '@phone' }, async ({ page }) => {
  await page.goto(vietnamese);
  for (const [label, address, has] of choices) {
    await openChoices(page);
    const choice = page.locator('#choices label', { hasText: label }).first();
    const promised = Number(await choice.locator('[data-left]').textContent());
    await choice.getByRole('checkbox').check();
    await closeChoices(page);
    const expected = having(has);
    expect(await shown(page), label).toEqual(expected);
    expect(promised, label).toBe(expected.length);
    await expect(page.locator('[data-count]')).toHaveText(
      expected.length === homestays.length
        ? `${homestays.length} nhà`
        : `${expected.length} trong ${homestays.length} nhà`,
    );
    await expect(page).toHaveURL(`${vietnamese}${address}`);
    await page
      .locator('[data-chips]')
      .getByRole('button', { name: `Bỏ: ${label}` })
      .click();
    expect(await shown(page)).toEqual([...slugs.homestays].sort());
    await expect(page).toHaveURL(vietnamese);
  }
});

test('a group finds the houses that sleep it', { tag: '@both' }, async ({ page }) => {
  await page.goto(vietnamese);
  await openChoices(page);
  const people = page.getByRole('spinbutton', { name: 'Đoàn mấy người?' });
  await people.fill('19');
  await page.getByRole('button', { name: 'Thêm một người' }).click();
  await expect(people).toHaveValue('20');
  await closeChoices(page);
  expect(await shown(page)).toEqual(having(({ rooms }) => capacity(rooms) >= 20));
  await expect(page.locator('[data-chips]')).toContainText('20 người');
});

test('a price leaves the houses that promised so', async ({ page }) => {
  await page.goto(vietnamese);
  await openChoices(page);
  const price = page.locator('#choices label', { hasText: 'tới ' }).first();
  const promised = Number(await price.locator('[data-left]').textContent());
  await price.getByRole('radio').check();
  await closeChoices(page);
  expect(promised).toBeGreaterThan(0);
  expect(await shown(page)).toHaveLength(promised);
  await expect(page).toHaveURL(/\?gia=\d+$/);
});

test('what is typed finds houses, however it is written', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(vietnamese);
  for (const [typed, expected] of [
    ['nang kha', having(({ village }) => village === 'na-kha')],
    ['huyện Lâm Bình', having(({ village }) => village !== 'na-kha')],
    ['nahang', having(({ village }) => village !== 'nam-dip')],
    ['nha san ben nuoc', ['nha-san-ben-nuoc']],
    ['NHÀ SÀN BẾN NƯỚC', ['nha-san-ben-nuoc']],
    ['kayak', having(({ amenities }) => amenities.includes('kayak'))],
    [
      'homestay Năng Khả đoàn 30 người',
      having(({ village, rooms }) => village === 'na-kha' && capacity(rooms) >= 30),
    ],
  ] as const) {
    await page.getByRole('searchbox').fill(typed);
    await expect.poll(() => shown(page), typed).toEqual(expected);
  }
});

test('the houses stand in the order that is chosen, for eyes and for screen readers', async ({ page }) => {
  await page.goto(vietnamese);
  const names = () => page.locator('[data-list] > li:visible h2').allTextContents();
  await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('ten');
  const byName = await names();
  expect(byName).toEqual(byName.toSorted(new Intl.Collator('vi').compare));
  await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('suc-chua');
  const largest = homestays.toSorted((a, b) => capacity(b.rooms) - capacity(a.rooms))[0];
  expect((await names())[0]).toBe(largest?.name);
});

test('a result can be sent: its address shows the same to somebody else, in either language', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(vietnamese);
  await page.getByRole('searchbox').fill('nà tông');
  await openChoices(page);
  await page.locator('#choices label', { hasText: 'Trẻ em' }).first().getByRole('checkbox').check();
  await closeChoices(page);
  await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('gia');
  const before = await shown(page);
  const names = await page.locator('[data-list] > li:visible h2').allTextContents();
  await page.getByRole('button', { name: 'Gửi kết quả này' }).click();
  await expect(page.locator('[data-send]')).toContainText('Đã chép link');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(address);
  expect(await shown(other)).toEqual(before);
  expect(await other.locator('[data-list] > li:visible h2').allTextContents()).toEqual(names);
  await expect(other.getByRole('searchbox')).toHaveValue('nà tông');
  await other.locator('header').getByRole('link', { name: 'English' }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  expect(await shown(other)).toEqual(before);
  await expect(other.locator('[data-count]')).toHaveText(`${before.length} of ${homestays.length} houses`);
});

test('back from a house the result is still there', async ({ page }) => {
  await page.goto(`${vietnamese}?ban=nam-dip`);
  const before = await shown(page);
  await page.locator('[data-list] > li:visible h2 a').first().click();
  await expect(page).toHaveURL(/\/homestay\/[a-z-]+\/$/);
  await page.goBack();
  await expect(page.locator('[data-count]')).toContainText(' trong ');
  expect(await shown(page)).toEqual(before);
});

test('nothing found: the page says why, and what to leave out finds houses', async ({ page }) => {
  await page.goto(`${vietnamese}?ban=na-tong&khach=400`);
  expect(await shown(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Chưa nhà nào có đủ' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ 400 người' }).click();
  expect(await shown(page)).toEqual(having(({ village }) => village === 'na-tong'));
  await expect(page.locator('[data-empty]')).toBeHidden();
  await page.getByRole('searchbox').fill('bể bơi vô cực');
  await expect(
    page.getByRole('heading', { name: 'Chưa tìm thấy nhà nào với “bể bơi vô cực”' }),
  ).toBeVisible();
  await page.locator('[data-all]').click();
  expect(await shown(page)).toEqual([...slugs.homestays].sort());
});

test('a hostile address shows every house and complains of nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await page.goto(
    `${vietnamese}?ban=__proto__,<img src=x onerror=alert(1)>&khach=-1&gia=1e9&xep=constructor&%E0%A4%A&toString=1`,
  );
  expect(await shown(page)).toEqual([...slugs.homestays].sort());
  await page.goto(`${vietnamese}?tim=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
  await expect(page.locator('[data-why]')).toContainText('<img src=x');
  expect(complaints).toEqual([]);
});

test('the sheet can be opened, used and left with keys alone', { tag: '@phone' }, async ({ page }) => {
  await page.goto(vietnamese);
  await page.locator('[data-open]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Chọn nhà hợp với mình' })).toBeVisible();
  const first = page.locator('#choices').getByRole('checkbox').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('[data-open]')).toBeFocused();
  await expect(page.locator('[data-chosen]')).toHaveText('1');
});

test('a thumb can hit every choice, and the sheet does not scroll sideways', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(`${vietnamese}?ban=na-tong&tre-em=1`);
  await openChoices(page);
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('[data-finder] :is(button, summary, label, select, input[type=search])')]
      .filter((element) => {
        const { height, width } = element.getBoundingClientRect();
        return height > 1 && (height < 43.9 || width < 43.9);
      })
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`),
  );
  expect(faults).toEqual([]);
  const sideways = await page
    .locator('[data-sheet-body]')
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(sideways).toBe(0);
});

// The list without the choices: with every other page, in `every-page.spec.ts`.
for (const [address, tag, shown] of [
  [vietnamese, '@phone', 'open'],
  ['/en/homestay/?ban=na-tong&tre-em=1&tim=kayak', '@desktop', 'closed'],
  [`${vietnamese}?khach=400`, '@phone', 'closed'],
] as const) {
  test(`${address} has nothing that axe finds serious when the choices are ${shown}`, { tag }, async ({
    page,
  }) => {
    // Colours are measured when nothing fades in any more.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    if (shown === 'open') await openChoices(page);
    const { violations } = await axe(page).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('nothing moves by itself while the page loads', { tag: '@both' }, async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(vietnamese, { waitUntil: 'networkidle' });
  const total = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(total).toBeLessThan(0.05);
});

/** Serves the directory as if it held only its first two cards, and the page with all of them where `rest` lets it. */
async function withFewCards(page: Page, rest: 'answers' | 'is not there') {
  await page.route('**/homestay/', async (route) => {
    const response = await route.fetch();
    const cards = /(<li data-slug.*?<\/article>\s*<\/li>)/gs;
    let kept = 0;
    const body = (await response.text())
      .replace(cards, (card) => (++kept > 2 ? '' : card))
      .replace(/(<p class="fair")/, '<p data-rest><a href="/homestay/tat-ca/">Xem cả</a></p>$1');
    await route.fulfill({ response, body });
  });
  await page.route('**/homestay/tat-ca/', async (route) => {
    if (rest === 'answers')
      await route.fulfill({
        response: await route.fetch({ url: route.request().url().replace('tat-ca/', '') }),
      });
    else await route.abort('internetdisconnected');
  });
}

test.describe('when the houses are more than the page holds', () => {
  test('those that are asked for come, in their order', async ({ page }) => {
    await withFewCards(page, 'answers');
    await page.goto(vietnamese);
    await expect(page.locator('[data-count]')).toHaveText(`${homestays.length} nhà`);
    await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption('ten');
    await expect(page.locator('[data-list] > li:visible')).toHaveCount(homestays.length);
    const names = await page.locator('[data-list] > li:visible h2').allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    await expect(page.locator('[data-rest]')).toBeHidden();
  });

  test('without a signal the count is right, and the way to the others stays', async ({ page }) => {
    await withFewCards(page, 'is not there');
    await page.goto(vietnamese);
    await page.getByRole('searchbox').fill('homestay');
    await expect(page.locator('[data-count]')).toContainText(String(homestays.length));
    await expect(page.locator('[data-rest] a')).toBeVisible();
    expect((await shown(page)).length).toBeLessThanOrEqual(2);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every house is listed, the villages lead on, and nothing pretends to search', async ({ page }) => {
    await page.goto(vietnamese);
    expect(await page.locator('[data-list] h2').count()).toBe(slugs.homestays.length);
    await expect(page.locator('[data-finder] :is(input, select, button):visible')).toHaveCount(0);
    for (const slug of slugs.villages) {
      await expect(page.locator(`main nav a[href="/lang/${slug}/"]`)).toBeVisible();
    }
  });
});
