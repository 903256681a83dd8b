import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe.ts';

const address = '/kit/ke-hoach/';
const weeks = (page: Page) => page.locator('[data-week]:visible');
const turns = (page: Page) => page.locator('[data-turn]:visible');
const firstBox = (page: Page) => page.locator('[data-posted=zalo]').first();

/** Monday of the first week that the built page has. */
const firstMonday = async (page: Page) =>
  (await page.locator('[data-week]').first().getAttribute('data-week')) as string;

/** What the log on this device says. */
const logged = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('nha-san/posted') ?? '{"posts":[]}').posts);

test('the plan shows this week first, with the way to each post', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('heading', { name: /^Tuần này: / })).toHaveCount(1);
  await expect(weeks(page).first()).toContainText('Tuần này');
  const turn = turns(page).first();
  const [slug, angle] = await Promise.all([turn.getAttribute('data-slug'), turn.getAttribute('data-angle')]);
  await turn.getByRole('link', { name: 'Facebook', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/kit/${slug}/#facebook/${angle}/vi/\\d+t?$`));
});

test('targets are large, words are large enough, and nothing scrolls sideways', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto(address);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  const small = await page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        '.plan label, .plan .open, .plan select, .ways a, .ways button',
      ),
    ];
    const texts = [
      ...document.querySelectorAll<HTMLElement>('.plan p, .plan h2, .plan h3, .plan a, .plan span, .plan b'),
    ];
    return [
      ...targets.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44),
      ...texts.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 16),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
  expect(small).toEqual([]);
  const { violations } = await axe(page).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('a page built weeks ago still begins with this week', async ({ page }) => {
  await page.goto(address);
  const monday = new Date(`${await firstMonday(page)}T12:00:00Z`);
  const later = new Date(monday.getTime() + 22 * 86_400_000);
  await page.clock.setFixedTime(later);
  await page.reload();
  const expected = new Date(monday.getTime() + 21 * 86_400_000).toISOString().slice(0, 10);
  await expect(weeks(page).first()).toHaveAttribute('data-week', expected);
  await expect(weeks(page).first()).toContainText('Tuần này');
  await expect(page.locator('[data-now]:visible')).toHaveCount(1);
  await page.clock.setFixedTime(new Date(monday.getTime() + 400 * 86_400_000));
  await page.reload();
  await expect(weeks(page)).toHaveCount(0);
  await expect(page.getByText('Kế hoạch trên trang này đã hết.')).toBeVisible();
});

test('a tick stays on this device, in the log that the other pages read, and can be taken back', async ({
  page,
}) => {
  await page.goto(address);
  const turn = turns(page).first();
  await firstBox(page).check();
  const [post] = await logged(page);
  expect(post).toMatchObject({
    slug: await turn.getAttribute('data-slug'),
    angle: await turn.getAttribute('data-angle'),
    platform: 'zalo',
    language: 'vi',
  });
  await page.reload();
  await expect(firstBox(page)).toBeChecked();
  await firstBox(page).uncheck();
  expect(await logged(page)).toEqual([]);
  await page.reload();
  await expect(firstBox(page)).not.toBeChecked();
});

test('what was marked on the share page is ticked in the plan, what was posted months ago is not', async ({
  page,
}) => {
  await page.goto(address);
  const turn = turns(page).first();
  const mark = async (at: Date) => {
    const posted = {
      slug: await turn.getAttribute('data-slug'),
      angle: await turn.getAttribute('data-angle'),
      platform: 'zalo',
      language: 'en',
      at: at.toISOString(),
    };
    await page.evaluate(
      (post) => localStorage.setItem('nha-san/posted', JSON.stringify({ posts: [post] })),
      posted,
    );
    await page.reload();
  };
  const monday = Date.parse(`${await firstMonday(page)}T05:00:00Z`);
  await mark(new Date(monday - 60 * 86_400_000));
  await expect(firstBox(page)).not.toBeChecked();
  await mark(new Date(monday + 86_400_000));
  await expect(firstBox(page)).toBeChecked();
});

test('the log goes to another device as a file and comes together there', async ({ page, browser }) => {
  await page.goto(address);
  await firstBox(page).check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu sổ thành tệp' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('nha-san-da-dang.json');
  const text = await readFile(await download.path(), 'utf8');

  const other = await (await browser.newContext()).newPage();
  await other.goto(new URL(address, page.url()).href);
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const input = other.locator('[data-import]');
  await input.setInputFiles(file('anh.json', '{"no": "log"}'));
  await expect(other.locator('[data-log-said]')).toHaveText(
    '“anh.json” không phải sổ đã đăng. Hãy chọn tệp nha-san-da-dang.json.',
  );
  await input.setInputFiles(file('nha-san-da-dang.json', text));
  await expect(other.locator('[data-log-said]')).toHaveText('Đã thêm 1 lần đăng.');
  await expect(firstBox(other)).toBeChecked();
  await input.setInputFiles(file('nha-san-da-dang.json', text));
  await expect(other.locator('[data-log-said]')).toHaveText('Sổ này không có gì mới.');
  await other.context().close();
});

test('one village alone can be seen, and the choice is remembered', async ({ page }) => {
  await page.goto(address);
  const all = await turns(page).count();
  await page.getByLabel('Xem bản').selectOption('na-tong');
  expect(await turns(page).count()).toBeLessThan(all);
  await expect(page.locator('[data-turn]:visible:not([data-village=na-tong])')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-turn]:visible:not([data-village=na-tong])')).toHaveCount(0);
  await page.getByLabel('Xem bản').selectOption('');
  expect(await turns(page).count()).toBe(all);
});

test('eight weeks are printed, with boxes to tick by pen and without what only a screen needs', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(weeks(page)).toHaveCount(8);
  await expect(page.locator('[data-posted]:visible').first()).toBeVisible();
  await expect(
    page.locator('.ways:visible, .log:visible, .site-header:visible, .site-footer:visible'),
  ).toHaveCount(0);
});

test('the calendar file can be subscribed to', { tag: '@desktop' }, async ({ page, request }) => {
  await page.goto(address);
  const href = await page.getByRole('link', { name: 'Thêm vào lịch trên điện thoại' }).getAttribute('href');
  const file = await (await request.get(href as string)).text();
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThan(100);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan is there from the day the site was built, without anything that needs a script', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: /^Tuần này: / })).toBeVisible();
    expect(await turns(page).count()).toBeGreaterThan(50);
    await expect(page.locator('[data-posted]:visible, [data-print]:visible, select:visible')).toHaveCount(0);
  });
});
