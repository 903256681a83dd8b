import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { BuildState, Person } from '../../src/desk/protocol.ts';
import type { DeskOptions } from '../../src/desk/server/desk-server.ts';
import { disk } from '../../src/desk/server/disk.ts';
import { kept } from './device-drafts.ts';
import { type OwnDesk, ownDesk } from './own-desk.ts';
import { signInAgain } from './sign-in-again.ts';

const test = base.extend<{ openDesk: (options?: Partial<DeskOptions>) => Promise<OwnDesk> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that it needs nothing.
  openDesk: async ({}, use) => {
    const opened: OwnDesk[] = [];
    await use(async (options) => {
      const desk = await ownDesk(options);
      opened.push(desk);
      return desk;
    });
    for (const desk of opened) await desk.end();
  },
});

const slug = 'vuon-chan-nui';
const entry = ({ address }: OwnDesk, of = slug) => `${address}/admin/#/collections/homestays/entries/${of}`;
const file = ({ content }: OwnDesk, of = slug) => path.join(content, 'homestays', of, 'index.yaml');
const saved = (page: Page) => page.getByText('Xong. Trang đã có bản mới.');
const saveButton = (page: Page) => page.locator('.desk-save-button');
const line = (page: Page) => page.locator('.desk-save .desk-line');
const heading = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const houseName = (page: Page) => page.getByLabel('Tên nhà', { exact: true });

async function typeName(page: Page, name: string) {
  await heading(page, 'Nhà và câu chuyện').click();
  await houseName(page).fill(name);
}

const photo = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#385' } })
    .jpeg()
    .toBuffer();

const gallery = (page: Page) => page.locator('.photos input[multiple]');

async function addPhoto(page: Page) {
  await gallery(page).setInputFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photo() }]);
}

