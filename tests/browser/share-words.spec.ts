import { expect, type Page } from '@playwright/test';
import { test } from './new-context.ts';
import { type OwnSite, ownSite } from './own-site.ts';

const house = 'nha-san-ben-nuoc';
const address = `/kit/${house}/`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.locator('[data-words-said]');
const caption = (page: Page) => page.locator('#own-text');
const length = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** How often the page has asked for other words. */
function askedWords(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/loi-\w+\.json$/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

async function retell(page: Page): Promise<string> {
  const before = await page.evaluate(() => location.hash);
  await button(page, 'Đổi lời khác').click();
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(before);
  await expect(said(page)).toHaveText(/^Lời \d\/\d\./);
  return caption(page).inputValue();
}

test.describe('other words', { tag: '@phone' }, () => {
  test('come one after another, each once, and then the first ones again; they are fetched once, and only then', async ({
    page,
  }) => {
    const asked = askedWords(page);
    await page.goto(`${address}#facebook/food/vi`, { waitUntil: 'networkidle' });
    const first = await caption(page).inputValue();
    expect(asked).toEqual([]);
    const told = [first, await retell(page)];
    await expect(page.locator('[data-frame=facebook] [data-seen]')).toHaveText(
      (told[1] ?? '').slice(0, 125),
      {
        useInnerText: false,
      },
    );
    const round = Number((await said(page).textContent())?.match(/\/(\d)/)?.[1]);
    while (told.length < round) told.push(await retell(page));
    expect(new Set(told).size).toBe(round);
    await button(page, 'Đổi lời khác').click();
    await expect(caption(page)).toHaveValue(first);
    await expect(page).toHaveURL(/#facebook\/food\/vi$/);
    expect(asked).toEqual([`${address}loi-vi.json`]);
  });

  test('and their length stand in the address, and are there when it is opened again', async ({ page }) => {
    await page.goto(`${address}#zalo/overview/vi`);
    const usual = await retell(page);
    await length(page, 'Hai dòng').check();
    await expect(page).toHaveURL(/#zalo\/overview\/vi\/\d+\/two-lines$/);
    await expect(length(page, 'Hai dòng')).toBeChecked();
    const short = await caption(page).inputValue();
    await page.reload();
    await expect(caption(page)).toHaveValue(short);
    await expect(length(page, 'Hai dòng')).toBeChecked();
    await length(page, 'Vừa').check();
    await expect(caption(page)).toHaveValue(usual);
    await page.getByLabel('Bài nói về').selectOption('food');
    await expect(length(page, 'Vừa')).toBeChecked();
    await expect(page).toHaveURL(/#zalo\/food\/vi$/);
  });

  test('put own ones aside, which come back when they are asked for', async ({ page }) => {
    await page.goto(`${address}#facebook/food/vi`);
    await retell(page);
    await caption(page).fill('Lời của tôi');
    await length(page, 'Kể dài').check();
    await expect(said(page)).toContainText('Lời bạn sửa vẫn còn');
    const told = await caption(page).inputValue();
    expect(told).not.toContain('Lời của tôi');
    await caption(page).fill('Lời thứ hai');
    await retell(page);
    await page.reload();
    const back = [];
    for (let each = 0; each < 2; each++) {
      await button(page, 'Xem lời đã sửa').click();
      back.push(await caption(page).inputValue());
    }
    expect(back).toEqual(['Lời thứ hai', 'Lời của tôi']);
    await button(page, 'Trả lại câu gốc').click();
    await expect(caption(page)).not.toHaveValue('Lời của tôi');
  });

  test('are not shown where the device would lose what was written', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${address}#facebook/food/vi`);
    await retell(page);
    await caption(page).fill('Lời của tôi');
    await button(page, 'Đổi lời khác').click();
    await expect(said(page)).toContainText('Máy này không giữ được lời bạn đã sửa nên chưa đổi');
    await expect(caption(page)).toHaveValue('Lời của tôi');
  });

  test('out of reach leave the words there are, and come with the line', async ({ page }) => {
    await page.route('**/loi-vi.json', (route) => route.abort());
    await page.goto(`${address}#facebook/food/vi`);
    const first = await caption(page).inputValue();
    await length(page, 'Kể dài').click();
    await expect(said(page)).toContainText('Chưa lấy được lời khác. Lời đang có vẫn dùng được');
    await expect(length(page, 'Vừa')).toBeChecked();
    await expect(caption(page)).toHaveValue(first);
    await page.unroute('**/loi-vi.json');
    expect(await retell(page)).not.toBe(first);
  });

  test('that were posted on another day give way to the next ones', async ({ page }) => {
    await page.goto(`${address}#facebook/food/vi`);
    const first = await caption(page).inputValue();
    await page.getByRole('checkbox', { name: /Bài này đã đăng hôm nay/ }).check();
    await page.reload();
    await expect(caption(page)).toHaveValue(first);
    await page.evaluate(() => {
      const key = 'nha-san/posted';
      const { posts } = JSON.parse(localStorage.getItem(key) ?? '');
      posts[0].at = '2026-01-05T00:00:00.000Z';
      localStorage.setItem(key, JSON.stringify({ posts }));
    });
    await page.reload();
    await expect(caption(page)).not.toHaveValue(first);
  });
});

test('the plan leads to the words of its turn', async ({ page, request }) => {
  await page.goto('/kit/ke-hoach/');
  const turn = page.locator('[data-turn]:visible').first();
  const [slug, angle, key] = await Promise.all(
    ['slug', 'angle', 'words'].map((name) => turn.getAttribute(`data-${name}`)),
  );
  const { lines, posts } = await (await request.get(`/kit/${slug}/loi-vi.json`)).json();
  const words = posts[`zalo/${angle}`].flat().find((each: { key: string }) => each.key === key);
  const text = words.texts[1]
    .slice(1)
    .map((place: number) => lines[place])
    .join('\n');
  await turn.getByRole('link', { name: 'Zalo', exact: true }).click();
  await expect(caption(page)).toHaveValue(text);
  await expect(page.getByRole('checkbox', { name: /Bài này đã đăng hôm nay/ })).not.toBeChecked();
});

test('a Facebook post has the page of the house to copy for its first comment, in its language', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const comment = button(page, 'Chép link làm bình luận đầu');
  await page.goto(`${address}#facebook/food/en`);
  await comment.click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`/en/homestay/${house}/$`));
  await length(page, 'TikTok').check();
  await expect(comment).toBeHidden();
});

test.describe('without a signal', () => {
  test.use({ serviceWorkers: 'allow' });
  let site: OwnSite;
  test.beforeAll(async () => {
    site = await ownSite();
  });

  test('words that were fetched once are there', async ({ page }) => {
    const share = `${site.address}/kit/nha-mot/`;
    await page.goto(share);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    const first = await caption(page).inputValue();
    await retell(page);
    await expect
      .poll(() => page.evaluate(async () => Boolean(await caches.match('/kit/nha-mot/loi-vi.json'))))
      .toBe(true);
    await site.stop();
    await page.goto(share);
    await expect(caption(page)).toHaveValue(first);
    expect(await retell(page)).not.toBe(first);
  });

  test.afterAll(() => site.close());
});
