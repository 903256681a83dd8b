import { expect, type Page, test } from '@playwright/test';
import { breakScripts } from './old-phone.ts';

const address = '/kit/nha-san-ben-nuoc/';

/** Names of the cards that the page asks for, as they come. */
function askedCards(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/cards/')) asked.push(pathname.split('/').at(-1) ?? '');
  });
  return asked;
}

const shownPictures = (page: Page) =>
  page
    .locator('.frame:visible [data-pictures] img')
    .evaluateAll((images: HTMLImageElement[]) =>
      images.map(({ currentSrc, naturalWidth }) => `${currentSrc.split('/').at(-1)} ${naturalWidth > 0}`),
    );

test.describe('before anybody does something', { tag: '@phone' }, () => {
  for (const [platform, light] of [
    ['', ['facebook-feed.avif', 'facebook-square.avif']],
    ['#zalo', ['zalo-post.avif', 'zalo-contact.avif']],
    ['#tiktok', ['tiktok-1.avif', 'tiktok-2.avif']],
  ] as const) {
    test(`the post of ${address}${platform} stands there with light pictures, and no whole one is fetched`, async ({
      page,
    }) => {
      const asked = askedCards(page);
      await page.goto(`${address}${platform}`, { waitUntil: 'networkidle' });
      expect((await shownPictures(page)).slice(0, 2)).toEqual(light.map((name) => `${name} true`));
      expect(asked.filter((name) => !name.endsWith('.avif'))).toEqual([]);
    });
  }

  test('a set that has no light pictures shows the one that is seen, and has the next one at hand', async ({
    page,
  }) => {
    const asked = askedCards(page);
    await page.goto(`${address}#tiktok/rooms/en`, { waitUntil: 'networkidle' });
    await expect.poll(async () => (await shownPictures(page))[0]).toMatch(/\.jpg true$/);
    expect(asked.filter((name) => name.endsWith('.jpg'))).toHaveLength(2);
  });
});

for (const [sign, happens] of Object.entries({
  'a finger on the post': (page: Page) => page.locator('.stage').tap(),
  'a key': (page: Page) => page.locator('[data-choose] select').press('Shift'),
  'a wheel': async (page: Page) => {
    await page.locator('.stage').hover();
    await page.mouse.wheel(0, 50);
  },
})) {
  test(`${sign} has the pictures of the post fetched, each once, and shown whole`, { tag: '@phone' }, async ({
    page,
  }) => {
    const asked = askedCards(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await happens(page);
    await expect
      .poll(() => shownPictures(page))
      .toEqual(['facebook-feed.jpg true', 'facebook-square.jpg true']);
    expect(new Set(asked.filter((name) => name.endsWith('.jpg')))).toEqual(
      new Set(['facebook-feed.jpg', 'facebook-square.jpg']),
    );
  });
}

test('the first post is there when no script has come', { tag: '@phone' }, async ({ page }) => {
  await breakScripts(page);
  await page.goto(address);
  const frame = page.getByRole('region', { name: 'Bài trên Facebook' });
  await expect(frame.locator('[data-seen]')).toHaveText(/\S{2,}/);
  await expect
    .poll(() => shownPictures(page))
    .toEqual(['facebook-feed.avif true', 'facebook-square.avif true']);
});

test('a single picture fills its post, two stand side by side', { tag: '@phone' }, async ({ page }) => {
  const widths = async () =>
    page
      .locator('.frame:visible [data-pictures] img')
      .evaluateAll((images) => images.map((image) => Math.round(image.getBoundingClientRect().width)));
  await page.goto(address);
  const [first = 0, second] = await widths();
  expect(second).toBe(first);
  await page.getByLabel('Bài nói về').selectOption('food');
  await expect.poll(async () => (await widths()).map((width) => Math.round(width / first))).toEqual([2]);
});
