import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { axe } from './axe.ts';
import { slugs } from './pages.ts';

const house = 'nha-san-ben-nuoc';
const page1 = `/kit/${house}/`;

/** A file as a share sheet gets it. */
interface Given {
  name: string;
  type: string;
  size: number;
}

declare global {
  var shareCalls: Given[][];
}

/** A phone with a share sheet that takes so many files in one call, and notes what it is given. */
async function withShareSheet(page: Page, most = 10, outcome: 'taken' | 'closed' | 'refused' = 'taken') {
  await page.addInitScript(
    ({ most, outcome }) => {
      globalThis.shareCalls = [];
      Object.defineProperties(Navigator.prototype, {
        canShare: { configurable: true, value: ({ files }: { files: File[] }) => files.length <= most },
        share: {
          configurable: true,
          async value({ files, ...rest }: { files: File[] }) {
            if (!navigator.userActivation.isActive) throw new DOMException('no tap', 'NotAllowedError');
            if (Object.keys(rest).length) throw new TypeError('a text makes apps drop the pictures');
            if (outcome === 'closed') throw new DOMException('', 'AbortError');
            if (outcome === 'refused') throw new DOMException('', 'NotAllowedError');
            globalThis.shareCalls.push(files.map(({ name, type, size }) => ({ name, type, size })));
          },
        },
      });
    },
    { most, outcome },
  );
}

async function withoutShareSheet(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperties(Navigator.prototype, {
      canShare: { configurable: true, value: undefined },
      share: { configurable: true, value: undefined },
    });
  });
}