test('on a full disk the person is told, keeps everything, and saves when there is room @phone', async ({
  page,
  openDesk,
}) => {
  let isFull = true;
  const desk = await openDesk({
    disk: {
      ...disk,
      write: async (to, bytes) => {
        if (isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        await disk.write(to, bytes);
      },
    },
  });
  const before = await readFile(file(desk), 'utf8');
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Chân Núi Mới');
  await saveButton(page).click();
  await expect(line(page)).toContainText('Máy giữ bài đã hết chỗ nên chưa lưu được. Bài của bạn vẫn còn.');
  await expect(houseName(page)).toHaveValue('Vườn Chân Núi Mới');
  expect(await readFile(file(desk), 'utf8')).toBe(before);
  isFull = false;
  await saveButton(page).click();
  await expect(saved(page)).toBeVisible();
  expect(await readFile(file(desk), 'utf8')).toContain('name: Vườn Chân Núi Mới');
});

test('a server that is gone for a while gets the save when it is back @phone', async ({ page, openDesk }) => {
  const desk = await openDesk();
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Sau Khi Máy Bật Lại');
  await page.clock.install();
  await desk.stop();
  await saveButton(page).click();
  // Three tries with growing pauses come first.
  await expect(async () => {
    await page.clock.runFor(4000);
    await expect(line(page)).toContainText('Bài vẫn còn trên máy này.', { timeout: 100 });
  }).toPass();
  await desk.start();
  // It waits for its own house, and is not said of another.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await page.getByRole('link', { name: /Nhà Sàn Bến Nước/ }).click();
  await expect(heading(page, 'Ảnh')).toBeVisible();
  await expect(line(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await page.getByRole('link', { name: /Vườn Chân Núi.*Đang viết dở/ }).click();
  await page.getByRole('button', { name: 'Thử lại ngay' }).click();
  await expect(saved(page)).toBeVisible();
  expect(await readFile(file(desk), 'utf8')).toContain('name: Vườn Sau Khi Máy Bật Lại');
});

test('somebody whose session ends signs in again and goes on, and the save happens once @phone', async ({
  page,
  openDesk,
}) => {
  const hoa: Person = { id: 'n1', name: 'Cô Hoa', role: 'team' };
  let isIn = true;
  const desk = await openDesk({ whoAsks: async () => (isIn ? hoa : undefined) });
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Của Cô Hoa');
  isIn = false;
  await saveButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await expect(dialog).toBeVisible();
  await signInAgain(page, hoa, () => {
    isIn = true;
  });
  await expect(dialog).toBeHidden();
  await expect(saved(page)).toBeVisible();
  expect(await readFile(file(desk), 'utf8')).toContain('name: Vườn Của Cô Hoa');
});

test('a page that is loaded again in the middle of a save sends the same save again @phone', async ({
  page,
  openDesk,
}) => {
  const desk = await openDesk();
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Lưu Giữa Chừng');
  const keys: string[] = [];
  const arrived = new Promise<void>((resolve) => {
    void page.route('**/admin/api/save', async (route) => {
      keys.push(/"key":"([^"]+)"/.exec(route.request().postData() ?? '')?.[1] ?? '');
      if (keys.length > 1) return route.continue();
      // It arrives; the answer never does.
      await route.fetch();
      resolve();
    });
  });
  await saveButton(page).click();
  await arrived;
  expect(await readFile(file(desk), 'utf8')).toContain('name: Vườn Lưu Giữa Chừng');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
  await saveButton(page).click();
  await expect(saved(page)).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  expect(keys).toHaveLength(2);
});

test('a new house with its photo outlives the tab, and is saved beside one that has its name since @phone', async ({
  page,
  context,
  openDesk,
}) => {
  const desk = await openDesk();
  const address = `${desk.address}/admin/#/collections/homestays/new`;
  await page.goto(address);
  await houseName(page).fill('Nhà Viết Dở');
  await heading(page, 'Ảnh').click();
  await addPhoto(page);
  await expect(page.locator('.photo-row')).toHaveCount(1);
  await expect.poll(() => kept(page, '.jpg')).toBe(1);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
  await expect(houseName(next)).toHaveValue('Nhà Viết Dở');
  await heading(next, 'Ảnh').click();
  await expect(next.locator('.photo-row img')).toHaveJSProperty('naturalWidth', 480);
  await next.locator('.photo-open').click();
  await next.getByLabel('Ảnh về').selectOption('exterior');
  await next.getByLabel('Ảnh này chụp gì').fill('Nhà.');
  // The rest is taken from a house that is there.
  const like = await readFile(file(desk), 'utf8');
  await expect.poll(() => kept(next, '"exterior"')).toBe(1);
  await next.evaluate(
    (data) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('nha-san');
        open.onsuccess = () => {
          const drafts = open.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const found = drafts.get('homestays/');
          found.onsuccess = () => {
            const { name, photos } = found.result.data;
            const put = drafts.put({ ...found.result, data: { ...data, name, photos } }, 'homestays/');
            put.onsuccess = () => resolve();
          };
        };
      }),
    parse(like),
  );
  next.on('dialog', (dialog) => void dialog.accept());
  await next.reload();
  await expect(next.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
  const homes = path.join(desk.content, 'homestays');
  await cp(path.join(homes, slug), path.join(homes, 'nha-viet-do'), { recursive: true });
  await saveButton(next).click();
  await expect(saved(next)).toBeVisible();
  const { photos } = parse(await readFile(file(desk, 'nha-viet-do-2'), 'utf8'));
  expect(await readdir(path.join(homes, 'nha-viet-do-2/photos'))).toEqual([photos[0].file]);
  expect(await readFile(file(desk, 'nha-viet-do'), 'utf8')).toBe(like);
});

test('a draft that is dropped can be taken back, and takes its new photos along when it is left @phone', async ({
  page,
  context,
  openDesk,
}) => {
  const desk = await openDesk();
  await page.goto(entry(desk));
  await heading(page, 'Ảnh').click();
  const count = await page.locator('.photo-row').count();
  await addPhoto(page);
  await expect(page.locator('.photo-row')).toHaveCount(count + 1);
  await expect.poll(() => kept(page, '.jpg')).toBe(1);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(entry(desk));
  const drop = next.getByRole('button', { name: 'Bỏ bản viết dở' });
  await drop.click();
  await expect(next.getByText('Đã mở lại bản bạn viết dở')).toBeHidden();
  await expect(saveButton(next)).toBeDisabled();
  await next.getByRole('button', { name: 'Lấy lại' }).click();
  await heading(next, 'Ảnh').click();
  await expect(next.locator('.photo-row img').last()).toHaveJSProperty('naturalWidth', 480);
  await expect.poll(() => kept(next, '.jpg')).toBe(1);
  await drop.click();
  await expect(saveButton(next)).toBeDisabled();
  await next.getByRole('link', { name: 'Danh sách' }).click();
  const left = () =>
    next.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const open = indexedDB.open('nha-san-unsaved-photos');
          open.onsuccess = () => {
            const all = open.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').count();
            all.onsuccess = () => {
              open.result.close();
              resolve(all.result);
            };
          };
        }),
    );
  await expect.poll(left).toBe(0);
});

