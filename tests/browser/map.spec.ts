import { expect, type Page, type Request, test } from '@playwright/test';
import { readContent } from '../../src/listings/read-content.ts';
import { axe } from './axe.ts';

const { homestays } = await readContent();
const approximate = homestays.filter(({ position }) => position?.precision === 'approximate');

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.locator('details.map > summary').click();
  return page.locator('details.map');
};

const withMap = ['/', '/en/', '/homestay/', '/en/homestay/', '/lang/na-tong/', '/en/village/na-kha/'];

test('a map is closed until it is asked for, and comes from its page alone', async ({ page }) => {
  const asked: string[] = [];
  for (const address of withMap) {
    await page.goto(address);
    await expect(page.locator('details.map svg.drawing').first()).toBeHidden();
    // Pictures that lie below the map come as it is scrolled to.
    const note = (request: Request) => {
      if (!new URL(request.url()).pathname.startsWith('/photos/')) asked.push(`${address} ${request.url()}`);
    };
    page.on('request', note);
    await page.locator('details.map > summary').click();
    await expect(page.locator('details.map svg.drawing:visible')).toHaveCount(1);
    page.off('request', note);
  }
  expect(asked).toEqual([]);
});

test('no two words of a map touch, as they are drawn', { tag: '@both' }, async ({ page }) => {
  for (const address of withMap) {
    const map = await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    const boxes = await map.locator('svg.drawing:visible text:not(.number)').evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { words: text.textContent, left, right, top, bottom };
      }),
    );
    expect(boxes.length, address).toBeGreaterThan(3);
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        // The height of a line has room above and below its letters.
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3,
        )
        .map((b) => `${a.words} | ${b.words}`),
    );
    expect(touching, address).toEqual([]);
    const frame = await map.locator('svg.drawing:visible').boundingBox();
    for (const { words, left, right } of boxes) {
      expect(left, `${address} ${words}`).toBeGreaterThanOrEqual(frame!.x);
      expect(right, `${address} ${words}`).toBeLessThanOrEqual(frame!.x + frame!.width);
    }
  }
});

test('the list beside the map names every house on it, with the way there', async ({ page }) => {
  const map = await open(page, '/homestay/');
  const located = homestays.filter(({ position, status }) => position && status === 'published');
  await expect(map.locator('.told li')).toHaveCount(located.length);
  for (const { name, slug, position } of located) {
    const line = map.locator('.told li', { hasText: name });
    await expect(line.getByRole('link', { name, exact: true })).toHaveAttribute('href', `/homestay/${slug}/`);
    await expect(line.getByRole('link', { name: /Google Maps/ })).toHaveAttribute(
      'href',
      `https://www.google.com/maps/dir/?api=1&destination=${position!.latitude},${position!.longitude}`,
    );
    await expect(line.getByRole('link', { name: /Apple Maps/ })).toHaveAttribute(
      'href',
      /^https:\/\/maps\.apple\.com\//,
    );
  }
});

test('a house that shows its place only roughly says so in the list and has a circle on the map', async ({
  page,
}) => {
  expect(approximate.length).toBeGreaterThan(0);
  for (const { name, village } of approximate) {
    const map = await open(page, `/lang/${village}/`);
    await expect(map.locator('.told li', { hasText: name })).toContainText('khoảng chừng');
    await expect(map.locator('svg.drawing:visible .near')).not.toHaveCount(0);
  }
});

test('the exact place of such a house is nowhere on its pages', { tag: '@desktop' }, async ({ request }) => {
  // The file of the sample house; its exact position is dropped while it is read.
  const pages = [
    '/',
    '/homestay/',
    '/lang/na-kha/',
    '/homestay/vuon-chan-nui/',
    '/api/homestays.geojson',
    '/api/homestays.json',
  ];
  for (const page of pages)
    expect(await (await request.get(page)).text(), page).not.toMatch(/22\.3924|105\.3437/);
});

test('a mark on the map leads to its page', { tag: '@desktop' }, async ({ page }) => {
  const map = await open(page, '/');
  await map.locator('svg.drawing:visible a', { hasText: 'Nà Tông' }).click();
  await expect(page).toHaveURL(/\/lang\/na-tong\/$/);
});

test('an opened map has nothing that axe finds', { tag: '@phone' }, async ({ page }) => {
  for (const address of ['/', '/en/homestay/']) {
    await open(page, address);
    const { violations } = await axe(page).include('details.map').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('the keyboard opens the map and goes through its list, not through the drawing', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/');
  await page.locator('details.map > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('details.map .told a').first()).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map opens all the same', async ({ page }) => {
    const map = await open(page, '/lang/na-tong/');
    await expect(map.locator('svg.drawing:visible')).toHaveCount(1);
  });
});
