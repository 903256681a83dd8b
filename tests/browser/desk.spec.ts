import { brotliCompressSync } from 'node:zlib';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { localEditor } from '../../src/desk/server/who-asks.ts';
import { DESK_ADDRESS } from './address.ts';
import { axe } from './axe.ts';
import { signInAgain } from './sign-in-again.ts';

test.use({ baseURL: DESK_ADDRESS });

const api = '/admin/api';
const entry = (slug: string) => `/admin/#/collections/homestays/entries/${slug}`;

const saveButton = (page: Page) => page.locator('.desk-save-button');
const amount = (page: Page) => page.getByLabel(/^Số tiền/).first();

async function openPrice(page: Page, slug: string) {
  await page.goto(entry(slug));
  await page.getByRole('button', { name: 'Phòng và giá', exact: true }).click();
  await page.locator('.desk-item-name').first().click();
  await expect(amount(page)).toBeVisible();
}

const stored = async (request: APIRequestContext, slug: string) =>
  (await (await request.get(`${api}/entries/homestays/${slug}`)).json()) as { text: string; version: string };

/** Somebody else saves, on another device. */
async function saveElsewhere(request: APIRequestContext, slug: string, change: (text: string) => string) {
  const { text, version } = await stored(request, slug);
  const save = { key: crypto.randomUUID(), collection: 'homestays', slug, base: version, text: change(text) };
  const answer = await request.post(`${api}/save`, {
    headers: { 'x-nha-san': 'desk' },
    multipart: { save: JSON.stringify(save) },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Draft in the store of this device, once it is written. */
const draftIsKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const open = indexedDB.open('nha-san');
            open.onsuccess = () => {
              const found = open.result.transaction('drafts').objectStore('drafts').count();
              found.onsuccess = () => {
                open.result.close();
                resolve(found.result);
              };
            };
          }),
      ),
    )
    .toBeGreaterThan(0);

test('the list shows the houses first, with picture, village and status @both', async ({ page }) => {
  await page.goto('/admin/');
  const row = page.getByRole('link', { name: /Nhà Sàn Bến Nước/ });
  await expect(row).toContainText('Bản Nà Tông');
  await expect(row).toContainText('Đã đăng');
  await expect(row.locator('img')).toHaveJSProperty('complete', true);
  await expect(page.getByRole('link', { name: 'Thêm nhà mới' })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
});

test('a search without diacritics finds a house by its name, its village and its host', async ({ page }) => {
  await page.goto('/admin/');
  const rows = page.locator('.desk-rows > li');
  await expect(rows).not.toHaveCount(0);
  await page.getByRole('searchbox').fill('ben nuoc');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Nhà Sàn Bến Nước');
  await page.getByRole('searchbox').fill('NAM DIP');
  await expect(rows.first()).toContainText('Nặm Đíp');
  await page.getByRole('searchbox').fill('khong co nha nay');
  await expect(page.getByText('Không thấy mục nào')).toBeVisible();
});

test('a changed price is saved with one touch, and only its line changes @phone', async ({
  page,
  request,
}) => {
  const slug = 'nha-san-ben-nuoc';
  const before = (await stored(request, slug)).text;
  await openPrice(page, slug);
  await expect(saveButton(page)).toBeDisabled();
  await amount(page).fill('175.000đ');
  await amount(page).blur();
  await expect(amount(page)).toHaveValue('175.000');
  await saveButton(page).click();
  await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Xem trang' }).last()).toHaveAttribute(
    'href',
    `/homestay/${slug}/`,
  );
  await expect(saveButton(page)).toBeDisabled();
  const after = (await stored(request, slug)).text.split('\n');
  const changed = after.filter((line, index) => line !== before.split('\n')[index]);
  expect(changed.map((line) => line.trim())).toEqual(['amount: 175000']);
});

test('a wrong field says so as it is left, cannot be saved, and keeps what was typed @phone', async ({
  page,
  request,
}) => {
  const slug = 'vuon-chan-nui';
  const { version } = await stored(request, slug);
  await openPrice(page, slug);
  await amount(page).fill('rẻ lắm');
  await amount(page).blur();
  await expect(page.getByRole('alert').filter({ hasText: 'phải là số nguyên' })).toBeVisible();
  await expect(amount(page)).toHaveAttribute('aria-invalid', 'true');
  // Fold everything away: the way back leads to the field.
  await page.getByRole('button', { name: 'Phòng và giá', exact: true }).click();
  await saveButton(page).click();
  await expect(page.getByText('Còn 1 chỗ cần sửa.')).toBeVisible();
  await expect(amount(page)).toBeFocused();
  await expect(amount(page)).toHaveValue('rẻ lắm');
  expect((await stored(request, slug)).version).toBe(version);
  await amount(page).fill('200000');
  await amount(page).blur();
  await expect(page.getByRole('alert').filter({ hasText: 'phải là số nguyên' })).toHaveCount(0);
  await expect(page.getByText('chỗ cần sửa')).toBeHidden();
});

