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
      await page.getByText('Xem và sửa lời trước khi đăng').click();
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
        const measured = await page.evaluate(
          ([bar, field]) => {
            const standing = document.querySelector(bar as string)!;
            const written = document.querySelector(field as string)!.getBoundingClientRect();
            const { position } = getComputedStyle(standing);
            const box = standing.getBoundingClientRect();
            const seen = Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
            const within = standing.contains(document.querySelector(field as string));
            const covered = Math.min(box.bottom, written.bottom) - Math.max(box.top, written.top);
            return {
              share: position === 'static' ? 0 : seen / innerHeight,
              covered: within || position === 'static' ? 0 : Math.max(0, covered),
              // A field that is higher than the window is seen in part.
              inSight: written.top < innerHeight && written.bottom > 0,
            };
          },
          [bar, field],
        );
        const at = `${letters} %, ${height} px`;
        expect(measured.inSight, at).toBe(true);
        expect(measured.share, at).toBeLessThanOrEqual(1 / 3);
        expect(measured.covered, at).toBe(0);
      }
    }
  });
}