const given = (page: Page) => page.evaluate(() => globalThis.shareCalls);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const go = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const line = (page: Page) => page.locator('[data-line]');
const caption = (page: Page) => page.getByLabel('Lời bài đăng', { exact: true });
const openEditor = async (page: Page) => {
  if (!(await caption(page).isVisible())) await page.getByText('Xem và sửa lời bài đăng').click();
};
const platform = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test.describe('from the overview to an app', { tag: '@phone' }, () => {
  test('two taps on the page hand pictures and caption of a Zalo post over, the third is in the share sheet', async ({
    page,
  }) => {
    await withShareSheet(page);
    await page.goto('/kit/');
    await page.locator(`[data-house=${house}]`).getByRole('link', { name: /^Zalo/ }).click();
    await go(page, 'Đăng lên Zalo').click();
    await expect(line(page)).toContainText('Đã chép lời. Trong Zalo:');
    await go(page, 'Đã đăng xong').click();
    await expect(go(page, 'Đã ghi ✓')).toBeDisabled();
    await expect(page.getByRole('checkbox', { name: /Bài này đã đăng hôm nay/ })).toBeChecked();
    const [files] = await given(page);
    expect(files?.map(({ name, type }) => [name, type])).toEqual([
      [`${house}-zalo-post-vi.jpg`, 'image/jpeg'],
      [`${house}-zalo-contact-vi.jpg`, 'image/jpeg'],
    ]);
    await openEditor(page);
    expect(await clipboard(page)).toBe(await caption(page).inputValue());
  });

  test('a Facebook post arrives with the files of the site, in their order and whole', async ({
    page,
    request,
  }) => {
    await withShareSheet(page);
    await page.goto('/kit/');
    await page
      .locator(`[data-house=${house}]`)
      .getByRole('link', { name: /^Facebook/ })
      .click();
    await go(page, 'Đăng lên Facebook').click();
    await expect(line(page)).toContainText('Đã chép lời.');
    const sizeOf = async (card: string) =>
      (await (await request.get(`/cards/${house}/vi/${card}.jpg`)).body()).length;
    expect(await given(page)).toEqual([
      [
        {
          name: `${house}-facebook-feed-vi.jpg`,
          type: 'image/jpeg',
          size: await sizeOf('facebook-feed'),
        },
        {
          name: `${house}-facebook-square-vi.jpg`,
          type: 'image/jpeg',
          size: await sizeOf('facebook-square'),
        },
      ],
    ]);
    expect(await clipboard(page)).toMatch(/Nhà Sàn Bến Nước[\s\S]*#/);
  });

  test('a TikTok set goes in as many calls as the phone needs, every slide once and in order', async ({
    page,
  }) => {
    await withShareSheet(page, 4);
    await page.goto(`${page1}#tiktok`);
    await go(page, 'Đăng lên TikTok').click();
    await expect(line(page)).toContainText('Đã gửi 4/10 ảnh');
    await go(page, 'Gửi tiếp ảnh 5–8').click();
    await go(page, 'Gửi tiếp ảnh 9–10').click();
    await expect(line(page)).toContainText('Trong TikTok:');
    const calls = await given(page);
    expect(calls.map(({ length }) => length)).toEqual([4, 4, 2]);
    expect(calls.flat().map(({ name }) => name)).toEqual(
      Array.from(
        { length: 10 },
        (_, index) => `${house}-tiktok-${String(index + 1).padStart(2, '0')}-vi.jpg`,
      ),
    );
    for (const { type, size } of calls.flat()) {
      expect(type).toBe('image/jpeg');
      expect(size).toBeGreaterThan(10_000);
    }
  });

  test('a share sheet that was closed or refuses says what can still be done', async ({ page }) => {
    await withShareSheet(page, 10, 'closed');
    await page.goto(`${page1}#zalo`);
    await go(page, 'Đăng lên Zalo').click();
    await expect(line(page)).toHaveText('Chưa gửi ảnh, bấm lại khi muốn đăng. Đã chép lời.');
    await withShareSheet(page, 10, 'refused');
    await page.reload();
    await go(page, 'Đăng lên Zalo').click();
    await expect(line(page)).toHaveText(
      /hãy bấm lại. Vẫn không được thì lưu ảnh ở phần “Lưu từng ảnh”. Đã chép lời.$/,
    );
    expect(await clipboard(page)).toMatch(/Nhà Sàn Bến Nước/);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await go(page, 'Đăng lên Zalo').click();
    await expect(line(page)).toContainText('Chưa chép được lời: hãy bấm “Chép lời” ở trên.');
  });

  test('pictures that cannot be fetched are asked for again, and only those', async ({ page }) => {
    await withShareSheet(page);
    let broken = true;
    const asked: string[] = [];
    await page.route('**/cards/**', async (route) => {
      const isFetch = route.request().resourceType() === 'fetch';
      if (isFetch) asked.push(route.request().url().split('/').at(-1) ?? '');
      if (isFetch && broken && route.request().url().includes('zalo-contact')) await route.abort();
      else await route.continue();
    });
    await page.goto(`${page1}#zalo`);
    await go(page, 'Đăng lên Zalo').click();
    await expect(line(page)).toContainText('Chưa lấy được ảnh');
    broken = false;
    await go(page, 'Lấy lại ảnh').click();
    await go(page, 'Đăng lên Zalo').click();
    await expect(line(page)).toContainText('Đã chép lời.');
    expect(asked).toEqual(['zalo-post.jpg', 'zalo-contact.jpg', 'zalo-contact.jpg']);
    expect((await given(page))[0]).toHaveLength(2);
  });
});

test('what is chosen stands in the address, and the address chooses', async ({ page }) => {
  await page.goto(`${page1}#tiktok/food/en`);
  await expect(platform(page, 'TikTok')).toBeChecked();
  await expect(page.getByLabel('Bài nói về')).toHaveValue('food');
  await expect(page.getByRole('radio', { name: 'EN' })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Bộ ảnh trên TikTok' })).toBeVisible();
  await page.getByLabel('Bài nói về').selectOption('rooms');
  await platform(page, 'Facebook').check();
  await expect(page).toHaveURL(/#facebook\/rooms\/en$/);
  await expect(page.getByRole('region', { name: 'Bài trên Facebook' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Bộ ảnh trên TikTok' })).toBeHidden();
  await page.reload();
  await expect(platform(page, 'Facebook')).toBeChecked();
  await platform(page, 'Zalo').check();
  await expect(page).toHaveURL(/#zalo\/rooms\/vi$/);
  await expect(page.getByRole('radio', { name: 'EN' })).toBeHidden();
});

test('the frame folds a Facebook caption where the app does', async ({ page }) => {
  await page.goto(`${page1}#facebook`);
  const frame = page.getByRole('region', { name: 'Bài trên Facebook' });
  await openEditor(page);
  const whole = await caption(page).inputValue();
  await expect(frame.locator('[data-seen]')).toHaveText(whole.slice(0, 125), { useInnerText: false });
  await expect(frame.locator('[data-hidden]')).toBeHidden();
  await frame.getByRole('button', { name: 'Xem thêm' }).click();
  await expect(frame.locator('[data-hidden]')).toBeVisible();
  await expect(page.locator('[data-mirror] mark')).toHaveText(whole.slice(125), { useInnerText: false });
});

test.describe('words of one’s own', () => {
  const mine = 'Tết này mời cả nhà lên Bến Nước! #Tet';

  test('are shown, counted, copied, kept on the device by post, and given back', async ({ page }) => {
    await page.goto(`${page1}#zalo`);
    await openEditor(page);
    const first = await caption(page).inputValue();
    await caption(page).fill(mine);
    await expect(page.getByRole('region', { name: 'Bài trên Zalo' })).toContainText(mine);
    await expect(page.locator('[data-counts]')).toContainText(`Cả bài: ${mine.length}/600`);
    await expect(page.locator('[data-counts]')).toContainText('Zalo không dùng hashtag');
    await go(page, 'Chép lời').first().click();
    await expect.poll(() => clipboard(page)).toBe(mine);
    await page.reload();
    await openEditor(page);
    await expect(caption(page)).toHaveValue(mine);
    await page.getByLabel('Bài nói về').selectOption('food');
    await expect(caption(page)).not.toHaveValue(mine);
    await expect(go(page, 'Trả lại câu gốc')).toBeHidden();
    await page.getByLabel('Bài nói về').selectOption('overview');
    await go(page, 'Trả lại câu gốc').click();
    await expect(caption(page)).toHaveValue(first);
    await page.reload();
    await openEditor(page);
    await expect(caption(page)).toHaveValue(first);
  });

  test('that were written before the house changed come with a warning', async ({ page }) => {
    await page.goto(`${page1}#zalo`);
    await openEditor(page);
    await caption(page).fill(mine);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((each) => each.includes('words'))) {
        const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
        localStorage.setItem(key, JSON.stringify({ ...kept, basis: 'giá cũ' }));
      }
    });
    await page.reload();
    await expect(page.getByText('Thông tin của nhà đã đổi')).toBeVisible();
    await go(page, 'Trả lại câu gốc').click();
    await expect(page.getByText('Thông tin của nhà đã đổi')).toBeHidden();
  });

  test('for TikTok have a title, with its own limit', async ({ page }) => {
    await page.goto(`${page1}#tiktok`);
    await openEditor(page);
    const title = page.getByLabel('Tiêu đề', { exact: true });
    await title.fill('a'.repeat(92));
    await expect(page.locator('[data-counts]')).toContainText('Hãy bớt 2 chữ cái');
    await title.fill('Ngủ nhà sàn');
    await expect(page.getByRole('region', { name: 'Bộ ảnh trên TikTok' })).toContainText('Ngủ nhà sàn');
    await go(page, 'Chép tiêu đề').click();
    await expect.poll(() => clipboard(page)).toBe('Ngủ nhà sàn');
  });
});

test('what was posted is ticked, told in the list and in the overview, and taken back', async ({ page }) => {
  await page.goto(`${page1}#zalo/food/vi`);
  const tick = page.getByRole('checkbox', { name: /Bài này đã đăng hôm nay/ });
  await expect(tick).not.toBeChecked();
  await tick.check();
  await expect(page.locator('option[value=food]')).toHaveText(/đã đăng hôm nay/);
  await platform(page, 'Facebook').check();
  await expect(tick).not.toBeChecked();
  await page.goto('/kit/');
  const zalo = page.locator(`[data-house=${house}] [data-of=zalo]`);
  await expect(zalo).toContainText('hôm nay');
  await expect(page.locator(`[data-house=${house}] [data-of=facebook]`)).toContainText('chưa đăng');
  await page.getByLabel('Nơi đăng').selectOption('zalo');
  await expect(page.locator('[data-house]').last()).toHaveAttribute('data-house', house);
  await page.goto(`${page1}#zalo/food/vi`);
  await tick.uncheck();
  await page.goto('/kit/');
  await expect(zalo).toContainText('chưa đăng');
});

test.describe('where files cannot be shared', () => {
  test('at a desk several pictures are saved as one zip with the words as they were changed', {
    tag: '@desktop',
  }, async ({ page }) => {
    await withoutShareSheet(page);
    await page.goto(`${page1}#facebook`);
    await openEditor(page);
    await caption(page).fill('Lời của tôi');
    const saving = page.waitForEvent('download');
    await go(page, 'Tải ảnh và chép lời').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`${house}-facebook-overview-vi.zip`);
    const files = unzipSync(new Uint8Array(await readFile(await saved.path())));
    expect(Object.keys(files)).toEqual([
      'caption.txt',
      `${house}-facebook-feed-vi.jpg`,
      `${house}-facebook-square-vi.jpg`,
    ]);
    expect(strFromU8(files['caption.txt'] as Uint8Array)).toBe('Lời của tôi\n');
    expect(await clipboard(page)).toBe('Lời của tôi');
    await expect(page.getByRole('link', { name: 'Mở Facebook' })).toHaveAttribute('href', /facebook\.com/);
  });

  test('on a phone several pictures are saved one by one, in their order', { tag: '@phone' }, async ({
    page,
  }) => {
    await withoutShareSheet(page);
    await page.goto(`${page1}#facebook`);
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await go(page, 'Tải ảnh và chép lời').click();
    await expect
      .poll(() => saved)
      .toEqual([`${house}-facebook-feed-vi.jpg`, `${house}-facebook-square-vi.jpg`]);
    expect(await clipboard(page)).toMatch(/Nhà Sàn Bến Nước/);
  });

  test('a single picture is saved as it is', async ({ page }) => {
    await withoutShareSheet(page);
    await page.goto(`${page1}#facebook/food/vi`);
    const saving = page.waitForEvent('download');
    await go(page, 'Tải ảnh và chép lời').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(`${house}-facebook-feed-food-vi.jpg`);
    expect((await sharp(await saved.path()).metadata()).format).toBe('jpeg');
  });

  test('every picture can be saved by itself, by name', async ({ page }) => {
    await page.goto(`${page1}#tiktok`);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Lưu ảnh 10' }).click();
    expect((await saving).suggestedFilename()).toBe(`${house}-tiktok-10-vi.jpg`);
  });
});

test.describe('inside Zalo', { tag: '@phone' }, () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12101000 ZaloTheme/light',
  });

  test('the page says how to open it in Chrome, and the caption can be copied all the same', async ({
    page,
  }) => {
    await withoutShareSheet(page);
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') fetched.push(request.url());
    });
    await page.goto(`${page1}#zalo`);
    await expect(page.getByRole('heading', { name: 'Bạn đang mở trang này trong Zalo' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mở bằng Chrome' })).toHaveAttribute(
      'href',
      /^intent:\/\/.*\/#zalo#Intent;.*package=com\.android\.chrome;end$/,
    );
    await page.getByRole('button', { name: 'Chép link trang này' }).click();
    await expect.poll(() => clipboard(page)).toContain(page1);
    await page.locator('[data-bar]').getByRole('button', { name: 'Chép lời' }).click();
    await expect(line(page)).toContainText('Đã chép lời.');
    expect(await clipboard(page)).toMatch(/Nhà Sàn Bến Nước/);
    await openZips(page);
    await go(page, 'Zalo, tiếng Việt').click();
    await expect(said(page)).toHaveText(
      'Trong Zalo không lưu được gói này. Hãy mở trang này bằng Chrome rồi bấm lại, hoặc lưu từng ảnh.',
    );
    expect(fetched.filter((url) => url.includes('/cards/'))).toEqual([]);
  });
});

