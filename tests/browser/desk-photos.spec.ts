import { utimes, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { inspectPhoto } from '../../src/photos/open.ts';
import { type Given, openWidgets } from '../fixtures/desk-widgets/open.ts';
import { DESK_ADDRESS } from './address.ts';
import { axe } from './axe.ts';

test.use({ baseURL: DESK_ADDRESS });

interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const gallery = (page: Page) => page.locator('.photos').first().locator('input[multiple]');
const notices = (page: Page) => page.locator('.photo-notice');
const rows = (page: Page) => page.locator('.photo-row');

/** Chooses files in the gallery and waits until all of them are ready or refused. */
async function choose(page: Page, ...files: Chosen[]) {
  await gallery(page).setInputFiles(files);
  await expect(page.getByText(/^Đang chuẩn bị ảnh/)).toHaveCount(0, { timeout: 60_000 });
}

/** The pictures of the list that are kept on the device. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { photos, unsavedAmong } = window.page;
    const found = await unsavedAmong(photos.flatMap(({ file }) => file ?? []));
    return found.map(({ file, width, height }) => ({ file, width, height }));
  });

/** The bytes of a picture that is kept on the device, by its place among them. */
async function keptJpeg(page: Page, place = 0) {
  const address = await page.evaluate(async (at) => {
    const { photos, unsavedAmong } = window.page;
    const photo = (await unsavedAmong(photos.flatMap(({ file }) => file ?? [])))[at];
    return new Promise<string>((read) => {
      const reader = new FileReader();
      reader.onload = () => read(String(reader.result));
      reader.readAsDataURL(photo?.jpeg ?? new Blob());
    });
  }, place);
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

const listed = (page: Page) => page.evaluate(() => window.page.photos);

/** Grey noise with a red top left quarter, so that turning and cropping are seen. */
const picture = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  }).composite([
    {
      input: { create: { width: width >> 1, height: height >> 1, channels: 3, background: '#f00' } },
      left: 0,
      top: 0,
    },
  ]);

const chosen = (name: string, buffer: Buffer, mimeType = 'image/jpeg'): Chosen => ({
  name,
  mimeType,
  buffer,
});