test('a draft outlives the tab, although the entry comes slower than the draft @phone', async ({
  page,
  context,
}) => {
  const slug = 'nha-san-lua-trai';
  await openPrice(page, slug);
  await amount(page).fill('222000');
  await draftIsKept(page);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await next.route(`**${api}/entries/homestays/${slug}`, async (route) => {
    await held;
    await route.continue();
  });
  await next.goto(entry(slug));
  await expect(next.getByRole('link', { name: 'Danh sách' })).toBeVisible();
  release();
  await expect(next.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
  await next.getByRole('button', { name: 'Phòng và giá', exact: true }).click();
  await next.locator('.desk-item-name').first().click();
  await expect(amount(next)).toHaveValue('222.000');
  await next.getByRole('button', { name: 'Bỏ bản viết dở' }).click();
  await expect(amount(next)).not.toHaveValue('222.000');
  await expect(saveButton(next)).toBeDisabled();
});

test('a new house outlives the tab and gets its address from a name typed in decomposed letters @phone', async ({
  page,
  context,
  request,
}) => {
  await page.goto('/admin/#/collections/homestays/new');
  const name = page.getByLabel('Tên nhà', { exact: true });
  await name.fill('Nhà sàn Đồi Chè'.normalize('NFD'));
  await draftIsKept(page);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.route(`**${api}/entries/**`, async (route) => {
    await route.continue();
  });
  await next.goto('/admin/#/collections/homestays/new');
  await expect(next.getByText('Đã mở lại bản bạn viết dở')).toBeVisible();
  await expect(next.getByLabel('Tên nhà', { exact: true })).toHaveValue('Nhà sàn Đồi Chè'.normalize('NFD'));
  await saveButton(next).click();
  // What a house needs before it can be saved is said field by field.
  await expect(next.getByText(/Còn \d+ chỗ cần sửa\./)).toBeVisible();
  expect((await request.get(`${api}/entries/homestays/nha-san-doi-che`)).status()).toBe(404);
});

test('without a line the text stays, and is saved by itself when the line is back @phone', async ({
  page,
  context,
  request,
}) => {
  const slug = 'nha-san-khung-cui';
  await openPrice(page, slug);
  await amount(page).fill('233000');
  await page.clock.install();
  await context.setOffline(true);
  await saveButton(page).click();
  // Three tries with growing pauses come first.
  const calm = page.locator('.desk-save').getByText('Chưa có mạng. Bài vẫn còn trên máy này.');
  await expect(async () => {
    await page.clock.runFor(4000);
    expect(await calm.isVisible()).toBe(true);
  }).toPass();
  await context.setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
  expect((await stored(request, slug)).text).toContain('amount: 233000');
});

test('a save whose answer is lost happens once @phone', async ({ page, request }) => {
  const slug = 'homestay-ao-sung';
  await openPrice(page, slug);
  await amount(page).fill('244000');
  const keys: string[] = [];
  await page.route(`**${api}/save`, async (route) => {
    keys.push(/"key":"([^"]+)"/.exec(route.request().postData() ?? '')?.[1] ?? '');
    if (keys.length === 1) {
      await route.fetch();
      await route.abort('connectionreset');
    } else await route.continue();
  });
  await saveButton(page).click();
  await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect((await stored(request, slug)).text).toContain('amount: 244000');
});

const conflicted = 'nha-san-ba-the-he';

