import { expect, test } from '@playwright/test';
import { readContent } from '../../src/listings/read-content.ts';
import { axe } from './axe.ts';
import { pageKinds, publicPages } from './pages.ts';

const { villages } = await readContent();

test('the home page leads from the place to its villages, seasons, houses, experiences and the way there', async ({
  page,
}) => {
  await page.goto('/');
  const headings = await page.locator('main h2').allTextContents();
  expect(headings.map((heading) => heading.trim())).toEqual([
    'Về vùng này',
    'Chọn bản trước, chọn nhà sau',
    'Lên vào mùa nào?',
    'Ngủ lại nhà ai?',
    'Lên đây làm gì?',
    'Đường lên bản',
  ]);
});

test('a guest who chooses a month sees what is worth coming for in it, and nothing else', async ({
  page,
}) => {
  await page.goto('/');
  const seasons = page.locator('.year li:visible');
  const inMonth = (month: number) =>
    villages
      .flatMap((village) => village.seasons)
      .filter(({ from, until }) =>
        from <= until ? month >= from && month <= until : month >= from || month <= until,
      )
      .map(({ name }) => name.vi);
  for (const month of [1, 3, 6, 9]) {
    await page.getByRole('radio', { name: `tháng ${month}`, exact: true }).check({ force: true });
    const shown = await seasons.locator('h3').allTextContents();
    expect(shown.map((name) => name.normalize('NFC').replaceAll('\u00A0', ' ')).toSorted()).toEqual(
      [...new Set(inMonth(month))].toSorted(),
    );
    await expect(page.locator('.quiet-month')).toBeVisible({ visible: inMonth(month).length === 0 });
  }
  await page.getByRole('radio', { name: 'Cả năm' }).check({ force: true });
  await expect(seasons).not.toHaveCount(0);
  await expect(page.locator('.quiet-month')).toBeHidden();
});

test('the month is that of the visit, whenever the page was built', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-03-15T08:00:00+07:00'));
  await page.goto('/');
  await expect(page.getByRole('radio', { name: 'tháng 3', exact: true })).toBeChecked();
});

for (const { slug, name } of villages) {
  test(`${name} tells its story, its houses, seasons, sights and the way from Hà Nội, in this order`, async ({
    page,
  }) => {
    await page.goto(`/lang/${slug}/`);
    await expect(page.locator('h1')).toHaveText(name);
    const ids = await page.locator('main h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids).toEqual(['story', 'houses', 'seasons', 'sights', 'getting-there', 'experiences']);
    await expect(page.locator('.road')).toContainText('Hà Nội');
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`by ${scheme === 'light' ? 'day' : 'night'}`, () => {
    test.use({ colorScheme: scheme });

    test('the ground of the page is that of the scheme', { tag: '@desktop' }, async ({ page }) => {
      await page.goto('/');
      const [ground, text] = await page.evaluate(() => {
        const light = (colour: string) =>
          (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [light(backgroundColor), light(color)];
      });
      expect(ground! > text!).toBe(scheme === 'light');
    });
  });
}

test.describe('by night', () => {
  test.use({ colorScheme: 'dark' });

  // By day: with everything else that axe looks at on every kind of page.
  test('every kind of page has enough contrast everywhere', { tag: '@phone' }, async ({ page }) => {
    for (const { address } of pageKinds.filter(({ language }) => language === 'vi')) {
      await page.goto(address);
      const { violations } = await axe(page).withRules(['color-contrast']).analyze();
      const faint = violations.flatMap(({ nodes }) =>
        nodes.map(({ html, any }) => `${html} ${any[0]?.message}`),
      );
      expect(faint, address).toEqual([]);
    }
  });
});

test('letters twice as large neither push a page sideways nor break a heading inside a word', {
  tag: '@phone',
}, async ({ page }) => {
  for (const { address } of pageKinds) {
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, address).toBe(0);
  }
});

test('nothing moves while a page of places loads', async ({ page }) => {
  for (const address of ['/', '/lang/na-tong/', '/trai-nghiem/thuyen-tren-ho/']) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift, address).toBeLessThanOrEqual(0.05);
  }
});

test('a page loads two fonts, together at most 32 KB', { tag: '@desktop' }, async ({ page }) => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.url().endsWith('.woff2')) sizes.set(response.url(), (await response.body()).length);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(sizes.size).toBe(2);
  expect([...sizes.values()].reduce((sum, size) => sum + size)).toBeLessThanOrEqual(32 * 1024);
});

test('printed pages have no menu and no buttons, and dark letters on every cloth', {
  tag: '@desktop',
}, async ({ page }) => {
  for (const { address } of pageKinds.filter(({ language }) => language === 'vi')) {
    await page.goto(address);
    // After the page, as a person prints: a page that changes its process on the way may come without it.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.site-header .menu'), address).toBeHidden();
    await expect(page.locator('main .button:visible'), address).toHaveCount(0);
    const pale = await page.locator('main .cloth :is(h1, h2, h3, p):visible').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(
            Number,
          );
          return red + green + blue > 450;
        })
        .map(({ textContent }) => textContent),
    );
    expect(pale, address).toEqual([]);
  }
});

test('a lost guest finds a way on in every language', async ({ page }) => {
  await page.goto('/khong-co-trang-nay/');
  for (const language of new Set(publicPages.map(({ language }) => language))) {
    const home = language === 'vi' ? '/' : `/${language}/`;
    await expect(page.locator(`main a[href="${home}"]`)).toBeVisible();
    await expect(page.locator(`main a[href="${home}homestay/"]`)).toBeVisible();
  }
});

test('the focus is seen on everything that the home page lets one reach by keyboard', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/');
  const unseen: string[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'none';
      // A radio button shows its focus on the label around it.
      const outlined = [element, element.closest('label')].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      return outlined ? 'seen' : element.outerHTML.slice(0, 80);
    });
    if (seen !== 'seen' && seen !== 'none') unseen.push(seen);
  }
  expect(unseen).toEqual([]);
});