test('while photos are made ready nothing is saved without them @phone', async ({ page, openDesk }) => {
  const desk = await openDesk();
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Nhiều Ảnh');
  await heading(page, 'Ảnh').click();
  const count = await page.locator('.photo-row').count();
  const buffer = await photo();
  const files = Array.from({ length: 12 }, (_, index) => ({
    name: `${index}.jpg`,
    mimeType: 'image/jpeg',
    // Each is another file, or it would be taken for the same photo.
    buffer: Buffer.concat([buffer, Buffer.from([index])]),
  }));
  await gallery(page).setInputFiles(files);
  await expect(saveButton(page)).toHaveText('Đang chuẩn bị ảnh…');
  await expect(saveButton(page)).toBeDisabled();
  await expect(page.locator('.photo-row')).toHaveCount(count + 12, { timeout: 60_000 });
  await expect(saveButton(page)).toBeEnabled();
  // The first that is not described yet is opened.
  await saveButton(page).click();
  await expect(page.locator('.photo-row').nth(count).getByLabel('Ảnh về')).toBeFocused();
});

test('what only the server can find wrong stands at its field until it is changed @phone', async ({
  page,
  openDesk,
}) => {
  const desk = await openDesk();
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Ở Bản Không Còn');
  await rm(path.join(desk.content, 'villages/na-kha'), { recursive: true });
  await heading(page, 'Nhà và câu chuyện').click();
  await saveButton(page).click();
  const village = page.getByLabel('Bản', { exact: true });
  await expect(village).toBeFocused();
  await expect(page.getByText('Còn 1 chỗ cần sửa.')).toBeVisible();
  const sentence = page.getByRole('alert').filter({ hasText: 'Bản đã chọn không còn nữa' });
  await expect(sentence).toBeVisible();
  await houseName(page).focus();
  await houseName(page).blur();
  await expect(sentence).toBeVisible();
  await village.selectOption({ label: 'Nà Tông' });
  await expect(sentence).toHaveCount(0);
  await saveButton(page).click();
  await expect(saved(page)).toBeVisible();
});

test('a build that fails leaves the old page and says why, one that goes on says so @phone', async ({
  page,
  openDesk,
}) => {
  const told = new Set<(state: BuildState) => void>();
  let state: BuildState = { state: 'current' };
  const become = (next: BuildState) => {
    state = next;
    for (const listener of told) listener(next);
  };
  const desk = await openDesk({
    rebuild: {
      get state() {
        return state;
      },
      follow(listener) {
        told.add(listener);
        return () => told.delete(listener);
      },
      changed: () => become({ state: 'building', message: 'Làm trang web: 1/2 ảnh' }),
    },
  });
  await page.goto(entry(desk));
  await typeName(page, 'Vườn Đang Dựng');
  await saveButton(page).click();
  await expect(line(page)).toContainText('Đã lưu · đang cập nhật trang… Làm trang web: 1/2 ảnh');
  become({ state: 'failed', message: 'Hết chỗ trên ổ đĩa.' });
  await expect(line(page)).toContainText(
    'Đã lưu, nhưng trang chưa cập nhật được nên vẫn hiện bản cũ. Hết chỗ trên ổ đĩa.',
  );
  become({ state: 'current' });
  await expect(saved(page)).toBeVisible();
});

test('a link to another house opens that house, and asks first when something is unsaved', async ({
  page,
  openDesk,
}) => {
  const desk = await openDesk();
  await page.goto(entry(desk));
  await expect(page.getByRole('heading', { level: 1, name: 'Vườn Chân Núi' })).toBeVisible();
  await page.goto(entry(desk, 'nha-san-lua-trai'));
  await expect(page.getByRole('heading', { level: 1, name: 'Nhà Sàn Lửa Trại' })).toBeVisible();
  await typeName(page, 'Nhà Chưa Lưu');
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(entry(desk));
  await expect(page.getByRole('heading', { level: 1, name: 'Vườn Chân Núi' })).toBeVisible();
  expect(questions).toEqual(['confirm']);
  await page.goto(entry(desk, 'nha-san-lua-trai'));
  await expect(page.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
});

test('a link that names a field opens it @phone', async ({ page, openDesk }) => {
  const desk = await openDesk();
  await page.goto(`${entry(desk)}?field=rooms%5B1%5D.price.amount`);
  const amount = page.getByRole('region', { name: 'Phòng hai giường' }).getByLabel(/^Số tiền/);
  await expect(amount).toBeFocused();
  await page.goto(`${entry(desk, 'nha-san-lua-trai')}?field=contact.email`);
  await expect(page.getByLabel(/^E-mail/)).toBeFocused();
});

test('where there is nothing to save to, the desk says so at once @phone', async ({ page, openDesk }) => {
  const desk = await openDesk();
  await page.route('**/admin/api/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }),
  );
  await page.goto(`${desk.address}/admin/`);
  await expect(page.getByText('Địa chỉ này chỉ để xem trang, không có chỗ lưu bài.')).toBeVisible();
});