test('what two people change in different places is merged, and in the same place one of them chooses @phone', async ({
  page,
  request,
}) => {
  await openPrice(page, conflicted);
  const old = await amount(page).inputValue();
  const digits = old.replaceAll('.', '');
  await amount(page).fill('255000');
  await saveElsewhere(request, conflicted, (text) =>
    text.replace(/^name: .*$/m, 'name: Nhà Sàn Người Khác Đặt'),
  );
  await saveButton(page).click();
  await expect(page.getByText('Đã ghép cả phần của họ: Tên nhà')).toBeVisible();
  const merged = (await stored(request, conflicted)).text;
  expect(merged).toContain('amount: 255000');
  expect(merged).toContain('Nhà Sàn Người Khác Đặt');
  expect(merged).not.toContain(`amount: ${digits}\n`.repeat(2));

  await page.getByRole('button', { name: 'Phòng và giá', exact: true }).waitFor();
  if (!(await amount(page).isVisible())) await page.locator('.desk-item-name').first().click();
  await amount(page).fill('266000');
  await saveElsewhere(request, conflicted, (text) => text.replace('amount: 255000', 'amount: 277000'));
  await saveButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Có người vừa sửa mục này' });
  await expect(dialog).toContainText('266.000');
  await expect(dialog).toContainText('277.000');
  await expect(dialog.getByRole('button', { name: 'Lưu các chỗ đã chọn' })).toBeDisabled();
  expect(await scrollsSideways(page)).toBe(false);
  await dialog.getByLabel(/Của người kia/).check();
  await dialog.getByRole('button', { name: 'Lưu các chỗ đã chọn' }).click();
  await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
  expect((await stored(request, conflicted)).text).toContain('amount: 277000');
});

test('a session that ends in the middle is renewed in place @phone', async ({ page, request }) => {
  const slug = 'nha-san-lua-trai';
  await openPrice(page, slug);
  await amount(page).fill('288000');
  let ended = true;
  await page.route(`**${api}/save`, async (route) => {
    if (!ended) return route.continue();
    return route.fulfill({ status: 401, json: { code: 'signed-out', message: '' } });
  });
  await saveButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await expect(dialog).toBeVisible();
  await signInAgain(page, localEditor, () => {
    ended = false;
  });
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Xong. Trang đã có bản mới.')).toBeVisible();
  expect((await stored(request, slug)).text).toContain('amount: 288000');
});

test('leaving with something unsaved asks first @phone', async ({ page }) => {
  await openPrice(page, 'vuon-chan-nui');
  await amount(page).fill('299000');
  const question = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'Danh sách' }).click();
  const dialog = await question;
  expect(dialog.type()).toBe('confirm');
  await dialog.dismiss();
  await leaving;
  await expect(amount(page)).toBeVisible();
});

test('a member of the team can look at the desk as an owner does @phone', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('link', { name: 'Cài đặt trang' })).toBeVisible();
  await page.getByRole('button', { name: 'Xem như chủ nhà' }).click();
  await expect(page.getByText('Đang xem như chủ nhà.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cài đặt trang' })).toBeHidden();
  await page.goto(entry('vuon-chan-nui'));
  await expect(page.getByRole('button', { name: 'Phòng và giá', exact: true })).toBeVisible();
  await expect(page.getByText('Tiếng Anh', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Tình trạng và kiểm tra' })).toHaveCount(0);
});

/**
 * Brotli bytes of everything that a first visit loads until a house can be edited and checked, without pictures: see
 * `desk-list.spec.ts` for what stands before that. Phones back to Chrome 87 take about 10 KB of them, drafts that no
 * tab or full device loses as much again.
 */
const firstVisit = 460_000;

test('a first visit loads at most 460 KB, all of it from the site itself @phone', async ({ page }) => {
  const loaded: Promise<[address: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(_astro|admin\/$)/.test(pathname)) {
      loaded.push(response.body().then((body) => [pathname, brotliCompressSync(body).length]));
    }
    expect(response.url()).toMatch(new RegExp(`^(?:${DESK_ADDRESS}|blob:|data:)`));
  });
  const checks = page.waitForResponse(/\/_astro\/validation[^/]*\.js$/);
  await page.goto('/admin/');
  await page.locator('.desk-rows a').first().click();
  await expect(page.locator('#nc-root .desk-heading')).not.toHaveCount(0);
  await checks;
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(loaded);
  const total = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`First visit of the desk: ${Math.round(total / 1000)} KB brotli in ${files.length} files`);
  expect(files.map(([address]) => address).filter((address) => address.endsWith('.js'))).not.toEqual([]);
  expect(total).toBeLessThan(firstVisit);
});

/** English words that Decap and browsers' controls are known to show. */
const english =
  /\b(?:the|and|of|add|save|saved|edit|entry|entries|delete|duplicate|publish|published|upload|search|loading|required|field|error|choose|remove|undo|new|image|file|settings|back|cancel|optional|widget|close|open|no|yes|your|this|is)\b/i;

