import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { parse, parseDocument } from 'yaml';
import { drafts } from './device-drafts.ts';
import { type OwnDesk, ownDesk } from './own-desk.ts';

const slug = 'vuon-chan-nui';
const fileOf = ({ content }: OwnDesk) => path.join(content, 'homestays', slug, 'index.yaml');
const saveButton = (page: Page) => page.locator('.desk-save-button');

const tagline = 'nha sach se thoang mat gia re';
const about = 'giuong go, chan bong, cua so ra vuon';
const alt = 'Nha nhin tu duoi ruong len, buoi sang.';

const test = base.extend<{ desk: OwnDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that it needs nothing.
  desk: async ({}, use) => {
    const desk = await ownDesk();
    const home = parseDocument(await readFile(fileOf(desk), 'utf8'));
    home.setIn(['tagline', 'vi'], tagline);
    home.setIn(['rooms', 1, 'about', 'vi'], about);
    home.setIn(['photos', 2, 'alt', 'vi'], alt);
    home.setIn(['story', 'vi'], 'ĐÊM ĐẾN CHỈ CÒN TIẾNG CÔN TRÙNG. LÊN XÃ LÂM BÌNH MỘT CÂY SỐ.');
    await writeFile(fileOf(desk), home.toString());
    await use(desk);
    await desk.end();
  },
});

test.beforeEach(async ({ page, desk }) => {
  await page.goto(`${desk.address}/admin/#/collections/homestays/entries/${slug}`);
});

const retyped = (page: Page) => page.locator('.desk-retyping');
const typing = (page: Page) => retyped(page).getByRole('textbox');

test('texts without marks are typed again one after another, wherever they are folded away @phone', async ({
  page,
  desk,
}) => {
  await page.getByText('Bài có 3 chỗ gõ chưa có dấu').locator('..').getByRole('button').click();
  await expect(retyped(page)).toContainText(tagline);
  await expect(typing(page)).toBeFocused();
  await typing(page).fill('Nhà sạch sẽ, thoáng mát');
  await page.getByRole('button', { name: 'Dùng chữ mới, gõ tiếp chỗ sau (còn 2)' }).click();

  await expect(retyped(page)).toContainText(about);
  await expect(typing(page)).toBeFocused();
  await typing(page).fill('Giường gỗ, chăn bông, cửa sổ ra vườn');
  await page.getByRole('button', { name: 'Dùng chữ mới, gõ tiếp chỗ sau (còn 1)' }).click();

  await expect(retyped(page)).toContainText(alt);
  await expect(typing(page)).toBeFocused();
  await typing(page).fill('Nhà nhìn từ dưới ruộng lên, buổi sáng.');
  await page.getByRole('button', { name: 'Dùng chữ mới', exact: true }).click();
  await expect(retyped(page)).toHaveCount(0);
  await expect(page.getByText('chỗ gõ chưa có dấu')).toHaveCount(0);

  await saveButton(page).click();
  await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
  const home = parse(await readFile(fileOf(desk), 'utf8'));
  expect([home.tagline.vi, home.rooms[1].about.vi, home.photos[2].alt.vi]).toEqual([
    'Nhà sạch sẽ, thoáng mát',
    'Giường gỗ, chăn bông, cửa sổ ra vườn',
    'Nhà nhìn từ dưới ruộng lên, buổi sáng.',
  ]);
});

const openFirst = (page: Page) =>
  page.getByRole('button', { name: 'Nhà và câu chuyện', exact: true }).click();

test('what is half typed outlives a reload, and the old text stays until the new one is taken @phone', async ({
  page,
}) => {
  const field = page.getByLabel('Câu giới thiệu').first();
  await openFirst(page);
  await expect(field).toHaveValue(tagline);
  await page.getByRole('button', { name: 'Gõ lại có dấu' }).nth(1).click();
  await typing(page).fill('Nhà sạch');
  await expect(saveButton(page)).toBeDisabled();
  expect(await drafts(page)).toEqual([]);
  await page.reload();
  await openFirst(page);
  await expect(field).toHaveValue(tagline);
  await page.getByRole('button', { name: 'Gõ tiếp có dấu' }).click();
  await expect(typing(page)).toHaveValue('Nhà sạch');
  await page.getByRole('button', { name: 'Thôi, giữ chữ cũ' }).click();
  await expect(field).toHaveValue(tagline);
  await page.getByRole('button', { name: 'Gõ tiếp có dấu' }).click();
  await page.getByRole('button', { name: /^Dùng chữ mới/ }).click();
  await expect(field).toHaveValue('Nhà sạch');
  await expect.poll(async () => (await drafts(page)).join()).toContain('Nhà sạch');
});

test('a text in capitals is offered in small letters, with the capitals of places @phone', async ({
  page,
}) => {
  await openFirst(page);
  const small = 'Đêm đến chỉ còn tiếng côn trùng. Lên xã Lâm Bình một cây số.';
  await expect(page.locator('.desk-proposal')).toHaveText(small);
  await page.getByRole('button', { name: 'Đổi thành chữ thường' }).click();
  await expect(page.getByLabel('Câu chuyện ngôi nhà').first()).toHaveValue(small);
  await expect(page.locator('.desk-proposal')).toHaveCount(0);
});

test('a remark comes while one types, once a word is done @phone', async ({ page }) => {
  await openFirst(page);
  const portrait = page.getByLabel('Về chủ nhà').first();
  const remark = page.getByText('lời xưng không hợp');
  await portrait.fill('Em là giáo viên mầm non về hưu.');
  const host = page.getByLabel('Tên chủ nhà');
  await expect(remark).toHaveCount(0);
  await host.fill('Cô Hoa');
  await portrait.fill('Nhà em nấu cơm.');
  await expect(remark).toContainText('tên chủ nhà “Cô Hoa”');
  await portrait.fill('Nhà mình nấu cơm.');
  await expect(remark).toHaveCount(0);
  await host.fill('CÔ HOA');
  await expect(page.getByText('Tên “CÔ HOA” viết hoa cả chữ')).toBeVisible();
  await page
    .locator('.desk-field', { has: host })
    .last()
    .getByRole('button', { name: 'Đổi thành chữ thường' })
    .click();
  await expect(host).toHaveValue('Cô Hoa');
});
