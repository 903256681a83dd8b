import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { kept } from './device-drafts.ts';
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
const entry = ({ address }: OwnDesk) => `${address}/admin/#/collections/homestays/entries/${slug}`;
const saved = async ({ content }: OwnDesk) =>
  parse(await readFile(path.join(content, 'homestays', slug, 'index.yaml'), 'utf8'));
const isSaved = (page: Page) => page.getByText('Xong. Trang đã có bản mới.');
const saveButton = (page: Page) => page.locator('.desk-save-button');
const bar = (page: Page) => page.locator('.desk-save');
const heading = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const houseName = (page: Page) => page.getByLabel('Tên nhà', { exact: true });
const tagline = (page: Page) => page.getByLabel('Câu giới thiệu', { exact: false }).first();
const notKept = 'hãy bấm Lưu trước khi đóng trang.';

async function open(page: Page, desk: OwnDesk) {
  await page.goto(entry(desk));
  await heading(page, 'Nhà và câu chuyện').click();
}

const stores: [name: string, breakIt: () => void, said: string][] = [
  [
    'refuses to open',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
    'Máy này không giữ được bản nháp.',
  ],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'Máy hết chỗ nên chưa cất được bản nháp.',
  ],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    },
    'Máy này không giữ được bản nháp.',
  ],
];

for (const [name, breakIt, said] of stores) {
  test(`a device whose store ${name} says so, and saves one change after the other @phone`, async ({
    page,
    desk,
  }) => {
    await page.addInitScript(breakIt);
    await open(page, desk);
    for (const typed of ['Vườn Một', 'Vườn Hai']) {
      await houseName(page).fill(typed);
      await expect(bar(page)).toContainText(`${said} Bài của bạn vẫn đang ở đây: ${notKept}`);
      await saveButton(page).click();
      await expect(isSaved(page)).toBeVisible();
      await expect(bar(page)).toContainText(said);
      expect((await saved(desk)).name).toBe(typed);
    }
  });
}

test('a store that has room again takes the sentence away, and the draft @phone', async ({ page, desk }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await open(page, desk);
  await houseName(page).fill('Vườn Chật');
  await expect(bar(page)).toContainText(notKept);
  await page.evaluate('makeRoom()');
  await expect(bar(page)).not.toContainText(notKept);
  expect(await kept(page, 'Vườn Chật')).toBe(1);
});

test('where site data is blocked the desk opens and saves @phone', async ({ page, desk }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await open(page, desk);
  await houseName(page).fill('Vườn Bị Chặn');
  await saveButton(page).click();
  await expect(isSaved(page)).toBeVisible();
  expect((await saved(desk)).name).toBe('Vườn Bị Chặn');
});

for (const order of [
  [0, 1],
  [1, 0],
] as const) {
  test(`what two tabs typed into one house is in one draft when the phone ends them in the order ${order} @phone`, async ({
    context,
    desk,
  }) => {
    const tabs = [await context.newPage(), await context.newPage()] as const;
    for (const tab of tabs) await open(tab, desk);
    const [first, second] = [tabs[order[0]], tabs[order[1]]];
    await houseName(first).fill('Tên Từ Trang Kia');
    await expect.poll(() => kept(first, 'Tên Từ Trang Kia')).toBe(1);
    await tagline(second).fill('Câu từ trang này.');
    await expect.poll(() => kept(second, 'Câu từ trang này.')).toBe(1);
    await first.close({ runBeforeUnload: false });
    await second.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await open(again, desk);
    await expect(again.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
    await expect(houseName(again)).toHaveValue('Tên Từ Trang Kia');
    await expect(tagline(again)).toHaveValue('Câu từ trang này.');
  });
}

test('two new houses that were begun in two tabs are both offered @phone', async ({ context, desk }) => {
  const address = `${desk.address}/admin/#/collections/homestays/new`;
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    await tab.goto(address);
    await expect(houseName(tab)).toBeVisible();
  }
  for (const [index, tab] of tabs.entries()) {
    await houseName(tab).fill(`Nhà Mới ${index}`);
    await expect.poll(() => kept(tab, `Nhà Mới ${index}`)).toBe(1);
  }
  for (const tab of tabs) await tab.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(`${desk.address}/admin/`);
  await again.getByRole('link', { name: 'Viết tiếp nhà mới: Nhà Mới 1 (và 1 nhà nữa)' }).click();
  await expect(houseName(again)).toHaveValue('Nhà Mới 1');
  await expect(again.getByText('Trên máy này còn một bản viết dở khác (Nhà Mới 0)')).toBeVisible();
  await again.getByRole('button', { name: 'Mở bản đó' }).click();
  await expect(houseName(again)).toHaveValue('Nhà Mới 0');
  await expect(again.getByText('Trên máy này còn một bản viết dở khác (Nhà Mới 1)')).toBeVisible();
});

test('pictures that were being made ready when the phone ended the tab are missed in words @phone', async ({
  context,
  desk,
}) => {
  const page = await context.newPage();
  // The decoder takes its time: for ever.
  await page.addInitScript(() => {
    window.createImageBitmap = () => new Promise(() => {});
  });
  await page.goto(entry(desk));
  await heading(page, 'Ảnh').click();
  const count = await page.locator('.photo-row').count();
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#385' } })
    .jpeg()
    .toBuffer();
  const files = ['bep.jpg', 'san.jpg', 'suoi.jpg'].map((name, index) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([buffer, Buffer.from([index])]),
  }));
  await page.locator('.photos input[multiple]').setInputFiles(files);
  await expect(page.getByText('Đang chuẩn bị ảnh 1/3…')).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(entry(desk));
  const missed = (of: Page) =>
    of.getByText('3 ảnh chưa kịp thêm, hãy chọn lại: “bep.jpg”, “san.jpg”, “suoi.jpg”.');
  await expect(missed(again)).toBeVisible();
  await again.getByRole('button', { name: 'Đã đọc' }).click();
  await expect(missed(again)).toHaveCount(0);
  await heading(again, 'Ảnh').click();
  await again.locator('.photos input[multiple]').setInputFiles(files);
  await expect(again.locator('.photo-row')).toHaveCount(count + 3);
  await expect.poll(() => kept(again, '.jpg')).toBe(1);
  await again.close({ runBeforeUnload: false });
  const last = await context.newPage();
  await last.goto(entry(desk));
  await expect(last.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
  await expect(missed(last)).toHaveCount(0);
});

test('a long text scrolls in its box @phone', async ({ page, desk }) => {
  await open(page, desk);
  const story = page.getByLabel('Câu chuyện', { exact: false }).first();
  await story.fill('Nhà nằm bên suối, sáng nghe gà gáy.\n'.repeat(600));
  expect((await story.boundingBox())?.height).toBeLessThanOrEqual(640 * 0.6 + 1);
});
