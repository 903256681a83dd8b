import { expect, type Page, test } from '@playwright/test';
import { kitAddress } from '../../src/homestay/addresses.ts';

const house = 'nha-san-ben-nuoc';

/** Pages with something that stands still, what stands still there, and what is written in. */
const pages: [
  name: string,
  address: string,
  bar: string,
  field: string,
  before?: (page: Page) => Promise<void>,
][] = [
  [
    'the share page',
    `${kitAddress(house)}#tiktok`,
    '[data-bar]',
    '#own-text',
    async (page) => {
      await page.getByText('Xem và sửa lời bài đăng').click();
      await page.locator('[data-go]').click();
      await expect(page.locator('[data-done]')).toBeVisible();
    },
  ],
  ['the Booking.com kit', kitAddress(house, 'booking/'), '[data-progress]', '[data-tick]'],
  ['a house', `/homestay/${house}/`, '.contact-bar', '[data-planner] input[name=guest]'],
  ['the directory', '/homestay/', '.finder .bar', 'input[type=search]'],
];

for (const [name, address, bar, field, before] of pages) {
  test(`${name} leaves two thirds of the window and what one writes in free`, { tag: '@phone' }, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(Navigator.prototype, { canShare: () => true, share: async () => {} });
    });
    await page.goto(address);
    await before?.(page);
    for (const letters of [100, 130, 160, 200]) {
      for (const height of [640, 300]) {
        await page.setViewportSize({ width: 360, height });
        await page.evaluate((letters) => {
          document.documentElement.style.fontSize = `${letters}%`;
          (document.activeElement as HTMLElement).blur();
          window.scrollTo(0, 0);
        }, letters);
        const input = page.locator(field).first();
        await input.evaluate((element) => {
          for (let above = element.parentElement; above; above = above.parentElement) {
            if (above instanceof HTMLDetailsElement) above.open = true;
          }
        });
        await input.focus();
        const covered = await page.evaluate(
          ([bar, field]) => {
            const standing = document.querySelector(bar as string)!;
            const written = document.querySelector(field as string)!;
            if (standing.contains(written) || getComputedStyle(standing).position === 'static') return 0;
            const [box, place] = [standing.getBoundingClientRect(), written.getBoundingClientRect()];
            // A field that is higher than the window is seen in part.
            if (place.top >= innerHeight || place.bottom <= 0) return 'out of sight';
            return Math.max(0, Math.min(box.bottom, place.bottom) - Math.max(box.top, place.top));
          },
          [bar, field],
        );
        const share = await page.evaluate((bar) => {
          // In the middle of the page only what stands still is seen.
          window.scrollTo(0, document.documentElement.scrollHeight / 2);
          const { top, bottom } = document.querySelector(bar)!.getBoundingClientRect();
          return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
        }, bar);
        const at = `${letters} %, ${height} px`;
        expect(share, at).toBeLessThanOrEqual(1 / 3);
        expect(covered, at).toBe(0);
      }
    }
  });
}
