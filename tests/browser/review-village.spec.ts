import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { stringify } from 'yaml';
import { aHomestayFile } from '../fixtures/listing.ts';
import { ROOT } from '../program.ts';
import { type OwnVillage, ownVillage } from './own-village.ts';
import { button, openPrice, price, sendPrice } from './village-acts.ts';

const slug = 'nha-san-ben-nuoc';
/** What an owner and one of the team have before them, each on a phone of their own. */
interface TwoPeople {
  village: OwnVillage;
  owner: Page;
  team: Page;
}

/** Has an owner and one of the team work at a village of their own. */
async function betweenTwo(browser: Browser, work: (two: TwoPeople) => Promise<void>): Promise<void> {
  const village = await ownVillage([slug, 'vuon-chan-nui']);
  const [hers, theirs] = [await browser.newContext(), await browser.newContext()];
  try {
    await village.enter(hers, 'owner');
    await village.enter(theirs, 'team');
    const [owner, team] = [await hers.newPage(), await theirs.newPage()];
    for (const page of [owner, team]) page.setDefaultTimeout(20_000);
    await work({ village, owner, team });
  } finally {
    await hers.close();
    await theirs.close();
    await village.end();
  }
}

async function publicPrice(village: OwnVillage, words: string): Promise<boolean> {
  const page = await fetch(`${village.address}/homestay/${slug}/`);
  return (await page.text()).includes(words);
}

test('a text is corrected in the form and published; a trusted house publishes by itself; a house is deleted and had back @phone', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  await betweenTwo(browser, async ({ village, owner, team }) => {
    await owner.goto(`${village.address}/admin/`);
    await openPrice(owner);
    await sendPrice(owner, '163000');

    await team.goto(`${village.address}/admin/#/review`);
    // The queue says what changed of each text that is looked at.
    await expect(team.getByRole('link', { name: /163\.000/ })).toBeVisible();
    await team.goto(`${village.address}/admin/#/review/homestays/${slug}`);
    await team.getByLabel('Nhà này được tự đăng').check();
    await expect(team.getByText(/Từ nay chủ nhà lưu là trang hiện ngay/)).toBeVisible();
    await button(team, 'Sửa rồi đăng').click();
    await button(team, 'Phòng và giá').click();
    await button(team, /Sàn chung gian trên/).click();
    await expect(price(team)).toHaveValue('163.000');
    await price(team).fill('157000');
    await button(team, 'Lưu, duyệt và đăng').click();
    await expect(team.getByText(/Trang đã có bản mới/)).toBeVisible();
    await expect.poll(() => publicPrice(village, '157.000đ')).toBe(true);

    await owner.goto(`${village.address}/admin/#/collections/homestays`);
    await owner.reload();
    await openPrice(owner);
    await price(owner).fill('147000');
    await button(owner, 'Lưu và cập nhật trang').click();
    await expect(owner.getByText(/Đã đăng, không phải chờ tổ duyệt/)).toBeVisible();
    await expect.poll(() => publicPrice(village, '147.000đ')).toBe(true);

    await team.goto(`${village.address}/admin/#/history/homestays/${slug}`);
    await team.getByText('Xóa nhà này').click();
    await team.getByLabel(/Gõ tên nhà/).fill('Nhà Sàn Bến Nước');
    await button(team, 'Xóa khỏi trang').click();
    await expect(team.getByRole('heading', { name: 'Nhà đã xóa' })).toBeVisible();
    await button(team, 'Lấy lại').click();
    await expect(team.getByText('Đã lấy lại.')).toBeVisible();
    await expect.poll(() => publicPrice(village, '147.000đ')).toBe(true);
  });
});

/** A new house as its owner writes it: without English, and without what the team notes. */
function ownersHouse(name: string): string {
  const photos = [{ file: 'moi.jpg', alt: { vi: 'Sân nhà.' }, subject: 'exterior' }];
  const { sample, checked, consent, experiences, ...rest } = aHomestayFile({
    ...{ name, status: 'draft', village: 'na-tong', photos },
  });
  return stringify(JSON.parse(JSON.stringify(rest, (key, value) => (key === 'en' ? undefined : value))));
}

test('a new house is told whole, opens in the form of the team, and its save takes it in @phone', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const village = await ownVillage([slug, 'vuon-chan-nui']);
  const theirs = await browser.newContext();
  try {
    await village.enter(theirs, 'team');
    const team = await theirs.newPage();
    team.setDefaultTimeout(20_000);
    const save = { key: randomUUID(), collection: 'homestays', slug: 'nha-moi', base: null };
    const body = new FormData();
    body.append('save', JSON.stringify({ ...save, text: ownersHouse('Nhà Mới') }));
    const photo = await readFile(`${ROOT}/tests/fixtures/photos/portrait.jpg`);
    body.append('photo', new Blob([new Uint8Array(photo)]), 'moi.jpg');
    const form = new Request('http://localhost/', { method: 'POST', body });
    const sent = await village.ask('owner', '/save', {
      method: 'POST',
      body: await form.arrayBuffer(),
      headers: { 'content-type': form.headers.get('content-type') ?? '' },
    });
    expect(await sent.json()).toMatchObject({ entry: { review: { state: 'waiting' } } });

    await team.goto(`${village.address}/admin/#/review`);
    await team.getByRole('link', { name: /Nhà Mới/ }).click();
    await expect(team.getByText('Tên nhà: Nhà Mới')).toBeVisible();
    await expect(team.getByRole('img', { name: 'Ảnh mới' })).toBeVisible();
    await button(team, 'Sửa rồi đăng').click();
    await button(team, 'Nhà và câu chuyện').click();
    await team.getByLabel('Tên nhà').fill('Nhà Mới Toanh');
    await button(team, 'Lưu, duyệt và đăng').click();
    await expect(team.getByText(/Đã lưu\. Nhà chưa đăng nên khách chưa thấy/)).toBeVisible();
    expect(await readFile(`${village.content}/homestays/nha-moi/index.yaml`, 'utf8')).toContain(
      'Nhà Mới Toanh',
    );
  } finally {
    await theirs.close();
    await village.end();
  }
});