test.describe('inside Facebook on an iPhone', { tag: '@phone' }, () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/21F90 [FBAN/FBIOS;FBAV/489.0.0.63.101]',
  });

  test('the page names Safari and offers no address that an iPhone cannot open', async ({ page }) => {
    await withoutShareSheet(page);
    await page.goto(page1);
    await expect(page.getByRole('heading', { name: 'Bạn đang mở trang này trong Facebook' })).toBeVisible();
    await expect(page.getByText('Mở trong Safari')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mở bằng Chrome' })).toBeHidden();
  });
});

test('in an ordinary browser nothing is said about apps', async ({ page }) => {
  await page.goto(page1);
  await expect(platform(page, 'Facebook')).toBeChecked();
  await expect(page.getByText('Bạn đang mở trang này trong')).toBeHidden();
});

/** Unfolds where whole zips are made. */
const openZips = (page: Page) => page.getByText('Tải cả bộ về máy', { exact: true }).click();
const said = (page: Page) => page.locator('[data-zip-said]');

/** The zip that a button makes, with the files in it. */
async function madeZip(page: Page, name: string) {
  const saving = page.waitForEvent('download');
  await go(page, name).click();
  const saved = await saving;
  return {
    name: saved.suggestedFilename(),
    files: unzipSync(new Uint8Array(await readFile(await saved.path()))),
  };
}