test('nothing on the way from the list to a saved price is English, too small or too wide @phone', async ({
  page,
}) => {
  const look = async () => {
    const text = await page.evaluate(() => document.body.innerText);
    // Names that are the same in every language, and what owners wrote themselves.
    const own = text.replace(/Homestay|Facebook|TikTok|Booking\.com|E-mail|https?:\S+/g, '');
    expect(own.split('\n').filter((line) => english.test(line))).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea')]
        .filter((each) => each.checkVisibility())
        // A tick's label is its target.
        .filter((each) => (each.closest('label') ?? each).getBoundingClientRect().height < 43.5)
        .map((each) => `${each.tagName} ${each.innerText || each.getAttribute('aria-label')}`),
    );
    expect(small).toEqual([]);
  };
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Xem như chủ nhà' }).click();
  await expect(page.getByText('Đang xem như chủ nhà.')).toBeVisible();
  await look();
  await openPrice(page, 'vuon-chan-nui');
  const closed = page.locator('.desk-heading [aria-expanded="false"]');
  while (await closed.count()) await closed.first().click();
  await look();
  await page.goto('/admin/#/collections/homestays/new');
  await expect(page.getByLabel('Tên nhà', { exact: true })).toBeVisible();
  await look();
});

/** What axe finds serious on the page as it is. */
const serious = async (page: Page) =>
  (await axe(page).analyze()).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test('axe finds nothing serious on the lists @phone', async ({ page }) => {
  for (const collection of ['homestays', 'villages', 'experiences']) {
    await page.goto(`/admin/#/collections/${collection}`);
    await expect(page.locator('.desk-rows > li')).not.toHaveCount(0);
    expect(await serious(page), collection).toEqual([]);
  }
});

test('axe finds nothing serious in a form with everything open @phone', async ({ page }) => {
  await openPrice(page, 'vuon-chan-nui');
  const closed = page.locator('.desk-heading [aria-expanded="false"]');
  while (await closed.count()) await closed.first().click();
  await page.locator('.photo-open').first().click();
  expect(await serious(page)).toEqual([]);
});

test('axe finds nothing serious in the forms of villages, experiences and the site @phone', async ({
  page,
}) => {
  const entries = ['villages/entries/na-tong', 'experiences/entries/det-tho-cam', 'site/entries/site'];
  for (const each of entries) {
    await page.goto(`/admin/#/collections/${each}`);
    await expect(page.locator('.desk-heading')).not.toHaveCount(0);
    const closed = page.locator('.desk-heading [aria-expanded="false"]');
    while (await closed.count()) await closed.first().click();
    expect(await serious(page), each).toEqual([]);
    expect(await scrollsSideways(page), each).toBe(false);
    await page.goto('/admin/#/collections/homestays');
    await expect(page.getByRole('heading', { name: 'Các nhà' })).toBeVisible();
  }
});

test('axe finds nothing serious in a new house that is full of mistakes @phone', async ({ page }) => {
  await page.goto('/admin/#/collections/homestays/new');
  await page.getByLabel('Tên nhà', { exact: true }).fill('Nhà Thiếu Nhiều');
  await saveButton(page).click();
  await expect(page.getByText(/Còn \d+ chỗ cần sửa\./)).toBeVisible();
  expect(await serious(page)).toEqual([]);
});

test('axe finds nothing serious in the dialogs and where the desk cannot be opened @phone', async ({
  page,
  request,
}) => {
  const slug = 'homestay-ao-sung';
  await openPrice(page, slug);
  const old = Number((await amount(page).inputValue()).replaceAll('.', ''));
  await amount(page).fill(String(old + 1000));
  await saveElsewhere(request, slug, (text) => text.replace(`amount: ${old}`, `amount: ${old + 2000}`));
  await saveButton(page).click();
  await expect(page.getByRole('dialog', { name: 'Có người vừa sửa mục này' })).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'Để sau' }).click();

  await page.route(`**${api}/save`, (route) =>
    route.fulfill({ status: 401, json: { code: 'signed-out', message: '' } }),
  );
  await saveButton(page).click();
  await expect(page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })).toBeVisible();
  expect(await serious(page)).toEqual([]);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.route(`**${api}/me`, (route) =>
    route.fulfill({ status: 403, json: { code: 'forbidden', message: 'Trang này chỉ để xem.' } }),
  );
  await page.goto('/');
  await page.goto('/admin/');
  await expect(page.getByText('Chưa mở được. Trang này chỉ để xem.')).toBeVisible();
  expect(await serious(page)).toEqual([]);
});

