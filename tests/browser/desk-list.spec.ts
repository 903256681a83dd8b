import { brotliCompressSync } from 'node:zlib';
import { test as base, expect, type Page, type Request } from '@playwright/test';
import { localEditor } from '../../src/desk/server/who-asks.ts';
import { ownDesk } from './own-desk.ts';
import { signInAgain } from './sign-in-again.ts';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that it needs nothing.
  baseURL: async ({}, use) => {
    const desk = await ownDesk();
    await use(desk.address);
    await desk.end();
  },
});

const api = '/admin/api';
const rows = (page: Page) => page.locator('.desk-rows > li');
const house = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(name) });
const search = (page: Page) => page.getByRole('searchbox');
const form = (page: Page) => page.getByRole('button', { name: 'Phòng và giá', exact: true });
const isOpening = (page: Page) => page.getByText('Đang mở để sửa…');

/** Holds the editor back; returns how to let it come. */
async function withoutEditor(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/(?:boot|redux).*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** How far the page has moved by itself since it began. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) {
        const { value, sources } = each as PerformanceEntry & {
          value: number;
          sources: { node?: Element }[];
        };
        const what = sources.map(({ node }) => `${node?.nodeName}.${node?.className}`);
        (window as unknown as { shifts: unknown[] }).shifts.push({ value, what });
      }
    }).observe({ type: 'layout-shift' });
  });

/** The editor's form is in the page, behind the list. */
const editorIsHere = (page: Page) => expect(page.locator('[data-no-editor]')).toBeAttached();

const bodyOf = async (request: Request) => (await request.response())?.body() ?? Buffer.alloc(0);

/** Brotli bytes of what a first visit loads before the list of houses stands, without pictures. */
const beforeTheList = 40_000;

test('before the list of houses stands at most 40 KB are loaded @phone', async ({ page }) => {
  const loaded: Promise<number>[] = [];
  const editors = new Set<Request>();
  /** What comes afterwards may be cut off by the end of the test. */
  let stands = false;
  await withoutEditor(page);
  // What is asked for from then on comes with the editor, in as many files as its parts share with other screens.
  page.on('request', (request) => {
    if (editors.size > 0 || /\/_astro\/boot/.test(request.url())) editors.add(request);
  });
  // Finished, not begun: the feed of rebuilds may have been opened already, and never ends.
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (stands || pathname.startsWith(`${api}/photos/`) || editors.has(request)) return;
    loaded.push(bodyOf(request).then((body) => brotliCompressSync(body).length));
  });
  await page.goto('/admin/');
  await expect(house(page, 'Nhà Sàn Bến Nước')).toBeVisible();
  stands = true;
  const bytes = (await Promise.all(loaded)).reduce((sum, each) => sum + each, 0);
  console.log(`List of the desk: ${Math.round(bytes / 1000)} KB brotli in ${loaded.length} answers`);
  expect(bytes).toBeLessThan(beforeTheList);
});