const jpeg = async (width: number, height: number, orientation?: number) => {
  const drawn = picture(width, height).withExif({
    IFD0: { Make: 'Điện thoại', Copyright: 'rieng-tu' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 29/1 21/1' },
  });
  return (orientation ? drawn.withMetadata({ orientation }) : drawn).jpeg({ quality: 92 }).toBuffer();
};

/** Mean colour around a point, fractions from the top left. */
async function colourAt(photo: Buffer, x: number, y: number) {
  const { width, height } = await sharp(photo).metadata();
  const [red = 0, green = 0, blue = 0] = await sharp(photo)
    .extract({ left: Math.floor(x * (width - 8)), top: Math.floor(y * (height - 8)), width: 8, height: 8 })
    .resize(1, 1)
    .removeAlpha()
    .raw()
    .toBuffer();
  return { red, green, blue };
}

const isRed = ({ red, green }: { red: number; green: number }) => red > 200 && green < 60;

test('a turned phone photo comes out upright, at most 3000 long, without place or camera @phone', async ({
  page,
}) => {
  await openWidgets(page);
  await choose(page, chosen('IMG_0001.jpg', await jpeg(4000, 3000, 6)));
  expect(await kept(page)).toEqual([
    { file: expect.stringMatching(/^nha-san-ben-nuoc-[a-z0-9]+-1\.jpg$/), width: 2250, height: 3000 },
  ]);
  const photo = await keptJpeg(page);
  expect(isRed(await colourAt(photo, 0.9, 0.1))).toBe(true);
  expect(isRed(await colourAt(photo, 0.1, 0.1))).toBe(false);
  const facts = await sharp(photo).metadata();
  expect(facts).toMatchObject({ format: 'jpeg', width: 2250, height: 3000 });
  expect([facts.exif, facts.xmp, facts.iptc, facts.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(photo.includes('rieng-tu')).toBe(false);
  expect(photo.length).toBeLessThan(1_600_000);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Ảnh chính');
});

test('a photo is turned the right way, however it was held @phone', async ({ page }) => {
  const ways = [
    [2, 0.9, 0.1],
    [3, 0.9, 0.9],
    [5, 0.1, 0.1],
    [7, 0.9, 0.9],
    [8, 0.1, 0.9],
  ] as const;
  await openWidgets(page);
  const photos = ways.map(async ([way]) => chosen(`${way}.jpg`, await jpeg(1600, 1200, way)));
  await choose(page, ...(await Promise.all(photos)));
  expect(await kept(page)).toMatchObject(
    ways.map(([way]) => (way >= 5 ? { width: 1200, height: 1600 } : { width: 1600, height: 1200 })),
  );
  for (const [place, [way, x, y]] of ways.entries()) {
    const photo = await keptJpeg(page, place);
    expect(isRed(await colourAt(photo, x, y)), `${way}`).toBe(true);
    expect(isRed(await colourAt(photo, 1 - x, 1 - y)), `${way}`).toBe(false);
  }
});

test('a photo one pixel too long is shrunk, one that fits keeps every pixel @desktop', async ({ page }) => {
  await openWidgets(page);
  await choose(
    page,
    chosen('a.jpg', await jpeg(3001, 2001)),
    chosen('b.jpg', await jpeg(3000, 1999)),
    chosen('c.jpg', await jpeg(1081, 1311)),
  );
  expect((await kept(page)).map(({ width, height }) => [width, height])).toEqual([
    [3000, 2000],
    [3000, 1999],
    [1081, 1311],
  ]);
});

test('where a PNG is transparent the photo is white, not black @desktop', async ({ page }) => {
  await openWidgets(page);
  const png = await sharp({
    create: { width: 1200, height: 1200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  await choose(page, chosen('trong.png', png, 'image/png'));
  expect(await colourAt(await keptJpeg(page), 0.5, 0.5)).toEqual({
    red: 255,
    green: 255,
    blue: 255,
  });
});

test('what cannot be a photo is refused with its name and the remedy, the others go on @phone', async ({
  page,
}) => {
  await openWidgets(page);
  const whole = await jpeg(1600, 1200);
  const png = await picture(1600, 1200).png().toBuffer();
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(2000)]);
  await choose(
    page,
    chosen('chu.jpg', Buffer.from('xin chào')),
    chosen('cut.jpg', whole.subarray(0, whole.length >> 1)),
    chosen('cut.png', png.subarray(0, png.length >> 1), 'image/png'),
    chosen('IMG_1.HEIC', heic, 'image/heic'),
    chosen('ve.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000"/>')),
    chosen('rong.jpg', Buffer.alloc(0)),
    chosen('nho.jpg', await jpeg(400, 299)),
    chosen('tot.jpg', whole),
  );
  await expect(notices(page)).toContainText([
    '“chu.jpg” không phải là ảnh.',
    '“cut.jpg” bị hỏng hoặc chưa tải về hết',
    '“cut.png” bị hỏng hoặc chưa tải về hết',
    'Máy này không mở được “IMG_1.HEIC” (ảnh kiểu iPhone).',
    '“ve.jpg” là hình vẽ kiểu SVG',
    '“rong.jpg” là tệp rỗng.',
    '“nho.jpg” nhỏ quá (400 × 299 điểm ảnh)',
    'Đã thêm 1 ảnh vào cuối danh sách.',
  ]);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Đã đọc' }).click();
  await expect(notices(page)).toHaveCount(0);
});

test('a picture with more than 120 million pixels is refused before it is opened @desktop', async ({
  page,
}) => {
  await openWidgets(page);
  const bomb = await sharp({ create: { width: 12_000, height: 10_100, channels: 3, background: '#123' } })
    .png()
    .toBuffer();
  await choose(page, chosen('bom.png', bomb, 'image/png'));
  await expect(notices(page)).toContainText(['“bom.png” lớn quá (12000 × 10100 điểm ảnh)']);
  await expect(rows(page)).toHaveCount(0);
});

test('a panorama is kept in a size that the server takes, and not asked for its original @desktop', async ({
  page,
}) => {
  await openWidgets(page);
  await choose(
    page,
    chosen('toan-canh.jpg', await jpeg(9000, 880)),
    chosen('dai.jpg', await jpeg(400, 4100)),
  );
  expect((await kept(page)).map(({ width, height }) => [width, height])).toEqual([
    [3068, 300],
    [300, 3075],
  ]);
  await expect(notices(page)).toContainText([
    '“toan-canh.jpg” dài và hẹp (lên trang còn 3068 × 300 điểm ảnh).',
    '“dai.jpg” dài và hẹp (lên trang còn 300 × 3075 điểm ảnh).',
    'Đã thêm 2 ảnh vào cuối danh sách.',
  ]);
  expect(await inspectPhoto(await keptJpeg(page))).toEqual({ width: 3068, height: 300 });
});

test('a picture that no browser opens is told by its kind; stray bytes and damage do not stop a good part @phone', async ({
  page,
}) => {
  await openWidgets(page);
  const whole = await jpeg(1600, 1200);
  const stray = Buffer.concat([whole.subarray(0, 20), Buffer.from([1, 2, 3, 4]), whole.subarray(20)]);
  const half = Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.from([0xff, 0xd9])]);
  await choose(
    page,
    chosen('pro.dng', await picture(600, 400).tiff().toBuffer(), 'image/x-adobe-dng'),
    chosen('la.jxl', Buffer.from([0xff, 0x0a, 0xfa, 0x1f, 0x40]), 'image/jxl'),
    chosen('bui.jpg', stray),
    chosen('nua.jpg', half),
  );
  await expect(notices(page)).toContainText([
    'Máy này không mở được “pro.dng” (ảnh kiểu TIFF hoặc DNG',
    'Máy này không mở được “la.jxl” (kiểu ảnh ít gặp).',
    'Tệp “nua.jpg” có chỗ hỏng',
    'Đã thêm 2 ảnh vào cuối danh sách.',
  ]);
  await expect(rows(page)).toHaveCount(2);
});

test('a file that the device gives only once is taken @phone', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('mot-lan.jpg');
  await writeFile(file, await jpeg(1600, 1200));
  // Whoever reads it a second time finds another file: that is what pickers of phones and clouds do.
  await page.exposeFunction('readOnce', () => utimes(file, new Date(), new Date(Date.now() + 60_000)));
  await page.addInitScript(() => {
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function (this: File) {
      const bytes = await read.call(this);
      await (window as unknown as { readOnce(): Promise<void> }).readOnce();
      return bytes;
    };
  });
  await openWidgets(page);
  await gallery(page).setInputFiles(file);
  await expect(rows(page)).toHaveCount(1);
  await expect(notices(page)).toContainText(['Đã thêm 1 ảnh vào cuối danh sách.']);
});

