import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { tooOldWords } from '../../src/desk/editor/too-old.ts';
import { kitAddress } from '../../src/homestay/addresses.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE, DESK_ADDRESS } from './address.ts';
import { builtPages } from './built-pages.ts';
import { test } from './new-context.ts';
import { newerThanTheFloor } from './newer-than-the-floor.ts';
import { breakScripts, newerFeatures, readAsOldBrowser, withoutFeatures } from './old-phone.ts';
import { ownDesk } from './own-desk.ts';
import { slugs } from './pages.ts';

const house = 'nha-san-ben-nuoc';
const site = path.join(ROOT, BROWSER_SITE);
const scriptsIn = async (folder: string) =>
  (await readdir(path.join(site, folder))).filter((file) => file.endsWith('.js'));
const script = (name: string) => readFile(path.join(site, name), 'utf8');

test.describe('what is built', { tag: '@desktop' }, () => {
  /** Names of every script that pages load, at once or later. */
  async function ofPages(): Promise<Set<string>> {
    const all = await scriptsIn('_astro');
    const found = new Set<string>();
    const waiting = (await builtPages(BROWSER_SITE)).map(({ html }) => html);
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      const inIt = new Set(text.match(/[\w.-]+\.js\b/g) ?? []);
      for (const name of all) {
        if (found.has(name) || !inIt.has(name)) continue;
        found.add(name);
        waiting.push(await script(`_astro/${name}`));
      }
    }
    return found;
  }

  /** The directory brings dialogs along. */
  const forPages = new Set(['.showModal']);
  /** `src/stand-ins`, which the desk loads first; without a canvas beside the page its preview says what to do. */
  const forDesk = new Set([
    ...[
      '.at',
      '.findLast',
      '.findLastIndex',
      '.toSorted',
      '.toReversed',
      '.toSpliced',
      '.with',
      '.showModal',
    ],
    ...['Object.hasOwn', 'Map.groupBy', 'crypto.randomUUID', 'OffscreenCanvas'],
  ]);

  test('pages load nothing that is newer than the oldest browsers', async () => {
    const names = [...(await ofPages())].map((name) => `_astro/${name}`);
    expect(names.length).toBeGreaterThan(10);
    for (const name of [...names, 'sw.js']) {
      expect(newerThanTheFloor(await script(name), forPages), name).toEqual([]);
    }
  });

  test('the desk, its packages and its worker use nothing newer that they do not bring along', async () => {
    const pages = await ofPages();
    const names = (await scriptsIn('_astro')).filter((name) => !pages.has(name));
    expect(names.some((name) => name.startsWith('boot.'))).toBe(true);
    for (const name of names) {
      expect(newerThanTheFloor(await script(`_astro/${name}`), forDesk), name).toEqual([]);
    }
  });

  test.describe('is looked at for', () => {
    for (const [code, what] of [
      ['const a = /(?<!b)c/u', 'a pattern that looks behind'],
      ['RegExp(`(?<=b)c`)', 'a pattern that looks behind'],
      ['a.toSorted()', '.toSorted()'],
      ['a?.b?.findLast(c)', '.findLast()'],
      ['Object.hasOwn(a, b)', 'Object.hasOwn()'],
      ['window.structuredClone(a)', 'structuredClone()'],
      ['new BroadcastChannel(a)', 'BroadcastChannel()'],
      ['AbortSignal.timeout(1)', 'AbortSignal.timeout()'],
      ['class A { static { b() } }', 'a static block'],
      ['await a()', 'await outside a function'],
      ['a.match(/b/d)', 'the flag of /d'],
    ] as const) {
      test(code, () => expect(newerThanTheFloor(code).map((each) => each.what)).toEqual([what]));
    }
    for (const code of [
      'typeof structuredClone == `function` ? structuredClone(a) : b',
      'typeof URL.canParse == `function` && URL.canParse(a)',
      'try { new RegExp(`(?<!a)b`) } catch {}',
      'posted.at < at(1)',
      'a.sort().at',
      'async () => { await a() }',
      '`(?<name>a)`',
    ]) {
      test(`and lets be: ${code}`, () => expect(newerThanTheFloor(code)).toEqual([]));
    }
  });
});