test('the zips hold the captions and pictures of their platform and language', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto(page1);
  await openZips(page);
  for (const [button, name, pictures] of [
    ['Facebook, tiếng Việt', 'facebook-vi', /^nha-san-ben-nuoc-facebook-(feed|square).*-vi\.jpg$/],
    ['Zalo, tiếng Việt', 'zalo-vi', /^nha-san-ben-nuoc-(zalo-post|zalo-contact|facebook-feed-.+)-vi\.jpg$/],
    ['TikTok, tiếng Anh', 'tiktok-en', /^nha-san-ben-nuoc-tiktok-\d\d-en\.jpg$/],
  ] as const) {
    const made = await madeZip(page, button);
    expect(made.name).toBe(`${house}-${name}.zip`);
    await expect(said(page)).toHaveText(`Đã tải gói “${made.name}” về máy này.`);
    const images = Object.keys(made.files).filter((file) => file.endsWith('.jpg'));
    expect(images.length, name).toBeGreaterThan(2);
    for (const image of images) {
      expect(image).toMatch(pictures);
      expect((await sharp(made.files[image]).metadata()).format).toBe('jpeg');
    }
    const list = strFromU8(made.files['00-doc-truoc.txt'] as Uint8Array);
    expect(list).toContain('Bữa ăn\n  Lời: caption-food.txt');
    for (const file of ['caption.txt', 'caption-food.txt']) {
      expect(strFromU8(made.files[file] as Uint8Array), `${name} ${file}`).toMatch(/\S/);
      expect(list).toContain(file);
    }
  }
});