test('a damaged photo of the server is marked in the list, with its name inside @desktop', async ({
  page,
}) => {
  await page.route('**/admin/api/photos/homestays/nha-san-ben-nuoc', async (route) => {
    const answer = await route.fetch();
    const { photos } = (await answer.json()) as { photos: { file: string; damaged?: true }[] };
    const marked = photos.map((photo) =>
      photo.file === 'bep-lua.jpg' ? { ...photo, damaged: true } : photo,
    );
    await route.fulfill({ json: { photos: marked } });
  });
  await openWidgets(page, { photos: ['bep-lua.jpg', 'dan-tinh.jpg'].map((file) => ({ file })) });
  await expect(page.getByText('Có thể bị hỏng')).toHaveCount(1);
  await rows(page).first().locator('.photo-open').click();
  await expect(page.getByText('Tệp “bep-lua.jpg” có chỗ hỏng')).toBeVisible();
});

test('a small photo is taken with a remark @phone', async ({ page }) => {
  await openWidgets(page);
  await choose(page, chosen('hoi-nho.jpg', await jpeg(1200, 900)));
  await expect(notices(page)).toContainText(['“hoi-nho.jpg” hơi nhỏ (1200 × 900 điểm ảnh).']);
  await expect(rows(page)).toHaveCount(1);
});

test('the same photo twice is noticed, also when it has another name @phone', async ({ page }) => {
  await openWidgets(page);
  const photo = await jpeg(1200, 1100);
  await choose(page, chosen('a.jpg', photo), chosen('b.jpg', photo));
  await expect(notices(page)).toContainText(['“b.jpg” đã có trong danh sách']);
  await choose(page, chosen('c.jpg', photo));
  await expect(notices(page)).toContainText(['“c.jpg” đã có trong danh sách']);
  await expect(rows(page)).toHaveCount(1);
});