test.describe('with nothing newer than the oldest phone', { tag: '@phone' }, () => {
  const faults: string[] = [];

  test.beforeEach(async ({ page }) => {
    faults.length = 0;
    page.on('pageerror', ({ message }) => faults.push(message));
    await withoutFeatures(page);
    await readAsOldBrowser(page);
  });

  const noFault = async (page: Page) => {
    expect(faults).toEqual([]);
    await expect(page.locator('[data-unstarted]')).toHaveCount(0);
  };
  const shown = (page: Page) => page.locator('[data-list] > li:visible');

  test('a search finds, and one that finds nothing says what to leave out', async ({ page }) => {
    await page.goto('/homestay/');
    const field = page.getByRole('searchbox');
    await field.fill('nặm đíp');
    await expect(shown(page)).not.toHaveCount(slugs.homestays.length);
    await expect(shown(page).first()).toBeVisible();
    await field.fill('nam dip na tong');
    await expect(shown(page)).toHaveCount(0);
    await page.locator('[data-loosen] button').first().click();
    await expect(shown(page).first()).toBeVisible();
    await noFault(page);
  });

  test('the choices open, narrow the list and close', async ({ page }) => {
    await page.goto('/homestay/');
    await expect(page.locator('[data-sheet]')).toBeHidden();
    await page.locator('[data-open]').click();
    await page.locator('#choices details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await page.getByRole('checkbox', { name: /^Thuyền kayak/ }).check();
    await page.locator('[data-show]').click();
    await expect(page.locator('[data-sheet]')).toBeHidden();
    await expect(page).toHaveURL(/co=kayak/);
    await noFault(page);
  });

  test('a stay is reckoned, and a house is saved and compared', async ({ page }) => {
    await page.goto(`/homestay/${house}/`);
    const total = page.locator('[data-total]');
    const before = await total.textContent();
    await page
      .locator('[data-planner] input[name=nights], [data-planner] [data-step="1"]')
      .first()
      .scrollIntoViewIfNeeded();
    await page.locator('[data-planner] button[data-step="1"]').first().click();
    await expect(total).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: /^Lưu/ }).first().click();
    await noFault(page);
    await page.goto('/da-luu/');
    await expect(page.locator('[data-list] > li')).toHaveCount(1);
    await noFault(page);
  });

  test('the overview is narrowed to a place to post, with its days and in its order', async ({ page }) => {
    await page.goto('/kit/');
    await page.locator('form select').last().selectOption('zalo');
    await expect(page.getByText(/nhà chờ lâu nhất đứng trước/)).toBeVisible();
    await noFault(page);
  });

  test('a post is sent and ticked', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      Object.assign(Navigator.prototype, { canShare: () => true, share: async () => {} });
    });
    await page.goto(kitAddress(house));
    await page.getByRole('radio', { name: 'TikTok', exact: true }).check();
    await expect(page.locator('input:checked[value="tiktok"]')).toHaveCSS(
      'background-color',
      'rgb(23, 27, 60)',
    );
    await page.getByRole('button', { name: 'Đăng lên TikTok' }).click();
    await page.getByRole('button', { name: 'Đã đăng xong' }).click();
    await expect(page.getByRole('checkbox', { name: /Bài này đã đăng hôm nay/ })).toBeChecked();
    await noFault(page);
  });

  test('a turn of the plan and a field of the Booking.com kit are ticked', async ({ page }) => {
    await page.goto('/kit/ke-hoach/');
    const box = page.locator('[data-posted=zalo]').first();
    await box.check();
    await page.reload();
    await expect(box).toBeChecked();
    await noFault(page);
    await page.goto(kitAddress(house, 'booking/'));
    await page.locator('[data-next]').click();
    await page.locator('[data-tick]:focus').press('Space');
    await expect(page.locator('[data-count]')).toHaveText(/^1\//);
    await noFault(page);
  });

  test('only the chosen sheet is there to print', async ({ page }) => {
    await page.goto(kitAddress(house, 'poster/'));
    await expect(page.locator('.sheets > .sheet-a4')).toBeVisible();
    await page.getByRole('radio').nth(1).check();
    await expect(page.locator('.sheets > .sheet-a4')).toBeHidden();
    await expect(page.locator('.sheets > .sheet-a5')).toBeVisible();
    await noFault(page);
  });
});

