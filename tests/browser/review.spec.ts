import { test as base, expect, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { fakeReview, people, slug, texts } from './fake-review.ts';
import { type OwnDesk, ownDesk } from './own-desk.ts';

const test = base.extend<{ desk: OwnDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that it needs nothing.
  desk: async ({}, use) => {
    const desk = await ownDesk();
    await use(desk);
    await desk.end();
  },
  baseURL: async ({ desk }, use) => use(desk.address),
});

const review = `/admin/#/review/homestays/${slug}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const isOpen = (page: Page) => expect(button(page, 'Phòng và giá')).toBeVisible();

/** Nothing that axe finds serious. */
async function isFine(page: Page): Promise<void> {
  const { violations } = await axe(page).include('#desk').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('the team sees from the list what waits, and what changed in words, and approves in two taps @phone', async ({
  page,
  desk,
}) => {
  const fake = await fakeReview(page, desk.content, people.team);
  await page.goto('/admin/');
  await page.getByRole('link', { name: '1 bài chờ duyệt' }).click();
  const row = page.getByRole('link', { name: /Nhà Sàn Bến Nước.*Bà Hoa · hôm nay.*Giá một đêm/ });
  await row.click();
  await expect(page.getByText(/Giá một đêm: 140.000 → 160.000đ/)).toBeVisible();
  await expect(page.getByText(/từ chân cầu thang.*→.*bước xuống cầu thang/)).toBeVisible();
  await isFine(page);
  await button(page, 'Duyệt và đăng').click();
  await expect(page.getByText('Đã duyệt. Trang đã có bản mới.')).toBeVisible();
  expect(fake.told).toEqual([
    { path: `/review/homestays/${slug}/approve`, body: { version: 'w1', published: 'p1' } },
  ]);
  await button(page, /Hoàn tác/).click();
  await expect(page.getByText(/Đã đưa bản trước lên lại/)).toBeVisible();
  expect(fake.told.at(-1)?.path).toBe(`/history/homestays/${slug}/2/restore`);
});

test('what the team published meanwhile is joined in the same tap, and said @phone', async ({
  page,
  desk,
}) => {
  const fake = await fakeReview(page, desk.content, people.team);
  const { published } = await texts(desk.content);
  const theirs = published.replace(/^status: published$/m, 'status: published\nkind: farm-stay');
  fake.refusals = [{ code: 'changed', message: 'Có người vừa sửa.' }];
  fake.after = {
    ...fake.comparison,
    published: { collection: 'homestays', slug, version: 'p2', text: theirs.replace('kind: homestay\n', '') },
  };
  await page.goto(review);
  await button(page, 'Duyệt và đăng').click();
  await expect(page.getByText(/Đã ghép cả phần tổ sửa trước đó: Loại chỗ ở/)).toBeVisible();
  const sent = fake.told.at(-1)?.body as { published: string; text: string };
  expect(sent.published).toBe('p2');
  expect(sent.text).toContain('amount: 160000');
  expect(sent.text).toContain('kind: farm-stay');
});

test('what both changed differently is chosen before it can be approved @phone', async ({ page, desk }) => {
  const fake = await fakeReview(page, desk.content, people.team);
  const { published } = await texts(desk.content);
  fake.comparison.published = {
    collection: 'homestays',
    slug,
    version: 'p2',
    text: published.replace('amount: 140000', 'amount: 150000'),
  };
  await page.goto(review);
  await expect(page.getByText('Còn 1 chỗ chưa chọn.')).toBeVisible();
  await expect(button(page, 'Duyệt và đăng')).toBeDisabled();
  await isFine(page);
  await page.getByText('Trang đang hiện: 150.000').click();
  await button(page, 'Duyệt và đăng').click();
  await expect(page.getByText('Đã duyệt. Trang đã có bản mới.')).toBeVisible();
  expect((fake.told[0]?.body as { text: string }).text).toContain('amount: 150000');
});

test('a text goes back with a ready-made sentence and the team’s own words @phone', async ({
  page,
  desk,
}) => {
  const fake = await fakeReview(page, desk.content, people.team);
  await page.goto(review);
  await button(page, 'Gửi lại kèm lời nhắn').click();
  await button(page, 'Giá này đúng chưa ạ?').click();
  const note = page.getByLabel('Lời nhắn cho chủ nhà');
  await note.press('End');
  await note.pressSequentially(' Hôm trước là 140.');
  await isFine(page);
  await button(page, 'Gửi lại cho chủ nhà').click();
  await expect(page.getByText('Đã gửi lại. Chủ nhà mở bài là thấy lời nhắn.')).toBeVisible();
  expect(fake.told[0]).toEqual({
    path: `/review/homestays/${slug}/return`,
    body: { version: 'w1', note: 'Giá này đúng chưa ạ? Hôm trước là 140.' },
  });
});

test('the team corrects a text in the form, and its save publishes it @phone', async ({ page, desk }) => {
  const fake = await fakeReview(page, desk.content, people.team);
  await page.goto(review);
  await button(page, 'Sửa rồi đăng').click();
  await isOpen(page);
  await expect(page.getByText(/Đây là bài chủ nhà vừa gửi/)).toBeVisible();
  await button(page, 'Nhà và câu chuyện').click();
  await page.getByLabel('Tên nhà').fill('Nhà Sàn Bến Đò');
  await button(page, 'Lưu, duyệt và đăng').click();
  await expect(page.getByText(/Trang đã có bản mới/)).toBeVisible();
  const [{ path, body }] = fake.told as [{ path: string; body: Record<string, string> }];
  expect(path).toBe(`/review/homestays/${slug}/approve`);
  expect(body).toMatchObject({ version: 'w1', published: 'p1' });
  expect(body.text).toContain('amount: 160000');
  expect(body.text).toContain('name: Nhà Sàn Bến Đò');
});

test('an owner reads the team’s note at the top of her form, sends again, and is told that it waits @phone', async ({
  page,
  desk,
}) => {
  const fake = await fakeReview(page, desk.content, people.owner);
  const { waiting } = fake.comparison;
  const note = 'Giá này đúng chưa ạ?';
  const at = new Date().toISOString();
  await page.route(`**/admin/api/entries/homestays/${slug}`, (route) =>
    route.fulfill({ json: { ...waiting, review: { state: 'returned', at, by: 'Chị Lan', note } } }),
  );
  await page.route('**/admin/api/save', (route) => {
    const text = /"text":("(?:[^"\\]|\\.)*")/.exec(route.request().postData() ?? '')?.[1] ?? '""';
    const review = { state: 'waiting', at, by: people.owner.name };
    return route.fulfill({
      json: { entry: { ...waiting, version: 'w2', text: JSON.parse(text), review }, photos: [] },
    });
  });
  await page.goto(`/admin/#/collections/homestays/entries/${slug}/index`);
  await isOpen(page);
  await expect(page.getByText(/Chị Lan gửi lại hôm nay/)).toBeVisible();
  await expect(page.getByText(note)).toBeVisible();
  await button(page, 'Nhà và câu chuyện').click();
  await page.getByLabel('Tên nhà').fill('Nhà Sàn Bến Đò');
  await button(page, 'Gửi tổ duyệt').click();
  await expect(page.getByText('Đã gửi. Trang vẫn hiện bản cũ cho tới khi tổ duyệt.')).toBeVisible();
  await expect(page.getByText(/đang chờ tổ duyệt\. Trang vẫn hiện bản cũ/)).toBeVisible();
  await expect(page.getByText(/Trang đã có bản mới/)).toHaveCount(0);
  await isFine(page);
});

