import { gzipSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe.ts';
import { slugs } from './pages.ts';
import { type RealHouse, realHouse } from './real-house.ts';

/** The sample that says everything an owner can say. */
const house = '/homestay/nha-san-ben-nuoc/';
const inEnglish = `/en${house}`;

const large = (page: Page) => page.locator('.pswp');
const opened = (page: Page) => page.locator('.pswp--ui-visible');
const caption = (page: Page) => page.locator('.large-caption');
const pictures = (page: Page) => page.locator('.gallery a[data-large]');
const altOf = (page: Page, index: number) =>
  pictures(page).nth(index).locator('img').getAttribute('alt') as Promise<string>;

test.describe('pictures', () => {
  // While a picture grows it takes no keys.
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

  test('open large with their caption, turn with the arrow keys, and give the focus back', {
    tag: '@desktop',
  }, async ({ page }) => {
    await page.goto(house);
    const first = pictures(page).first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(opened(page)).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Ảnh của nhà' })).toBeVisible();
    await expect(caption(page)).toHaveText(await altOf(page, 0));
    await page.keyboard.press('ArrowRight');
    await expect(caption(page)).toHaveText(await altOf(page, 1));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(caption(page)).toHaveText(await altOf(page, (await pictures(page).count()) - 1));
    await page.keyboard.press('Escape');
    await expect(large(page)).toHaveCount(0);
    await expect(first).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(house);
  });

  test('turn with a swipe and close with the back button', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    await page.goto(house);
    await pictures(page).first().tap();
    await expect(caption(page)).toHaveText(await altOf(page, 0));
    await expect(opened(page)).toBeVisible();
    const touch = await page.context().newCDPSession(page);
    const at = (x: number) => [{ x, y: 300 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(300) });
    for (const x of [270, 220, 160, 90, 40]) {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(caption(page)).toHaveText(await altOf(page, 1));
    await page.goBack();
    await expect(large(page)).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe(house);
  });

  test('of a room open the same picture in the row of all', async ({ page }) => {
    await page.goto(inEnglish);
    const room = page.locator('#rooms').locator('xpath=../..').locator('a[data-large]').first();
    const alt = await room.locator('img').getAttribute('alt');
    await room.click();
    await expect(caption(page)).toHaveText(alt!);
    await expect(page.locator('.pswp__counter')).toHaveText('2 / 12');
  });

  test('do not move what has been read, and the first weighs no more than 60 KB', { tag: '@phone' }, async ({
    page,
  }) => {
    const weights: number[] = [];
    page.on('response', async (response) => {
      if (response.url().includes('/photos/')) weights.push((await response.body()).length);
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(house, { waitUntil: 'networkidle' });
    expect(weights[0]).toBeLessThanOrEqual(60_000);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.05);
  });
});

/** Pixels by which a page can be pushed sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const total = (page: Page) => page.locator('[data-total]');
const lines = (page: Page) => page.locator('[data-lines] > div');
const message = (page: Page) => page.locator('[data-message]');

test.describe('reckoning a stay', { tag: '@phone' }, () => {
  test('of eight people, two nights, with dinner gives the sum and its parts', async ({ page }) => {
    await page.goto(house);
    await page.getByLabel('Số người từ 6 tuổi', { exact: true }).fill('8');
    await page.getByRole('button', { name: 'Số đêm: thêm một' }).click();
    await expect(total(page)).toHaveText('4.800.000đ');
    await expect(lines(page)).toHaveText([
      /Sàn chung gian trên\s*8 người × 2 đêm × 140\.000đ\s*2\.240\.000đ/,
      /Bữa sáng\s*2 bữa, đã gồm trong giá phòng\s*đã gồm/,
      /Bữa tối\s*8 người × 2 bữa × 160\.000đ\s*2\.560\.000đ/,
    ]);
    await expect(page.locator('.bill')).toContainText('khoảng 600.000đ mỗi người');
    await expect(page.locator('.bill')).toContainText('chưa phải giá chốt');
    await expect(page.locator('.contact-bar')).toContainText('Cộng: 4.800.000đ');
  });

  test('offers other ways to sleep, each with its price', async ({ page }) => {
    await page.goto(house);
    await page.getByRole('checkbox', { name: 'Bữa tối' }).uncheck();
    await page.getByRole('radio', { name: /Ưu tiên phòng riêng/ }).check();
    await expect(total(page)).toHaveText('500.000đ');
    await expect(message(page)).toContainText('Chỗ ngủ: Phòng đôi nhìn ra vườn');
  });

  test('counts a meal as often as the guest says, whatever the nights', async ({ page }) => {
    await page.goto(house);
    await page.getByRole('checkbox', { name: 'Bữa trưa' }).check();
    await page.getByLabel('Bữa trưa: mấy lần', { exact: true }).fill('3');
    await page.getByLabel('Số đêm', { exact: true }).fill('5');
    await expect(lines(page).filter({ hasText: 'Bữa trưa' })).toContainText('2 người × 3 bữa × 120.000đ');
    await expect(lines(page).filter({ hasText: 'Bữa tối' })).toContainText('2 người × 5 bữa');
  });

  test('is honest about small children, prices for groups and what has no price', async ({ page }) => {
    await page.goto(house);
    await page.getByLabel('Trẻ dưới 6 tuổi', { exact: true }).fill('2');
    await expect(page.locator('[data-notes]')).toContainText('Chưa tính suất ăn của trẻ nhỏ');
    await expect(page.locator('[data-notes]')).toContainText('nôi cho em bé');
    await expect(page.locator('[data-notes]')).not.toContainText('..');
    await page.getByRole('checkbox', { name: 'Mâm cỗ đặt trước' }).check();
    await expect(lines(page).filter({ hasText: 'Mâm cỗ' })).toContainText('giá cho đoàn từ 6 người');
    await page.getByText('Muốn làm gì?').click();
    await page.getByRole('checkbox', { name: 'Ngồi khung cửi một buổi' }).check();
    await expect(lines(page).filter({ hasText: 'khung cửi' })).toContainText('hỏi chủ nhà');
    await expect(page.locator('[data-label]')).toHaveText('Ít nhất');
    await expect(page.locator('[data-notes]')).toContainText('chưa kể phần chưa có giá');
  });

  test('says when the house has no room for so many', async ({ page }) => {
    await page.goto(inEnglish);
    await page.getByLabel('People aged 6 and over', { exact: true }).fill('99');
    await expect(page.locator('[data-notes]')).toContainText('no room for 99 people');
    await page.getByLabel('People aged 6 and over', { exact: true }).fill('3');
    await expect(page.locator('[data-notes]')).not.toContainText('no room');
  });

  test('begins with the smallest group where a house takes groups only', async ({ page }) => {
    await page.goto('/homestay/nha-san-lua-trai/');
    await expect(page.getByLabel('Người lớn', { exact: true })).toHaveValue('10');
    await expect(total(page)).toHaveText('4.400.000đ');
    await page.getByLabel('Người lớn', { exact: true }).fill('16');
    await page.getByRole('radio', { name: /Trọn cả nhà/ }).check();
    await expect(lines(page).first()).toContainText('3.500.000đ');
  });
});

test.describe('the message to the host', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('writes itself and is copied as it is shown', async ({ page }) => {
    await page.goto(house);
    await page.getByLabel('Ngày lên').fill('2027-03-05');
    await page.getByLabel('Số đêm', { exact: true }).fill('2');
    await page.getByLabel('Trẻ dưới 6 tuổi', { exact: true }).fill('1');
    await page.getByLabel('Tên bạn').fill('  Minh Hà '.normalize('NFD'));
    await expect(message(page)).toContainText('thứ Sáu 05/03/2027 đến Chủ nhật 07/03/2027 (2 đêm)');
    await expect(message(page)).toContainText('2 người, thêm 1 trẻ dưới 6 tuổi');
    await page.getByRole('button', { name: 'Chép lời nhắn' }).click();
    await expect(page.getByText('Đã chép.')).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).toBe((await message(page).textContent())!.trim());
    expect(copied).toBe(copied.normalize('NFC'));
    expect(copied).toMatch(/^\[LỜI NHẮN MẪU/);
    expect(copied).toMatch(/Minh Hà$/);
  });

  test('is explained in English to who reads English, and stays Vietnamese', async ({ page }) => {
    await page.goto(inEnglish);
    await page.getByLabel('Day of arrival').fill('2027-03-05');
    await expect(page.locator('[data-meaning]')).toContainText(
      'Friday 5 March 2027 to Saturday 6 March 2027 (1 night)',
    );
    await expect(message(page)).toHaveAttribute('lang', 'vi');
    await expect(message(page)).toContainText('là khách nước ngoài');
    await page.getByRole('button', { name: 'Copy the message' }).click();
    expect(await clipboard(page)).toContain('Cháu chào cô Lả ạ.');
  });

  test('can be copied by hand where the browser has no clipboard', { tag: '@phone' }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(house);
    await page.getByRole('button', { name: 'Chép lời nhắn' }).click();
    await expect(page.getByText('giữ ngón tay vào lời nhắn')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Cháu chào cô Lả ạ.');
  });
});

test('no sample can be called or written to', { tag: '@desktop' }, async ({ page }) => {
  for (const slug of slugs.homestays) {
    await page.goto(`/homestay/${slug}/`);
    await expect(page.locator(':is(a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"])')).toHaveCount(0);
    await expect(
      page.locator('a:is([href*="zalo.me"], [href*="m.me"], [href*="facebook.com"], [href*="booking.com"])'),
    ).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Tính tiền, hỏi chỗ' })).toBeVisible();
  }
});

test.describe('a house that exists', { tag: '@phone' }, () => {
  let real: RealHouse;
  test.beforeAll(async () => {
    real = await realHouse();
  });
  test.afterAll(() => real.close());
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('has its ways always at hand, wherever one reads', async ({ page }) => {
    await page.goto(real.address);
    const bar = page.getByRole('navigation', { name: 'Liên hệ chủ nhà' });
    for (const place of ['#rooms', '#directions', '.site-footer']) {
      await page.locator(place).scrollIntoViewIfNeeded();
      await expect(bar).toBeInViewport({ ratio: 1 });
    }
    const links = bar.getByRole('link');
    await expect(links).toHaveText(['Tính tiền, hỏi chỗ', 'Zalo', 'Gọi', 'Messenger']);
    expect(
      await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href.replace(/.*#/, '#')),
      ),
    ).toEqual(['#stay', 'https://zalo.me/84900000001', 'tel:+84900000001', 'https://m.me/suoithu.example']);
    for (const link of await links.all())
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page)).toBe(0);
    for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
  });

  test('gets the message on the clipboard before Zalo opens', async ({ page }) => {
    await page.route('https://zalo.me/**', (route) =>
      route.fulfill({ contentType: 'text/plain', body: 'Zalo' }),
    );
    await page.goto(real.address);
    await page.getByLabel('Số người từ 6 tuổi', { exact: true }).fill('4');
    const written = (await message(page).textContent())!.trim();
    expect(written).toMatch(/^Cháu chào cô Thử ạ\./);
    await page.getByRole('link', { name: 'Chép và mở Zalo' }).click();
    await page.waitForURL('https://zalo.me/84900000001');
    await page.goto(real.address);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
  });
});

test('every sample prints on one sheet of A4, with prices, number, way and the day of the check', {
  tag: '@desktop',
}, async ({ page }) => {
  const pdfium = await PDFiumLibrary.init();
  for (const slug of slugs.homestays) {
    for (const prefix of ['', '/en']) {
      await page.goto(`${prefix}/homestay/${slug}/`);
      const pdf = await pdfium.loadDocument(await page.pdf({ preferCSSPageSize: true }));
      expect(pdf.getPageCount(), `${prefix} ${slug}`).toBe(1);
      const sheet = pdf.getPage(0);
      const { originalWidth, originalHeight } = sheet.getOriginalSize();
      expect([Math.round(originalWidth), Math.round(originalHeight)]).toEqual([595, 842]);
      const text = sheet.getText();
      expect(text).toMatch(/\d[.,]000/);
      expect(text).toMatch(/900 000 00\d/);
      expect(text).toContain(prefix ? 'Finding the house' : 'Đường vào nhà');
      // The last line of the sheet: nothing was cut.
      expect(text).toMatch(prefix ? /Please ask the host/ : /Trước khi lên, xin hỏi lại/);
      pdf.destroy();
    }
  }
  pdfium.destroy();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells everything, reckons an example and has a message to copy', async ({ page }) => {
    await page.goto(house);
    await expect(page.locator('[data-form]')).toBeHidden();
    await expect(page.getByText('Một ví dụ cộng theo giá chủ nhà ghi')).toBeVisible();
    await expect(total(page)).toHaveText('600.000đ');
    await expect(message(page)).toContainText('Cháu chào cô Lả ạ.');
    await expect(page.getByRole('button', { name: 'Chép lời nhắn' })).toBeHidden();
    await expect(page.getByText('140.000đ/người/đêm').first()).toBeAttached();
    for (const heading of ['Chỗ ngủ và giá', 'Ăn cơm cùng nhà', 'Nếp nhà', 'Đường vào nhà']) {
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
  });

  test('a picture opens as a file of its own', async ({ page, request }) => {
    await page.goto(house);
    const file = await pictures(page).first().getAttribute('href');
    const response = await request.get(file!);
    expect(response.headers()['content-type']).toBe('image/jpeg');
    await pictures(page).first().click();
    await expect(page).toHaveURL(new RegExp(`${file}$`));
  });
});

test.describe('for everybody', () => {
  for (const [address, colorScheme, tag] of [
    [house, 'light', '@phone'],
    [inEnglish, 'dark', '@desktop'],
  ] as const) {
    test(`${address} has nothing that axe finds, in the ${colorScheme}`, { tag }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await pictures(page).first().click();
      await expect(opened(page)).toBeVisible();
      const within = await axe(page).include('.pswp').analyze();
      expect(within.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test('letters twice as large break nothing', { tag: '@phone' }, async ({ page }) => {
    for (const slug of slugs.homestays) {
      await page.goto(`/homestay/${slug}/`);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sideways(page), slug).toBe(0);
      await page.setViewportSize({ width: 640, height: 360 });
      expect(await sideways(page), `${slug}, lying`).toBe(0);
      await page.setViewportSize({ width: 360, height: 640 });
    }
  });

  test('what is heard first comes first', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(house);
    const headings = await page.locator('main h1, main h2').allTextContents();
    expect(headings.slice(0, 10)).toEqual([
      'Nhà Sàn Bến Nước',
      'Chuyện ngôi nhà',
      'Người đón bạn',
      'Chỗ ngủ và giá',
      'Ăn cơm cùng nhà',
      'Ở đây làm gì?',
      'Tính thử một chuyến',
      'Nhà có sẵn',
      'Nếp nhà',
      'Nếp bản và chuyện an toàn',
    ]);
  });
});

test('a page of a house weighs at most 60 KB before pictures and fonts, of it 15 KB scripts', {
  tag: '@desktop',
}, async ({ page, request, baseURL }) => {
  for (const slug of slugs.homestays) {
    const html = await (await request.get(`/homestay/${slug}/`)).text();
    await page.goto(`/homestay/${slug}/`);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /\.(js|css)$/.test(name)),
    );
    const weigh = async (address: string) => gzipSync(await (await request.get(address)).body()).length;
    const scripts = await Promise.all(
      asked.filter((name) => name.endsWith('.js') && !name.endsWith('/sw.js')).map(weigh),
    );
    const styles = await Promise.all(asked.filter((name) => name.endsWith('.css')).map(weigh));
    const sum = (weights: number[]) => weights.reduce((all, each) => all + each, 0);
    expect(sum(scripts), `scripts of ${slug} on ${baseURL}`).toBeLessThanOrEqual(15_000);
    expect(gzipSync(html).length + sum(scripts) + sum(styles), slug).toBeLessThanOrEqual(60_000);
  }
});
