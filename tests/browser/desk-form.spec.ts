import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { drafts } from './device-drafts.ts';
import { type OwnDesk, ownDesk } from './own-desk.ts';

const test = base.extend<{ desk: OwnDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that it needs nothing.
  desk: async ({}, use) => {
    const desk = await ownDesk();
    await use(desk);
    await desk.end();
  },
});

const slug = 'vuon-chan-nui';
const list = ({ address }: OwnDesk) => `${address}/admin/`;
const entry = (desk: OwnDesk, of = slug, collection = 'homestays') =>
  `${list(desk)}#/collections/${collection}/entries/${of}`;
const file = ({ content }: OwnDesk, of = `homestays/${slug}`) => path.join(content, of, 'index.yaml');
const heading = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const saveButton = (page: Page) => page.locator('.desk-save-button');
const saved = (page: Page) => page.getByText('Xong. Trang đã có bản mới.');
const amount = (page: Page) => page.getByLabel(/^Số tiền/).first();

const stored = async (desk: OwnDesk) =>
  parse(await readFile(file(desk), 'utf8')) as {
    rooms: { id: string; name: { vi: string } }[];
    photos: { file: string; room?: string }[];
  };

test.describe('a file that cannot be read @phone', () => {
  test.beforeEach(async ({ desk }) => {
    const text = await readFile(file(desk), 'utf8');
    await writeFile(file(desk), `${text}name: Tên Thứ Hai\n`);
    const village = file(desk, 'villages/na-kha');
    await writeFile(village, `<<<<<<< HEAD\n${await readFile(village, 'utf8')}=======\nname: x\n>>>>>>> y\n`);
  });

  test('is told with its line in the list, and cannot be opened from it', async ({ page, desk }) => {
    await page.goto(list(desk));
    const row = page.getByRole('listitem').filter({ hasText: 'Tệp đang hỏng' });
    const lines = (await readFile(file(desk), 'utf8')).split('\n').length - 1;
    await expect(row).toContainText('Vườn Chân Núi');
    await expect(row).toContainText(`Tệp đang hỏng, dòng ${lines}.`);
    await expect(row).toContainText('Mục “name” được ghi hai lần');
    await expect(row.getByRole('link')).toHaveCount(0);
    await expect(page.getByText('na-kha', { exact: false })).toHaveCount(0);
    await page.getByRole('link', { name: /^Các bản/ }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'dòng 1.' })).toContainText(
      'Hai bản sửa gặp nhau',
    );
  });

  test('shows no form, is not saved and leaves no draft', async ({ page, desk }) => {
    const before = await readFile(file(desk), 'utf8');
    await page.goto(entry(desk));
    await expect(page.getByRole('alert')).toContainText('Tệp đang hỏng, dòng');
    await expect(title(page)).toHaveText('Vườn Chân Núi');
    await expect(saveButton(page)).toHaveCount(0);
    await expect(page.locator('#nc-root').getByRole('button')).toHaveCount(0);
    await page.goto(entry(desk, 'na-kha', 'villages'));
    await expect(page.getByRole('alert')).toContainText('Tệp đang hỏng, dòng 1.');
    await expect(page.locator('#nc-root').getByRole('button')).toHaveCount(0);
    expect(await drafts(page)).toEqual([]);
    expect(await readFile(file(desk), 'utf8')).toBe(before);
  });
});