test.describe('the desk on an old phone', { tag: '@phone' }, () => {
  test('an entry is changed, looked at and saved', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const desk = await ownDesk();
    try {
      await withoutFeatures(page);
      await readAsOldBrowser(page);
      await page.goto(`${desk.address}/admin/#/collections/homestays/entries/vuon-chan-nui`);
      await page.getByRole('button', { name: 'Nhà và câu chuyện', exact: true }).click();
      await page.getByLabel('Tên nhà', { exact: true }).fill('Vườn Chân Núi Mới');
      await page.getByRole('button', { name: 'Xem thử' }).click();
      await expect(page.getByRole('heading', { name: 'Xem thử', exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Đóng', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Xem thử', exact: true })).toBeHidden();
      await page.locator('.desk-save-button').click();
      await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
      const text = await readFile(path.join(desk.content, 'homestays/vuon-chan-nui/index.yaml'), 'utf8');
      expect(text).toContain('Vườn Chân Núi Mới');
      expect(faults).toEqual([]);
    } finally {
      await desk.end();
    }
  });

  test('a browser below the oldest that is meant is told to be brought up to date', async ({ browser }) => {
    const page = await browser.newPage({
      userAgent:
        'Mozilla/5.0 (Linux; Android 5.1) AppleWebKit/537.36 Chrome/81.0.4044.138 Mobile Safari/537.36',
    });
    await page.goto('/admin/');
    await expect(page.getByRole('status')).toHaveText(tooOldWords);
    await page.close();
  });

  test('a script that cannot be read is no missing line', async ({ page }) => {
    await page.route(/\/boot\.[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const a = /(?<%a)/' }),
    );
    await page.goto(`${DESK_ADDRESS}/admin/#/collections/homestays/entries/vuon-chan-nui`);
    await expect(page.getByText(tooOldWords).first()).toBeVisible();
  });
});

test.describe('where no script runs', { tag: '@phone' }, () => {
  test.beforeEach(({ page }) => breakScripts(page));

  /** The wait for scripts is one of styles, which go by no clock that a test can turn. */
  const afterTheWait = (page: Page) =>
    page.evaluate(() => {
      for (const each of document.getAnimations()) {
        if (Number.isFinite(each.effect?.getComputedTiming().endTime)) each.finish();
      }
    });

  test('the share page says so and has pictures and words', async ({ page }) => {
    await page.goto(kitAddress(house));
    await afterTheWait(page);
    const said = page.locator('[data-unstarted]');
    await expect(said).toBeVisible();
    await expect(said).toContainText('trình duyệt cũ quá, hãy cập nhật Chrome');
    await said.getByRole('link').click();
    const picture = page.locator('[data-singles] a').first();
    await expect(picture).toBeVisible();
    const [file] = await Promise.all([page.waitForEvent('download'), picture.click()]);
    expect(file.suggestedFilename()).toMatch(/\.jpg$/);
    await page.getByText('Xem và sửa lời bài đăng').click();
    await expect(page.locator('#own-text')).toHaveValue(/\S{2,}/);
    await page.getByText('Tải cả bộ về máy', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Zalo, tiếng Việt' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mọi lời đăng, tiếng Việt' })).toBeVisible();
  });

  test('every page says what can be done', async ({ page }) => {
    for (const [address, way] of [
      ['/homestay/', 'danh sách các nhà vẫn xem được'],
      ['/en/homestay/', 'list of houses below can still be read'],
      ['/da-luu/', 'trang của từng nhà vẫn xem được'],
      ['/kit/', 'Danh sách các nhà vẫn bấm vào được'],
      ['/kit/ke-hoach/', 'Kế hoạch vẫn đọc được'],
      [kitAddress(house, 'booking/'), 'Hồ sơ vẫn đọc và chép tay được'],
      [`/homestay/${house}/`, 'giá và số điện thoại vẫn xem được'],
      [`/en/homestay/${house}/`, 'Prices and the phone number can still be read'],
      ['/admin/', 'hãy cập nhật Chrome'],
    ] as const) {
      await page.goto(address);
      await afterTheWait(page);
      await expect(page.getByText(way)).toBeVisible();
    }
  });

  test('it moves nothing when it comes or goes', async ({ page }) => {
    await page.goto('/homestay/');
    await afterTheWait(page);
    const said = page.locator('[data-unstarted]');
    await expect(said).toBeVisible();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await said.evaluate((element) => element.remove());
    expect(await height()).toBe(before);
  });
});

test('any few features may be missing', { tag: '@phone' }, async ({ browser }) => {
  // Each feature is missing in half of the rounds, in ever other company.
  for (const round of [1, 2, 3, 4]) {
    const missing = newerFeatures.filter((_, index) => ((index * 7 + round * 3) >> (round % 3)) % 2 === 0);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await withoutFeatures(page, missing);
    for (const address of ['/homestay/?tim=nam+dip+na+tong', '/kit/', kitAddress(house), '/kit/ke-hoach/']) {
      await page.goto(address);
      await expect(page.locator('[data-unstarted]')).toHaveCount(0);
    }
    expect(faults, missing.join(' ')).toEqual([]);
    await page.close();
  }
});
