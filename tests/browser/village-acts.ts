import { expect, type Page } from '@playwright/test';
import { goodPassword } from '../fixtures/village.ts';

// What members do on their phones, by what is on the screen.

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
/** A house in the list. */
export const house = (page: Page, name: string) =>
  page.locator('.desk-rows').getByRole('link', { name: new RegExp(name) });
/** The rows of the list. */
export const houses = (page: Page) => page.locator('.desk-rows > li');
export const password = (page: Page) => page.getByLabel('Mật khẩu', { exact: true });
export const phone = (page: Page) => page.getByLabel('Số điện thoại', { exact: true });
export const price = (page: Page) => page.getByLabel('Số tiền (đồng)').first();

/** Comes in by a link for the first time. */
export async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Đặt mật khẩu', { exact: true }).fill(goodPassword);
  await button(page, 'Đặt mật khẩu và vào').click();
  await expect(heading(page, 'Các nhà')).toBeVisible();
}

export async function signIn(page: Page, number: string): Promise<void> {
  await phone(page).fill(number);
  await password(page).fill(goodPassword);
  await button(page, 'Vào').click();
}

/** Opens the form of Nhà Sàn Bến Nước, and in it the price of its first room. */
export async function openPrice(page: Page): Promise<void> {
  await house(page, 'Nhà Sàn Bến Nước').click();
  await button(page, 'Phòng và giá').click();
  await button(page, /Sàn chung gian trên/).click();
  await expect(price(page)).toBeVisible();
}

/** An owner writes another price in the form that is open, and sends it. */
export async function sendPrice(owner: Page, amount: string): Promise<void> {
  await price(owner).fill(amount);
  await button(owner, 'Gửi tổ duyệt').click();
  await expect(owner.getByText('Đã gửi. Trang vẫn hiện bản cũ cho tới khi tổ duyệt.')).toBeVisible();
}