test('twenty photos at once all arrive, in their order, under twenty names @phone', async ({ page }) => {
  await openWidgets(page);
  const files = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => chosen(`${index}.jpg`, await jpeg(1200 + index, 900))),
  );
  await gallery(page).setInputFiles(files);
  await expect(page.getByText(/^Đang chuẩn bị ảnh \d+\/20…$/)).toBeVisible();
  await expect(rows(page)).toHaveCount(20, { timeout: 60_000 });
  const photos = await kept(page);
  expect(photos.map(({ width }) => width)).toEqual(files.map((_, index) => 1200 + index));
  expect(new Set(photos.map(({ file }) => file)).size).toBe(20);
});

test('what is chosen while others are on their way waits for them @desktop', async ({ page }) => {
  await openWidgets(page);
  await gallery(page).setInputFiles([chosen('a.jpg', await jpeg(2400, 1800))]);
  await gallery(page).setInputFiles([chosen('b.jpg', await jpeg(1300, 1200))]);
  await expect(rows(page)).toHaveCount(2);
  expect((await kept(page)).map(({ width }) => width)).toEqual([2400, 1300]);
});

test('an unsaved photo outlives the tab @phone', async ({ page, context }) => {
  await openWidgets(page);
  await choose(page, chosen('a.jpg', await jpeg(1300, 1200)));
  const photos = (await listed(page)).flatMap(({ file }) => file ?? []);
  await page.close();
  const later = await context.newPage();
  await openWidgets(later, { photos: photos.map((file) => ({ file })) });
  expect(await kept(later)).toMatchObject([{ width: 1300, height: 1200 }]);
  await expect(rows(later).locator('img')).toHaveJSProperty('naturalWidth', 480);
});

test('photos that are dropped or pasted take the same way @desktop', async ({ page }) => {
  await openWidgets(page);
  const files = [await jpeg(1300, 1200), await jpeg(1400, 1200)];
  for (const [index, event] of ['drop', 'paste'].entries()) {
    await page
      .locator('.photos')
      .first()
      .evaluate(
        (list, { kind, base64 }) => {
          const data = new DataTransfer();
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], `${kind}.jpg`, { type: 'image/jpeg' }));
          const options = { bubbles: true, cancelable: true };
          list.dispatchEvent(
            kind === 'drop'
              ? new DragEvent('drop', { ...options, dataTransfer: data })
              : new ClipboardEvent('paste', { ...options, clipboardData: data }),
          );
        },
        { kind: event, base64: (files[index] as Buffer).toString('base64') },
      );
    await expect(rows(page)).toHaveCount(index + 1);
  }
  expect((await kept(page)).map(({ width }) => width)).toEqual([1300, 1400]);
});

const house: Given = {
  photos: [
    { file: 'bep-lua.jpg', alt: { vi: 'Một' }, subject: 'communal-sleeping' },
    { file: 'binh-minh-tren-ho.jpg', alt: { vi: 'Hai' }, subject: 'view' },
    { file: 'dan-tinh.jpg', alt: { vi: 'Ba' }, subject: 'meal', focal: { x: 0.5, y: 0.5 } },
  ],
};

const words = (page: Page) => rows(page).locator('.photo-alt').allTextContents();