test('what the owner has written to the end stands first in the list of the team @phone', async ({
  page,
  request,
}) => {
  const slug = 'vuon-chan-nui';
  await saveElsewhere(request, slug, (text) => text.replace(/^status: .*$/m, 'status: draft'));
  await page.goto(entry(slug));
  await expect(page.getByText('Nhà này chưa đăng, khách chưa thấy.')).toBeVisible();
  await page.getByRole('button', { name: 'Tôi viết xong, nhờ tổ xem' }).click();
  await expect(page.getByText('Đã báo tổ công nghệ số.')).toBeVisible();
  await expect(page.getByText('Đã lưu. Nhà chưa đăng nên khách chưa thấy.')).toBeVisible();
  expect((await stored(request, slug)).text).toContain('status: ready');
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await expect(page.getByText('1 nhà chờ tổ xem')).toBeVisible();
  await expect(page.locator('.desk-rows > li').first()).toContainText('Vườn Chân Núi');
  await saveElsewhere(request, slug, (text) => text.replace(/^status: .*$/m, 'status: published'));
});

test('what the booking kit misses leads to its field in the desk @phone', async ({ page }) => {
  await page.goto('/kit/vuon-chan-nui/booking/');
  const links = page.getByRole('link', { name: 'Sửa ở trang sửa bài', includeHidden: true });
  const address = await links.first().getAttribute('href');
  expect(address).toMatch(/^\/admin\/#\/collections\/homestays\/entries\/vuon-chan-nui\?field=/);
  await page.goto(address ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Vườn Chân Núi' })).toBeVisible();
  await expect(page.locator('.desk-field :focus')).toBeVisible();
});

/** Opens the desk as a site whose entries lie with a Git host; Decap's backend for trials keeps its files in the page. */
async function openOnGitHost(page: Page, request: APIRequestContext) {
  const { text } = await stored(request, 'vuon-chan-nui');
  // It lists by the whole name of a folder, and opens by parts.
  await page.addInitScript((content) => {
    const homestays = { 'vuon-chan-nui': { 'index.yaml': { content } } };
    Object.assign(window, { repoFiles: { content: { homestays }, 'content/homestays': homestays } });
  }, text);
  await page.route('**/admin/', async (route) => {
    const answer = await route.fetch();
    const host = `<meta name="nha-san:desk-host" content='{"name":"test-repo"}'>`;
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<title>', `${host}<title>`),
    });
  });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.locator('.desk-rows > li')).toHaveCount(1);
}

test('with a Git host the same form saves through Decap’s own backend @phone', async ({ page, request }) => {
  await openOnGitHost(page, request);
  await openPrice(page, 'vuon-chan-nui');
  await amount(page).fill('rẻ');
  await amount(page).blur();
  await expect(page.getByRole('alert').filter({ hasText: 'phải là số nguyên' })).toBeVisible();
  await amount(page).fill('311000');
  await saveButton(page).click();
  await expect(page.locator('.desk-save').getByText('Đã lưu.')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify((window as { repoFiles?: unknown }).repoFiles));
  expect(kept).toContain('amount: 311000');
});

test('with a Git host the photos of a new entry lie beside it @phone', async ({ page, request }) => {
  await openOnGitHost(page, request);
  await page.goto('/admin/#/collections/experiences/new');
  await page.getByLabel('Tên trải nghiệm').first().fill('Hái Chè');
  await page.getByLabel('Loại', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Câu giới thiệu').first().fill('Hái búp buổi sớm.');
  await page.getByLabel('Kể về trải nghiệm').first().fill('Theo cô Thắm lên đồi từ lúc còn sương.');
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#385' } })
    .jpeg()
    .toBuffer();
  await page
    .locator('.photos input[multiple]')
    .setInputFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer }]);
  await page.locator('.photo-open').click();
  await page.getByLabel('Ảnh về').selectOption('activity');
  await page.getByLabel('Ảnh này chụp gì').fill('Đồi chè.');
  await saveButton(page).click();
  await expect(page.locator('.desk-save').getByText('Đã lưu.')).toBeVisible();
  const files = await page.evaluate(() => {
    const paths: string[] = [];
    const walk = (folder: object, place: string) => {
      for (const [name, inside] of Object.entries(folder)) {
        if (typeof inside !== 'object') continue;
        if (typeof inside.path === 'string') paths.push(`${place}${name}`);
        else walk(inside, `${place}${name}/`);
      }
    };
    walk((window as { repoFiles?: object }).repoFiles ?? {}, '');
    return paths;
  });
  expect(files.join('\n')).toMatch(/content\/experiences\/hai-che\/photos\/[a-z0-9-]+\.jpg/);
});