test('a picture that does not come is named, and the next press fetches only what is missing', {
  tag: '@phone',
}, async ({ page }) => {
  await withoutShareSheet(page);
  await page.goto(`${page1}#zalo`);
  await expect(page.locator('[data-go]')).toBeEnabled();
  await openZips(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/tiktok-\d+\.jpg$/.test(request.url()) && request.resourceType() === 'fetch')
      asked.push(request.url());
  });
  await page.route('**/vi/tiktok-2.jpg', (route) => route.abort());
  await go(page, 'TikTok, tiếng Việt').click();
  await expect(said(page)).toHaveText(
    `Chưa lấy được ${house}-tiktok-02-vi.jpg. Hãy xem lại mạng rồi bấm lại: chỉ những ảnh còn thiếu mới phải tải tiếp.`,
  );
  await page.unroute('**/vi/tiktok-2.jpg');
  asked.length = 0;
  const { files } = await madeZip(page, 'TikTok, tiếng Việt');
  expect(Object.keys(files)).toContain(`${house}-tiktok-02-vi.jpg`);
  expect(asked).toHaveLength(1);
});

test('every house has its posts as files, linked from its page', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  for (const slug of slugs.homestays) {
    await page.goto(`/kit/${slug}/`);
    const posts = `/kit/${slug}/posts-vi.txt`;
    await expect(page.locator(`.zips a[href="${posts}"]`), slug).toHaveCount(1);
    const text = await (await request.get(posts)).text();
    const links = page.locator('.zips a[download]');
    expect(await links.count()).toBeGreaterThan(8);
    for (const link of await links.all()) {
      const file = String(await link.getAttribute('download'));
      if (file.endsWith('-vi.jpg')) expect(text, slug).toContain(file);
      expect((await request.head(String(await link.getAttribute('href')))).ok(), file).toBe(true);
    }
  }
});