test('a house that is tapped before the editor is there opens when it has come; the way back leads to the list @phone', async ({
  page,
}) => {
  const release = await withoutEditor(page);
  await page.goto('/admin/');
  await expect(rows(page)).not.toHaveCount(0);
  await house(page, 'Nhà Sàn Lửa Trại').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhà Sàn Lửa Trại' })).toBeVisible();
  await expect(isOpening(page)).toBeVisible();
  await expect(rows(page).first()).toBeHidden();
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
  await expect(isOpening(page)).toBeHidden();
  // Two touches, as of somebody who is not sure of the first.
  await house(page, 'Vườn Chân Núi').evaluate((link: HTMLElement) => {
    link.click();
    link.click();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Vườn Chân Núi' })).toBeVisible();
  release();
  await expect(form(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Vườn Chân Núi' })).toBeVisible();
  await expect(isOpening(page)).toBeHidden();
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
  await expect(form(page)).toBeHidden();
});

test('the editor comes without the list moving, or anybody losing what they do in it', async ({ page }) => {
  await watchShifts(page);
  const release = await withoutEditor(page);
  await page.goto('/admin/');
  await expect(rows(page)).not.toHaveCount(0);
  await search(page).fill('nha san');
  await rows(page).last().scrollIntoViewIfNeeded();
  await search(page).focus();
  const top = await page.evaluate(() => {
    window.scrollTo(0, 120);
    for (const row of document.querySelectorAll('.desk-rows > li')) Object.assign(row, { isSame: true });
    (window as unknown as { shifts: unknown[] }).shifts = [];
    return window.scrollY;
  });
  const look = () => page.locator('#list').evaluate((list) => list.getBoundingClientRect().toJSON());
  const before = await look();
  release();
  await editorIsHere(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('nha san');
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
  expect(await look()).toEqual(before);
  expect(
    await rows(page).evaluateAll((all) => all.every((row) => 'isSame' in row && row.isSame === true)),
  ).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
  await search(page).fill('ben nuoc');
  await expect(rows(page)).toHaveCount(1);
});

test('on the way back the list is where it was, with the row that was opened in the keyboard’s place', async ({
  page,
}) => {
  await page.goto('/admin/');
  await editorIsHere(page);
  const last = rows(page).last().getByRole('link');
  await last.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => window.scrollY);
  await last.press('Enter');
  await expect(form(page)).toBeVisible();
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await expect(last).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
});

test('a list that cannot be loaded says why and is asked for again @phone', async ({ page }) => {
  let isBroken = true;
  await page.route(`**${api}/list/homestays`, (route) =>
    isBroken
      ? route.fulfill({ status: 500, json: { code: 'forbidden', message: 'Máy không mở được thư mục.' } })
      : route.continue(),
  );
  await page.goto('/admin/');
  await expect(page.getByText('Máy không mở được thư mục.')).toBeVisible();
  isBroken = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(house(page, 'Nhà Sàn Bến Nước')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeHidden();
});

test('somebody whose session has ended before the list signs in again and sees it @phone', async ({
  page,
}) => {
  let hasEnded = true;
  await page.route(`**${api}/**`, (route) =>
    hasEnded ? route.fulfill({ status: 401, json: { code: 'signed-out', message: '' } }) : route.continue(),
  );
  await page.goto('/admin/');
  const heading = page.getByRole('heading', { name: 'Vào trang sửa bài' });
  await expect(heading).toBeVisible();
  await signInAgain(page, localEditor, () => {
    hasEnded = false;
  });
  await expect(heading).toBeHidden();
  await expect(house(page, 'Nhà Sàn Bến Nước')).toBeVisible();
});

test('an editor that does not come is told above the list, and where a house was tapped @phone', async ({
  page,
}) => {
  await page.route('**/_astro/boot*.js', (route) => route.abort());
  await page.goto('/admin/');
  await expect(house(page, 'Nhà Sàn Bến Nước')).toBeVisible();
  const trouble = page.getByText('Chưa mở được phần sửa bài.').filter({ visible: true });
  await expect(trouble).toHaveCount(1);
  await house(page, 'Nhà Sàn Bến Nước').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhà Sàn Bến Nước' })).toBeVisible();
  await expect(trouble).toHaveCount(1);
  await page.unroute('**/_astro/boot*.js');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(form(page)).toBeVisible();
});

test('what the last build could not show of a house stands in its row @phone', async ({ page }) => {
  const notes = [
    { entry: 'homestays/vuon-chan-nui', vi: 'Chưa làm được 2 tấm ảnh để đăng. Ảnh nhỏ quá.' },
    { entry: 'homestays/vuon-chan-nui', vi: 'Trên 1 tấm ảnh không đủ chỗ cho “Vườn”.' },
    { entry: 'homestays/other', vi: 'Không phải nhà này.' },
  ];
  await page.route(`**${api}/build`, (route) =>
    route.fulfill({
      contentType: 'text/event-stream',
      body: `data: ${JSON.stringify({ state: 'current', history: 'Chưa ghi được lịch sử sửa.', notes })}\n\n`,
    }),
  );
  await page.goto('/admin/');
  await expect(house(page, 'Vườn Chân Núi')).toContainText('Ảnh nhỏ quá. (Còn 1 chỗ nữa.)');
  await expect(page.getByText('Chưa ghi được lịch sử sửa.')).toBeVisible();
  await expect(page.getByText('Không phải nhà này.')).toHaveCount(0);
});

test('from a house that was opened before the editor came, Back asks once about what is unsaved @phone', async ({
  page,
}) => {
  const release = await withoutEditor(page);
  await page.goto('/admin/');
  await house(page, 'Vườn Chân Núi').click();
  await expect(isOpening(page)).toBeVisible();
  release();
  await page.getByRole('button', { name: 'Nhà và câu chuyện', exact: true }).click();
  await page.getByLabel('Tên nhà', { exact: true }).fill('Nhà Chưa Lưu');
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Các nhà' })).toBeVisible();
  expect(questions).toEqual(['confirm']);
});
