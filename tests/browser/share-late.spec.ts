import { expect, type Locator, type Page, test } from '@playwright/test';

const house = 'nha-san-ben-nuoc';
const address = `/kit/${house}/`;
const go = (page: Page) => page.locator('[data-go]');
const line = (page: Page) => page.locator('[data-line]');
const done = (page: Page) => page.locator('[data-done]');
const tick = (page: Page) => page.getByRole('checkbox', { name: /Bài này đã đăng hôm nay/ });
const choose = (page: Page, platform: string) =>
  page.getByRole('radio', { name: platform, exact: true }).check();

declare global {
  /** Names of the files of each call of the share sheet. */
  var sheets: string[][];
  /** Lets a share sheet answer, by its place. */
  var answer: (call: number, fault?: string) => void;
}

/** A share sheet that answers when the test says so. */
async function silentSheet(page: Page, most = 10) {
  await page.addInitScript((most) => {
    globalThis.sheets = [];
    const answers: ((fault?: string) => void)[] = [];
    globalThis.answer = (call, fault) => answers[call]?.(fault);
    Object.assign(Navigator.prototype, {
      canShare: ({ files }: { files: File[] }) => files.length <= most,
      share({ files }: { files: File[] }) {
        globalThis.sheets.push(files.map(({ name }) => name));
        return new Promise<void>((resolve, reject) =>
          answers.push((fault) => (fault ? reject(new DOMException('', fault)) : resolve())),
        );
      },
    });
  }, most);
}

const filesOf = (page: Page) => page.evaluate(() => globalThis.sheets.map((files) => files.length));

/** Presses a button that opens the share sheet, and waits until it is asked for. */
async function press(page: Page, button: Locator = go(page)) {
  const before = (await filesOf(page)).length;
  await button.click();
  await expect.poll(async () => (await filesOf(page)).length).toBe(before + 1);
}

const letAnswer = (page: Page, call: number, fault?: string) =>
  page.evaluate(([call, fault]) => globalThis.answer(call as number, fault as string), [
    call,
    fault,
  ] as const);

/** What browsers send when a page is in front again; some send only one of them. */
const seenAgain = {
  visibilitychange: (page: Page) =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
  focus: (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus'))),
  pageshow: (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('pageshow'))),
  'a finger on the page': (page: Page) => page.locator('h1').tap(),
};

test.describe('a share sheet that never answers', { tag: '@phone' }, () => {
  for (const [sign, happens] of Object.entries(seenAgain)) {
    test(`leaves the page usable: ${sign}`, async ({ page }) => {
      await silentSheet(page);
      await page.goto(`${address}#zalo`);
      await expect(go(page)).toHaveText('Đăng lên Zalo');
      await press(page);
      await expect(go(page)).toBeDisabled();
      await happens(page);
      await expect(go(page)).toBeEnabled();
      await done(page).click();
      await expect(done(page)).toHaveText('Đã ghi ✓');
      await expect(tick(page)).toBeChecked();
    });
  }

  test('lets the second group go, and the first once more', async ({ page }) => {
    await silentSheet(page, 4);
    await page.goto(`${address}#tiktok`);
    await press(page);
    await seenAgain.focus(page);
    await expect(go(page)).toHaveText('Gửi tiếp ảnh 5–8');
    await expect(done(page)).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Gửi lại ảnh 1–4' }));
    await seenAgain.pageshow(page);
    await press(page);
    await letAnswer(page, 2);
    await expect(go(page)).toHaveText('Gửi tiếp ảnh 9–10');
    const given = await page.evaluate(() => globalThis.sheets.map(([first]) => first));
    expect(given.map((name) => name?.match(/tiktok-(\d+)/)?.[1])).toEqual(['01', '01', '05']);
  });

  test('and answers after all is believed, unless it is about an older call', async ({ page }) => {
    await silentSheet(page, 4);
    await page.goto(`${address}#tiktok`);
    await press(page);
    await seenAgain.focus(page);
    await expect(go(page)).toHaveText('Gửi tiếp ảnh 5–8');
    await letAnswer(page, 0, 'AbortError');
    await expect(line(page)).toContainText('Chưa gửi ảnh');
    await expect(go(page)).toHaveText('Đăng lên TikTok');
    await expect(done(page)).toBeHidden();
    await press(page);
    await seenAgain.focus(page);
    await press(page);
    await letAnswer(page, 1, 'AbortError');
    await letAnswer(page, 2);
    await expect(go(page)).toHaveText('Gửi tiếp ảnh 9–10');
    expect(await filesOf(page)).toEqual([4, 4, 4]);
  });
});