test('the way to the Booking.com kit and its files is where it was', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto(`${page1}#booking`);
  await expect(page.getByRole('heading', { name: 'Hồ sơ Booking.com' })).toBeInViewport();
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const file of ['booking/', 'booking.json', 'booking-vi.txt', 'booking-en.txt']) {
    expect(links).toContain(`${page1}${file}`);
  }
});

test('a site without a real address offers no link to send', async ({ page }) => {
  await page.goto(page1);
  await expect(page.getByText('Trang chưa có địa chỉ thật')).toBeVisible();
  await expect(page.locator('a[href*="sharer"], a[href*="button-share.zalo"]')).toHaveCount(0);
});

test('the overview is filtered by village and platform, and says what each house lacks', async ({ page }) => {
  await page.goto('/kit/');
  await expect(page.locator('[data-house]')).toHaveCount(slugs.homestays.length);
  await page.getByRole('combobox', { name: 'Bản' }).selectOption({ label: 'Nà Tông' });
  await expect(page.locator('[data-house]:visible')).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('2 nhà');
  await page.getByRole('combobox', { name: 'Bản' }).selectOption({ label: 'Tất cả' });
  await page.getByLabel('Nơi đăng').selectOption({ label: 'Booking.com' });
  await expect(page.locator('[data-of=booking]:visible')).toHaveCount(slugs.homestays.length);
  await expect(page.locator('[data-of=zalo]:visible')).toHaveCount(0);
  const bare = page.locator('[data-house=homestay-ao-sung]');
  await expect(bare).toContainText('còn thiếu 3 điều');
  await bare.getByText(/việc nên làm/).click();
  await expect(bare.getByText(/^Vị trí trên bản đồ/)).toBeVisible();
});

for (const [address, tag] of [
  ['/kit/', '@desktop'],
  [page1, '@phone'],
  [`${page1}#tiktok`, '@phone'],
] as const) {
  test(`${address} is easy to press and to read, and axe finds nothing serious`, { tag }, async ({
    page,
  }) => {
    await page.goto(address);
    if (address !== '/kit/') await expect(page.locator('[data-go]')).toBeEnabled();
    for (const each of await page.locator('main details').all())
      await each.evaluate((e) => e.setAttribute('open', ''));
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      const wide = document.documentElement;
      if (wide.scrollWidth > wide.clientWidth) found.push(`sideways: ${wide.scrollWidth}`);
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        if (!element.checkVisibility() || element.closest('.only-heard')) continue;
        const writes = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        const said = `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
        if (writes && Number.parseFloat(getComputedStyle(element).fontSize) < 16)
          found.push(`small: ${said}`);
        if (!element.matches('button, select, summary, a.button, a.to, a.more, .singles a, .placed a, input'))
          continue;
        const target = element.closest('label') ?? element;
        if (target.getBoundingClientRect().height < 44) found.push(`low: ${said}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
    const { violations } = await axe(page).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words, pictures and the Booking.com kit are still there', async ({ page }) => {
    await page.goto(page1);
    await expect(page.getByText('Trình duyệt này tắt JavaScript')).toBeVisible();
    await openZips(page);
    await expect(page.getByRole('button', { name: 'Zalo, tiếng Việt' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mọi lời đăng, tiếng Việt' })).toBeVisible();
    await page.getByText('Ảnh Zalo, tiếng Việt').click();
    await expect(page.getByRole('link', { name: 'zalo-post-vi.jpg' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Điền Booking.com từng bước' })).toBeVisible();
  });
});