test.describe('rooms and their pictures @phone', () => {
  const room = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const choice = (page: Page) => page.getByLabel('Ảnh của phòng nào');

  test('a room that was just added is offered to a picture, which stays with it under its new name', async ({
    page,
    desk,
  }) => {
    await page.goto(entry(desk));
    await heading(page, 'Ảnh').click();
    await page.locator('.photo-open').nth(3).click();
    await page.getByLabel('Ảnh về').selectOption('bedroom');
    await heading(page, 'Phòng và giá').click();
    await page.getByRole('button', { name: 'Thêm phòng', exact: true }).click();
    const added = room(page, 'phòng mới').or(room(page, 'Phòng mới'));
    const name = added.locator('.desk-words input, .desk-words textarea').first();
    await name.fill('Phòng A');
    await expect(choice(page).locator('option', { hasText: 'Phòng A' })).toHaveCount(1);
    await choice(page).selectOption({ label: 'Phòng A' });
    await room(page, 'Phòng A').locator('.desk-words input, .desk-words textarea').first().fill('Phòng B');
    await expect(choice(page).locator('option:checked')).toHaveText('Phòng B');
    await expect.poll(async () => (await drafts(page)).join()).toContain('Phòng B');
    await page.reload();
    await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
    await heading(page, 'Ảnh').click();
    await page.locator('.photo-open').nth(3).click();
    await expect(choice(page).locator('option:checked')).toHaveText('Phòng B');
  });

  test('a room that is taken out frees its pictures, and gets them back when it is put back', async ({
    page,
    desk,
  }) => {
    const before = await stored(desk);
    const [first] = before.rooms;
    const shown = before.photos.filter(({ room: id }) => id === first?.id).length;
    expect(shown).toBeGreaterThan(0);
    await page.goto(entry(desk));
    await heading(page, 'Phòng và giá').click();
    const out = async () => {
      await page.locator('.desk-item-name').first().click();
      await page.getByRole('button', { name: 'Bỏ phòng này' }).first().click();
    };
    await out();
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    await expect(saveButton(page)).toBeDisabled();
    await out();
    await saveButton(page).click();
    await expect(saved(page)).toBeVisible();
    const after = await stored(desk);
    expect(after.rooms.map(({ id }) => id)).not.toContain(first?.id);
    expect(after.photos).toHaveLength(before.photos.length);
    expect(after.photos.filter(({ room: id }) => id === first?.id)).toEqual([]);
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    await saveButton(page).click();
    await expect(saved(page)).toBeVisible();
    expect((await stored(desk)).photos).toEqual(before.photos);
  });

  test('the price of a room is on the first screen after its heading is opened', async ({ page, desk }) => {
    await page.goto(entry(desk));
    await heading(page, 'Phòng và giá').click();
    const tent = room(page, 'Lều ngoài bãi cỏ');
    const name = tent.getByRole('button', { name: 'Lều ngoài bãi cỏ' });
    await name.click();
    await expect(name).toBeInViewport();
    // Above the save bar, not under it.
    const bar = await page.locator('#desk-save').boundingBox();
    const price = tent.getByLabel(/^Số tiền/);
    await expect
      .poll(async () => {
        const box = await price.boundingBox();
        return box ? box.y + box.height : Number.POSITIVE_INFINITY;
      })
      .toBeLessThanOrEqual(bar?.y ?? 640);
  });
});

test('a note that somebody made by hand hinders no save, stays, and can be taken out by the team @phone', async ({
  page,
  desk,
}) => {
  const text = (await readFile(file(desk), 'utf8')).replace(
    '    count: 2\n',
    '    count: 2\n    ghiChu: gọi lại\n',
  );
  await writeFile(file(desk), `${text}ghiChuRieng: hỏi cô Hoa\n`);
  await page.goto(entry(desk));
  await expect(page.getByText('“ghiChuRieng”')).toBeVisible();
  await heading(page, 'Phòng và giá').click();
  await page.locator('.desk-item-name').first().click();
  await amount(page).fill('299000');
  await saveButton(page).click();
  await expect(saved(page)).toBeVisible();
  expect(await readFile(file(desk), 'utf8')).toBe(
    `${text}ghiChuRieng: hỏi cô Hoa\n`.replace('amount: 450000', 'amount: 299000'),
  );
  await page.getByRole('button', { name: 'Bỏ các mục ấy' }).click();
  await saveButton(page).click();
  await expect(saved(page)).toBeVisible();
  expect(await readFile(file(desk), 'utf8')).not.toContain('ghiChu');
});

test.describe('the way back @phone', () => {
  /** Answers the question before something unsaved is left. */
  async function answers(page: Page, answer: 'stay' | 'leave', act: () => Promise<unknown>) {
    const question = page.waitForEvent('dialog');
    const acting = act();
    const dialog = await question;
    await (answer === 'leave' ? dialog.accept() : dialog.dismiss());
    await acting;
  }

  const typeName = async (page: Page) => {
    await heading(page, 'Nhà và câu chuyện').click();
    await page.getByLabel('Tên nhà', { exact: true }).fill('Nhà Chưa Lưu');
  };

  for (const [way, leave] of [
    ['the link', (page: Page) => page.getByRole('link', { name: 'Danh sách' }).click()],
    ['the phone’s Back', (page: Page) => page.evaluate(() => history.back())],
  ] as const) {
    test(`after “stay” everything is as before, the address too, by ${way} and after a reload`, async ({
      page,
      desk,
    }) => {
      await page.goto(list(desk));
      await page.getByRole('link', { name: /Vườn Chân Núi/ }).click();
      await typeName(page);
      const address = page.url();
      for (const round of ['first', 'second', 'after a reload']) {
        if (round === 'after a reload') {
          await expect.poll(async () => (await drafts(page)).length).toBe(1);
          page.once('dialog', (dialog) => dialog.accept());
          await page.reload();
          await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
        }
        await answers(page, 'stay', () => leave(page));
        await expect.poll(() => page.url()).toBe(address);
        await expect(title(page)).toHaveText('Nhà Chưa Lưu');
      }
      await answers(page, 'leave', () => leave(page));
      await expect(title(page)).toHaveText('Các nhà');
      await page.getByRole('link', { name: /Vườn Chân Núi/ }).click();
      await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
    });
  }

  test('back leads to the same place of the list with the same search', async ({ page, desk }) => {
    const text = await readFile(file(desk), 'utf8');
    for (let number = 10; number < 50; number++) {
      await mkdir(path.join(desk.content, `homestays/nha-${number}`));
      await writeFile(
        path.join(desk.content, `homestays/nha-${number}/index.yaml`),
        text.replace(/^name: .*$/m, `name: Nhà Số ${number}`),
      );
    }
    await page.goto(list(desk));
    await page.getByRole('searchbox').fill('nha so');
    const row = page.getByRole('link', { name: /Nhà Số 40/ });
    await row.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(1000);
    const ways = [
      () => page.getByRole('link', { name: 'Danh sách' }).click(),
      () => page.evaluate(() => history.back()),
    ];
    for (const back of ways) {
      await row.click();
      await expect(title(page)).toHaveText('Nhà Số 40');
      await back();
      await expect(page.getByRole('searchbox')).toHaveValue('nha so');
      await expect(row).toBeInViewport();
      expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(100);
    }
  });

  test('Back closes the preview, not the house', async ({ page, desk }) => {
    await page.goto(entry(desk));
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.evaluate(() => history.back());
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(title(page)).toHaveText('Vườn Chân Núi');
    await page.getByRole('button', { name: 'Xem thử' }).click();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByRole('link', { name: 'Danh sách' }).click();
    await expect(title(page)).toHaveText('Các nhà');
  });
});

