import { expect, type Page, test } from '@playwright/test';
import { openWidgets } from '../fixtures/desk-widgets/open.ts';
import { DESK_ADDRESS } from './address.ts';
import { axe } from './axe.ts';

test.use({ baseURL: DESK_ADDRESS });

const house = { latitude: 22.4893, longitude: 105.3021 };

const position = (page: Page) => page.evaluate(() => window.page.position);
const paste = (page: Page, text: string) =>
  page.getByLabel('Dán link Google Maps hoặc hai con số').fill(text);

test('what was pasted is shown as it was understood, with the way from the village and a map', async ({
  page,
}) => {
  await openWidgets(page);
  await paste(page, 'https://www.google.com/maps/place/X/@22.4,105.4,15z/data=!3d22.4893!4d105.3021');
  await expect(
    page.getByText('22,4893° Bắc, 105,3021° Đông · cách trung tâm bản khoảng 400 m'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Xem trên Google Maps' })).toHaveAttribute(
    'href',
    /query=22\.4893,105\.3021$/,
  );
  expect(await position(page)).toEqual(house);
});

test('a short link is explained, and what was known before stays', async ({ page }) => {
  await openWidgets(page, { position: { ...house, precision: 'exact' } });
  await paste(page, 'https://maps.app.goo.gl/AbCdEf');
  await expect(page.getByText('Đây là link rút gọn')).toBeVisible();
  await expect(page.getByText('giữ tay vào mái nhà')).toBeVisible();
  expect(await position(page)).toEqual({ ...house, precision: 'exact' });
});

test('what names no place of ours is explained, and what was known before stays', async ({ page }) => {
  await openWidgets(page, { position: { ...house, precision: 'exact' } });
  for (const [pasted, said] of [
    ['https://www.google.com/maps/@22.30,105.10,10z', 'chỉ là giữa màn hình bản đồ'],
    ['22-29-21.5N 105-18-07.6E', 'Chưa thấy vị trí trong dòng này.'],
    ['22.4893, 105.3021 và 22.5012, 105.4021', 'Trong dòng này có hơn một vị trí'],
    ['48.8566, 2.3522', 'Chỗ này nằm ngoài Việt Nam.'],
  ] as const) {
    await paste(page, pasted);
    await expect(page.getByText(said)).toBeVisible();
    expect(await position(page)).toEqual({ ...house, precision: 'exact' });
  }
});

test('a place outside the province or the country is asked about', async ({ page }) => {
  await openWidgets(page);
  await paste(page, '21.0285, 105.8542');
  await expect(page.getByText('Chỗ này nằm ngoài tỉnh Tuyên Quang.')).toBeVisible();
  await paste(page, '48.8566, 2.3522');
  await expect(page.getByText('Chỗ này nằm ngoài Việt Nam.')).toBeVisible();
  await paste(page, '22.4893, 105.3021');
  await expect(page.getByText('Chỗ này nằm ngoài')).toHaveCount(0);
});

test('the phone tells where it is, and how exactly', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ ...house, accuracy: 12 });
  await openWidgets(page);
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await expect(page.getByText('Đã lấy vị trí của điện thoại, lệch nhiều nhất 12 m.')).toBeVisible();
  expect(await position(page)).toEqual(house);
  await context.setGeolocation({ ...house, accuracy: 1500 });
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await expect(page.getByText('Vị trí này có thể lệch tới 1,5 km.')).toBeVisible();
});

/** A phone that tells where it is when the test lets it. */
async function slowPhone(page: Page) {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (found) => {
      const coords = { latitude: 22.4, longitude: 105.4, accuracy: 12 };
      Object.assign(window, { letGo: () => found({ coords } as GeolocationPosition) });
    };
  });
  return () => page.evaluate('letGo()');
}

test('a late answer of the phone leaves alone what was chosen meanwhile', async ({ page }) => {
  const letGo = await slowPhone(page);
  await openWidgets(page, { position: { ...house, precision: 'exact' } });
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await page.getByRole('radio', { name: /một điểm gần bản/ }).check();
  await letGo();
  await expect(page.getByText('Đã lấy vị trí của điện thoại')).toBeVisible();
  expect(await position(page)).toEqual({ latitude: 22.4, longitude: 105.4, precision: 'approximate' });
});

test('a late answer of the phone changes nothing once a place was pasted', async ({ page }) => {
  const letGo = await slowPhone(page);
  await openWidgets(page);
  const ask = page.getByRole('button', { name: 'Dùng vị trí của tôi' });
  await ask.click();
  await expect(page.getByRole('button', { name: 'Đang tìm vị trí…' })).toBeDisabled();
  await paste(page, '22.4893, 105.3021');
  await expect(ask).toBeEnabled();
  await letGo();
  expect(await position(page)).toEqual(house);
});

test('a phone that may not tell says how to allow it', async ({ page, context }) => {
  await context.clearPermissions();
  await openWidgets(page);
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await expect(page.getByText('Điện thoại chưa cho phép xem vị trí.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dùng vị trí của tôi' })).toBeEnabled();
  expect(await position(page)).toBeUndefined();
});

test('how exactly guests see it is chosen with a thumb or by keyboard', async ({ page }) => {
  await openWidgets(page, { position: house });
  await page.getByText('Chỉ khoảng chừng').click();
  expect(await position(page)).toEqual({ ...house, precision: 'approximate' });
  await page.getByRole('radio', { name: /Chỉ khoảng chừng/ }).press('ArrowUp');
  expect(await position(page)).toEqual({ ...house, precision: 'exact' });
});

test('a position that was taken away comes back', async ({ page }) => {
  await openWidgets(page, { position: { ...house, precision: 'approximate' } });
  await page.getByRole('button', { name: 'Bỏ vị trí' }).click();
  expect(await position(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Lấy lại vị trí cũ' }).click();
  expect(await position(page)).toEqual({ ...house, precision: 'approximate' });
});

test('a screen reader finds everything named and nothing wrong', async ({ page }) => {
  await openWidgets(page, { position: { ...house, precision: 'exact' } });
  await paste(page, 'không phải vị trí');
  const { violations } = await axe(page).include('.place').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