test.describe('an answer belongs to the post for which it was asked', { tag: '@phone' }, () => {
  test('another post was chosen while the share sheet was open', async ({ page }) => {
    await silentSheet(page);
    await page.goto(`${address}#zalo`);
    await press(page);
    await expect.poll(() => filesOf(page)).toEqual([2]);
    await choose(page, 'Facebook');
    await expect(go(page)).toHaveText('Đăng lên Facebook');
    await letAnswer(page, 0);
    await expect(done(page)).toBeHidden();
    await expect(line(page)).not.toContainText('Zalo');
    await choose(page, 'Zalo');
    await expect(line(page)).toContainText('Trong Zalo');
    await done(page).click();
    await expect(tick(page)).toBeChecked();
    await choose(page, 'Facebook');
    await expect(tick(page)).not.toBeChecked();
  });

  test('the second group of one post is not that of another', async ({ page }) => {
    await silentSheet(page, 4);
    await page.goto(`${address}#tiktok`);
    await press(page);
    await expect.poll(() => filesOf(page)).toEqual([4]);
    await choose(page, 'Facebook');
    await letAnswer(page, 0);
    await expect(go(page)).toHaveText('Đăng lên Facebook');
    await press(page);
    await expect.poll(() => filesOf(page)).toEqual([4, 2]);
    await choose(page, 'TikTok');
    await expect(go(page)).toHaveText('Gửi tiếp ảnh 5–8');
  });

  test('pictures that come late are those of their post', async ({ page }) => {
    await silentSheet(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/cards/**/zalo-*.jpg', async (route) => {
      if (route.request().resourceType() === 'fetch') await held;
      await route.continue();
    });
    await page.goto(`${address}#zalo`);
    await choose(page, 'Facebook');
    await expect(go(page)).toHaveText('Đăng lên Facebook');
    letGo();
    await choose(page, 'Zalo');
    await expect(go(page)).toHaveText('Đăng lên Zalo');
    await press(page);
    const [names] = await page.evaluate(() => globalThis.sheets);
    expect(names?.every((name) => name.includes('zalo'))).toBe(true);
  });
});

test.describe('a press before the pictures have come', { tag: '@phone' }, () => {
  /** Holds what the page fetches to hand it over. */
  async function heldPictures(page: Page): Promise<() => void> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/cards/**/*.jpg', async (route) => {
      if (route.request().resourceType() === 'fetch') await held;
      await route.continue();
    });
    return letGo;
  }

  /** Presses while the pictures are held; a busy machine may press before the page listens. */
  async function pressEarly(page: Page): Promise<void> {
    await expect(async () => {
      await go(page).click();
      await expect(go(page)).toHaveText('Đang lấy ảnh…', { timeout: 1000 });
    }).toPass();
  }

  test('says how far they are, and opens the share sheet with them', async ({ page }) => {
    await silentSheet(page);
    const letGo = await heldPictures(page);
    await page.goto(`${address}#zalo`);
    await pressEarly(page);
    await expect(go(page)).toBeDisabled();
    letGo();
    await expect.poll(() => filesOf(page)).toEqual([2]);
  });

  test('asks for another one when the browser no longer lets the page share', async ({ page }) => {
    await silentSheet(page);
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'userActivation', { value: { isActive: false } }),
    );
    const letGo = await heldPictures(page);
    await page.goto(`${address}#zalo`);
    await pressEarly(page);
    letGo();
    await expect(line(page)).toHaveText('Ảnh đã về đủ. Đã chép lời. Bấm “Đăng lên Zalo” lần nữa.');
    expect(await filesOf(page)).toEqual([]);
    await press(page);
    expect(await filesOf(page)).toEqual([2]);
  });

  test('is forgotten when another post is chosen meanwhile', async ({ page }) => {
    await silentSheet(page);
    const letGo = await heldPictures(page);
    await page.goto(`${address}#zalo`);
    await pressEarly(page);
    await choose(page, 'Facebook');
    letGo();
    const picture = page.locator('[data-frame=facebook] img').first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc))
      .toMatch(/\.jpg$/);
    expect(await filesOf(page)).toEqual([]);
    await choose(page, 'Zalo');
    await expect(go(page)).toHaveText('Đăng lên Zalo');
    await press(page);
  });
});

test('the disclosure of one’s own business stands where one posts on TikTok', { tag: '@phone' }, async ({
  page,
}) => {
  await silentSheet(page);
  await page.goto(`${address}#tiktok`);
  await press(page);
  await letAnswer(page, 0);
  await expect(line(page)).toContainText('Tiết lộ nội dung → Thương hiệu của bạn');
});