test('a house that is opened by its link loads no other house, and the list only what it shows of them @phone', async ({
  page,
  desk,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const all = '/admin/api/entries/homestays';
  await page.goto(entry(desk));
  await heading(page, 'Nhà và câu chuyện').click();
  await expect(page.getByLabel('Bản', { exact: true })).toHaveValue(/./);
  await page.waitForLoadState('networkidle');
  expect(asked).toContain(`${all}/${slug}`);
  expect(asked).not.toContain(all);
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await expect(page.getByRole('link', { name: /Nhà Sàn Bến Nước/ })).toBeVisible();
  expect(asked).not.toContain(all);
  expect(asked.filter((each) => each === '/admin/api/list/homestays')).toHaveLength(1);
});

test.describe('the save bar @phone', () => {
  test('leaves two thirds of any window, and the field, free, however large the letters are', async ({
    page,
    desk,
  }) => {
    await page.goto(entry(desk));
    await heading(page, 'Phòng và giá').click();
    await page.locator('.desk-item-name').first().click();
    await amount(page).fill('x');
    await saveButton(page).click();
    await expect(page.locator('.desk-save .desk-line')).toBeVisible();
    const boxes = () =>
      page.evaluate(() => {
        const bar = document.querySelector('#desk-save') as HTMLElement;
        const { top } = bar.getBoundingClientRect();
        const field = (document.activeElement as HTMLElement).getBoundingClientRect();
        return {
          covered: Math.max(0, innerHeight - Math.max(top, 0)) / innerHeight,
          stands: getComputedStyle(bar).position === 'sticky',
          isFree: field.top >= 0 && field.bottom <= Math.min(innerHeight, top > 0 ? top : innerHeight) + 1,
        };
      });
    for (const letters of [100, 130, 160, 200]) {
      for (const height of [640, 300]) {
        const here = `letters of ${letters} % in a window of ${height} px`;
        await amount(page).blur();
        await page.setViewportSize({ width: 360, height });
        await page.evaluate((percent) => {
          document.documentElement.style.fontSize = `${percent}%`;
          scrollTo(0, 0);
        }, letters);
        await amount(page).focus();
        await expect.poll(async () => (await boxes()).isFree, here).toBe(true);
        const { covered, stands } = await boxes();
        expect(stands ? covered : 0, here).toBeLessThanOrEqual(1 / 3);
      }
    }
  });

  test('nothing goes sideways on a screen of 180 px', async ({ page, desk }) => {
    await page.setViewportSize({ width: 180, height: 640 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.goto(list(desk));
    await expect(page.getByRole('link', { name: /Vườn Chân Núi/ })).toBeVisible();
    expect(await width()).toBe(180);
    await page.getByRole('link', { name: /Vườn Chân Núi/ }).click();
    for (const name of ['Ảnh', 'Phòng và giá', 'Nhà và câu chuyện', 'Đường đi', 'Quy định']) {
      await heading(page, name).click();
    }
    await page.locator('.photo-open').first().click();
    await page.locator('.desk-item-name').first().click();
    await expect(page.locator('.photo-details')).toBeVisible();
    expect(await width()).toBe(180);
  });
});