test('the order is changed by keyboard, and said', async ({ page }) => {
  await openWidgets(page, house);
  await page.getByRole('button', { name: 'Dời ảnh 1' }).focus();
  await page.keyboard.press('Space');
  const moving = (place: number) => page.getByText(`Đang dời ảnh, ở chỗ ${place} trong 3.`);
  await expect(moving(1)).toBeAttached();
  // Rows are measured a moment after a photo is lifted; a key before that moves nothing, and is pressed again.
  await expect(async () => {
    if (await moving(1).count()) await page.keyboard.press('ArrowDown');
    await expect(moving(2)).toBeAttached({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await expect(moving(3)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.getByText('Đã đặt ảnh vào chỗ 3 trong 3.')).toBeAttached();
  expect(await words(page)).toEqual(['Hai', 'Ba', 'Một']);
  await expect(rows(page).first()).toContainText('Ảnh chính');
});

test('the order is changed by dragging with the mouse @desktop', async ({ page }) => {
  await openWidgets(page, house);
  const from = await page.getByRole('button', { name: 'Dời ảnh 3' }).boundingBox();
  const to = await page.getByRole('button', { name: 'Dời ảnh 1' }).boundingBox();
  if (!from || !to) throw new Error('A handle has no place.');
  await page.mouse.move(from.x + 10, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y, { steps: 4 });
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => words(page)).toEqual(['Ba', 'Một', 'Hai']);
});

test('the order is changed by dragging with a finger, and elsewhere the finger scrolls @phone', async ({
  page,
  context,
}) => {
  await openWidgets(page, house);
  const from = await page.getByRole('button', { name: 'Dời ảnh 1' }).boundingBox();
  const to = await page.getByRole('button', { name: 'Dời ảnh 3' }).boundingBox();
  if (!from || !to) throw new Error('A handle has no place.');
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: y ? [{ x: from.x + 20, y }] : [] });
  await touch('touchStart', from.y + 20);
  for (let y = from.y + 30; y < to.y + 30; y += 20) await touch('touchMove', y);
  await touch('touchEnd');
  await expect.poll(() => words(page)).toEqual(['Hai', 'Ba', 'Một']);
  await expect(page.locator('.photo-open').first()).toHaveCSS('touch-action', 'auto');
});

test('“Lên” and “Xuống” move a photo, and keep the focus so that it can be moved on', async ({ page }) => {
  await openWidgets(page, house);
  await rows(page).first().locator('.photo-open').click();
  const down = page.getByRole('button', { name: 'Xuống', exact: true });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ảnh đang ở chỗ 2 trong 3.')).toBeAttached();
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(down).toBeDisabled();
  expect(await words(page)).toEqual(['Hai', 'Ba', 'Một']);
  await page.getByRole('button', { name: 'Lên', exact: true }).click();
  expect(await words(page)).toEqual(['Hai', 'Một', 'Ba']);
});

test('a photo is described: subject, words, room, and English only for the team', async ({ page }) => {
  await openWidgets(page, { ...house, role: 'owner' });
  await rows(page).nth(1).locator('.photo-open').click();
  await expect(page.getByLabel('Ảnh của phòng nào')).toHaveCount(0);
  await page.getByLabel('Ảnh về').selectOption({ label: 'Phòng ngủ riêng' });
  await page.getByLabel('Ảnh của phòng nào').selectOption({ label: 'Buồng đôi' });
  await page.getByLabel('Ảnh này chụp gì').fill('Buồng đôi nhìn ra hồ.');
  await expect(page.getByLabel(/tiếng Anh/)).toHaveCount(0);
  await expect(page.getByLabel(/Hình minh họa/)).toHaveCount(0);
  expect((await listed(page))[1]).toEqual({
    file: 'binh-minh-tren-ho.jpg',
    subject: 'bedroom',
    room: 'buong-doi',
    alt: { vi: 'Buồng đôi nhìn ra hồ.' },
  });
  await openWidgets(page, { ...house, role: 'team' });
  await rows(page).nth(1).locator('.photo-open').click();
  await page.getByLabel(/tiếng Anh/).fill('A double room.');
  await page.getByLabel(/Hình minh họa/).check();
  expect((await listed(page))[1]).toMatchObject({ alt: { en: 'A double room.' }, illustration: true });
});

test('what is wrong with a photo stands at it', async ({ page }) => {
  await openWidgets(page, { photos: [{ file: 'binh-minh-tren-ho.jpg' }] });
  await expect(rows(page)).toContainText('Cần sửa 1 chỗ');
  await rows(page).locator('.photo-open').click();
  await expect(page.getByText('Thiếu “Ảnh về”. Hãy chọn một.')).toBeVisible();
  await expect(page.getByLabel('Ảnh về')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Ảnh về').selectOption('view');
  await expect(page.getByText('Thiếu “Ảnh về”')).toHaveCount(0);
});

test('the focal point is set by touching the photo, moved by arrow keys, and cleared', async ({ page }) => {
  await openWidgets(page);
  await choose(page, chosen('a.jpg', await jpeg(1600, 1200)));
  await rows(page).locator('.photo-open').click();
  const photo = page.locator('.focal-picture img');
  // Before it is read it has another size.
  await photo.evaluate((image: HTMLImageElement) => image.decode());
  const box = await photo.boundingBox();
  if (!box) throw new Error('The photo has no place.');
  await photo.click({ position: { x: box.width * 0.25, y: box.height * 0.75 } });
  const touched = (await listed(page))[0]?.focal;
  expect(touched?.x).toBeCloseTo(0.25, 1);
  expect(touched?.y).toBeCloseTo(0.75, 1);
  await page.getByRole('button', { name: /^Chỗ chính: 25% từ mép trái/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  const moved = (await listed(page))[0]?.focal;
  expect(moved?.x).toBeCloseTo((touched?.x ?? 0) + 0.02, 5);
  expect(moved?.y).toBeCloseTo((touched?.y ?? 0) - 0.1, 5);
  await page.getByRole('button', { name: 'Tự chọn' }).click();
  expect((await listed(page))[0]?.focal).toBeUndefined();
});

test('the mark can be dragged, and the crops follow @desktop', async ({ page }) => {
  await openWidgets(page);
  await choose(page, chosen('a.jpg', await jpeg(2400, 1200)));
  await rows(page).locator('.photo-open').click();
  const square = page.locator('.photo-crops img').first();
  await expect(square).toHaveCSS('left', /-/);
  const photo = page.locator('.focal-picture');
  await photo.scrollIntoViewIfNeeded();
  const box = await photo.boundingBox();
  if (!box) throw new Error('The photo has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
  await page.mouse.move(box.x - 50, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect((await listed(page))[0]?.focal?.x).toBe(0);
  await expect(square).toHaveCSS('left', '0px');
});

test('a photo that is taken out of the list comes back with everything @phone', async ({ page }) => {
  await openWidgets(page, house);
  const before = await listed(page);
  await rows(page).nth(2).locator('.photo-open').click();
  await page.getByRole('button', { name: 'Bỏ ảnh khỏi danh sách' }).click();
  await expect(rows(page)).toHaveCount(2);
  const back = page.getByRole('button', { name: 'Lấy lại' });
  await expect(back).toBeFocused();
  await back.click();
  expect(await listed(page)).toEqual(before);
});

test('a single photo is chosen, changed and taken back @phone', async ({ page }) => {
  await openWidgets(page);
  const portrait = page.locator('.photos').nth(1);
  const input = portrait.locator('input').first();
  const file = () => page.evaluate(() => window.page.portrait);
  await input.setInputFiles([chosen('a.jpg', await jpeg(1300, 1200))]);
  await expect(portrait.getByRole('img', { name: 'Ảnh chủ nhà' })).toBeVisible();
  const first = await file();
  await input.setInputFiles([chosen('b.jpg', await jpeg(1400, 1200))]);
  await expect.poll(file).not.toBe(first);
  await portrait.getByRole('button', { name: 'Lấy lại ảnh cũ' }).click();
  await expect.poll(file).toBe(first);
});

test('a photo that the server has is shown, one that nobody has says so @phone', async ({
  page,
  request,
}) => {
  const answer = await request.get('/admin/api/photos/homestays/nha-san-ben-nuoc');
  const { photos } = (await answer.json()) as { photos: { file: string }[] };
  await openWidgets(page, { photos: [{ file: photos[0]?.file ?? '' }, { file: 'khong-co.jpg' }] });
  await expect(rows(page).nth(0).locator('img')).toHaveJSProperty('naturalWidth', 320);
  await expect(rows(page).nth(1)).toContainText('Chưa xem được');
});

test('on a phone nothing is too small for a thumb, wider than the screen or hidden from a screen reader', async ({
  page,
}) => {
  await openWidgets(page, house);
  await choose(page, chosen('a.jpg', await jpeg(1600, 1200)), chosen('b.jpg', Buffer.from('b')));
  await rows(page).nth(3).locator('.photo-open').click();
  await expect(page.locator('.photo-crops')).toBeVisible();
  const small = await page
    .locator('button, select, textarea, label.photo-button, label.photo-check')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ html }) => html.slice(0, 100)),
    );
  expect(small).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
});

test('a phone offers the camera with a button of its own @phone', async ({ page }) => {
  await openWidgets(page);
  await expect(page.getByText('Chụp ảnh mới').first()).toBeVisible();
});