test('history says who changed what, brings an old version back, and a house is deleted by its name @phone', async ({
  page,
  desk,
}) => {
  const fake = await fakeReview(page, desk.content, people.team);
  await page.goto(`/admin/#/history/homestays/${slug}`);
  await expect(page.getByText(/hôm nay.*Bà Hoa.*đang hiện trên trang/)).toBeVisible();
  await expect(page.getByText(/140.000 → 160.000đ/).first()).toBeVisible();
  await isFine(page);
  page.on('dialog', (dialog) => dialog.accept());
  await button(page, 'Đưa bản này lên lại').first().click();
  await expect(page.getByText('Đã đưa bản ấy lên trang.')).toBeVisible();
  expect(fake.told[0]?.path).toBe(`/history/homestays/${slug}/2/restore`);
  await page.getByText('Xóa nhà này').click();
  await button(page, 'Xóa khỏi trang').click();
  await expect(page.getByText(/Hãy gõ đúng tên/)).toBeVisible();
  await page.getByLabel(/Gõ tên nhà/).fill('nha san ben nuoc');
  await button(page, 'Xóa khỏi trang').click();
  await expect(page.getByText('Nhà Cũ')).toBeVisible();
  expect(fake.told.at(-1)?.path).toBe(`/entries/homestays/${slug}/delete`);
  await button(page, 'Lấy lại').click();
  await expect(page.getByText('Đã lấy lại.')).toBeVisible();
});

test('three reminders stand above the houses, the rest behind a tap @phone', async ({ page, desk }) => {
  await fakeReview(page, desk.content, people.team);
  await page.goto('/admin/');
  const todo = page.getByRole('region', { name: 'Việc nên làm' });
  await expect(todo.getByRole('listitem')).toHaveCount(3);
  await todo.getByText('Xem 1 việc nữa').click();
  await expect(todo.getByRole('link', { name: 'Lửa Trại' })).toBeVisible();
  await isFine(page);
});
