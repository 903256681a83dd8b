import { expect, type Page, test } from '@playwright/test';
import { kitAddress } from '../../src/homestay/addresses.ts';

const house = 'nha-san-ben-nuoc';
const kit = kitAddress(house, 'booking/');

/** A device that keeps nothing more until it is given room. */
const fullDevice = (page: Page) =>
  page.addInitScript(() => {
    const keep = Storage.prototype.setItem;
    Object.assign(globalThis, { isFull: true });
    Storage.prototype.setItem = function setItem(key, value) {
      if ((globalThis as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError');
      keep.call(this, key, value);
    };
  });

const ticks = (page: Page) => page.locator('[data-tick]');
async function openSteps(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}

test.describe('the Booking.com kit', { tag: '@phone' }, () => {
  test('keeps what was ticked in two tabs, and shows in one what was ticked in the other', async ({
    context,
  }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    for (const page of [first, second]) {
      await page.goto(kit);
      await openSteps(page);
    }
    await ticks(first).nth(0).check();
    await ticks(second).nth(1).check();
    await expect(ticks(first).nth(1)).toBeChecked();
    await second.close();
    await first.reload();
    await openSteps(first);
    await expect(first.locator('[data-count]')).toHaveText(/^2\//);
  });

  test('says that ticks are not kept, and keeps all of them once there is room', async ({ page }) => {
    await fullDevice(page);
    await page.goto(kit);
    await openSteps(page);
    await ticks(page).nth(0).check();
    await expect(page.locator('[data-count]')).toContainText('đóng trang là mất dấu');
    await page.evaluate(() => Object.assign(globalThis, { isFull: false }));
    await ticks(page).nth(1).check();
    await expect(page.locator('[data-count]')).toHaveText(/^2\/\d+ ô đã điền$/);
    expect(
      await page.evaluate(
        (key) => JSON.parse(localStorage.getItem(key) ?? '[]').length,
        `nha-san/booking/${house}`,
      ),
    ).toBe(2);
  });
});

test.describe('words of one’s own', { tag: '@phone' }, () => {
  const words = (page: Page) => page.locator('#own-text');

  test('written for one post in two tabs are both there', async ({ context }) => {
    const pages = [await context.newPage(), await context.newPage()];
    for (const page of pages) {
      await page.goto(`${kitAddress(house)}#zalo`);
      await page.getByText('Xem và sửa lời bài đăng').click();
      await words(page).focus();
    }
    const [first, second] = pages as [Page, Page];
    await words(first).fill('Lời của trang một');
    // Browsers tell another process a moment later what was kept.
    await expect
      .poll(() => second.evaluate(() => JSON.stringify(localStorage)))
      .toContain('Lời của trang một');
    await words(second).fill('Lời của trang hai');
    await first.close();
    await second.reload();
    await second.getByText('Xem và sửa lời bài đăng').click();
    await expect(words(second)).toHaveValue('Lời của trang hai');
    await second.getByRole('button', { name: 'Xem lời đã sửa' }).click();
    await expect(words(second)).toHaveValue('Lời của trang một');
    await second.getByRole('button', { name: 'Xem lời đã sửa' }).click();
    await expect(words(second)).toHaveValue('Lời của trang hai');
  });

  test('are seen in a page where nobody writes', async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    for (const page of [first, second]) await page.goto(`${kitAddress(house)}#zalo`);
    await first.getByText('Xem và sửa lời bài đăng').click();
    await words(first).fill('Tết này mời cả nhà');
    await expect(second.getByRole('region', { name: 'Bài trên Zalo' })).toContainText('Tết này mời cả nhà');
  });
});

test.describe('the log of the plan', { tag: '@phone' }, () => {
  test('from a file that the phone does not let out is asked for again', async ({ page }) => {
    await page.addInitScript(() => {
      Blob.prototype.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
    });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto('/kit/ke-hoach/');
    await page.locator('[data-import]').setInputFiles({
      name: 'nha-san-da-dang.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"posts":[]}'),
    });
    await expect(page.locator('[data-log-said]')).toHaveText(/^Không đọc được tệp “nha-san-da-dang.json”/);
    expect(faults).toEqual([]);
  });

  test('is saved at an address that lasts until the browser has read it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { taken: 0 });
      URL.revokeObjectURL = () => {
        (globalThis as { taken?: number }).taken! += 1;
      };
    });
    await page.goto('/kit/ke-hoach/');
    const saving = page.waitForEvent('download');
    await page.locator('[data-export]').click();
    expect((await saving).suggestedFilename()).toBe('nha-san-da-dang.json');
    expect(await page.evaluate(() => (globalThis as { taken?: number }).taken)).toBe(0);
  });
});
