/**
 * Takes the pictures of the guides from the real program, at the width of a small phone, so that they never age:
 * `npm run build && node --import tsx tests/guide-pictures.ts [--site <folder>]`. A page that has changed so much that
 * a picture cannot be taken any more stops the script with the name of the picture.
 */
import { cpSync, mkdtempSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import sharp, { type Sharp } from 'sharp';
import { siteServer } from '../src/commands/site-server.ts';
import { alwaysCurrent } from '../src/desk/server/build-feed.ts';
import { deskServer } from '../src/desk/server/desk-server.ts';
import { LAUNCH_ARGS } from './browser/launch-args.ts';
import { findChromium } from './chromium.ts';
import { thisMachine } from './machine.ts';
import { ROOT } from './program.ts';

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const house = 'nha-san-ben-nuoc';
const pictures = path.join(ROOT, 'src/site/components/guide/pictures');
/** Pixels: a small phone, and as much of its height as a picture needs. */
const phone = { width: 360, height: 480 };

/** A page of the program and what the reader is to look at. */
interface Shot {
  name: string;
  address: string;
  /** Gets the page to where the step is. */
  before?: (page: Page) => Promise<void>;
  /** Stands below the upper edge. */
  top?: (page: Page) => Locator;
  /** How far below, in pixels; 16 when absent. */
  above?: number;
  /** Gets a ring: here one taps. */
  tap?: (page: Page) => Locator;
  /** Of the browser inside an app, which shares no files. */
  userAgent?: string;
}

const kit = `/kit/${house}/`;
const go = (page: Page) => page.locator('[data-go]');
const choose = (page: Page) => page.locator('[data-choose]');
const section = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click();
};

const shots: Shot[] = [
  {
    name: 'chon-nha',
    address: '/kit/',
    top: (page) => page.locator('[data-houses] > li').first(),
    tap: (page) => page.locator('[data-houses] > li').first().getByRole('link', { name: 'Facebook' }).first(),
  },
  {
    name: 'chon-chuyen',
    address: `${kit}#facebook`,
    top: choose,
    tap: (page) => page.locator('[data-choose] select'),
  },
  { name: 'cham-dang', address: `${kit}#facebook`, top: choose, tap: go },
  {
    name: 'danh-dau',
    address: `${kit}#facebook`,
    before: (page) => go(page).click(),
    top: choose,
    tap: (page) => page.getByRole('button', { name: 'Đã đăng xong' }),
  },
  { name: 'chon-tiktok', address: `${kit}#tiktok`, top: choose },
  { name: 'dang-tiktok', address: `${kit}#tiktok`, top: choose, tap: go },
  {
    name: 'mo-bang-chrome',
    address: `${kit}#zalo`,
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36 Zalo android/12101000',
    top: (page) => page.locator('[data-in-app]'),
    tap: (page) => page.getByRole('link', { name: 'Mở bằng Chrome' }),
  },
  { name: 'chon-zalo', address: `${kit}#zalo`, top: choose },
  { name: 'dang-zalo', address: `${kit}#zalo`, top: choose, tap: go },
  { name: 'ho-so-booking', address: `${kit}booking/`, top: (page) => page.locator('main h1') },
  {
    name: 'tai-goi',
    address: `${kit}booking/`,
    top: (page) => page.locator('main .lead'),
    tap: (page) => page.getByRole('button', { name: 'Tải cả gói kèm ảnh' }),
  },
  {
    name: 'chep-o',
    address: `${kit}booking/`,
    before: (page) =>
      page.evaluate(() => {
        for (const step of document.querySelectorAll('details')) step.open = true;
      }),
    top: (page) => page.locator('[data-step]').first(),
    tap: (page) => page.locator('[data-copy]:visible').first(),
  },
  { name: 'to-quang-cao', address: `${kit}poster/`, top: (page) => page.locator('.sheet').first() },
  {
    name: 'chon-to',
    address: `${kit}poster/`,
    top: (page) => page.locator('fieldset'),
    tap: (page) => page.getByRole('button', { name: 'In tờ này' }),
  },
  {
    name: 'ban-bien-tap',
    address: '/admin/',
    top: (page) => page.getByRole('link', { name: /Nhà Sàn Bến Nước/ }),
    above: 200,
    tap: (page) => page.getByRole('link', { name: /Nhà Sàn Bến Nước/ }),
  },
  {
    name: 'cac-phan',
    address: `/admin/#/collections/homestays/entries/${house}`,
    top: (page) => page.getByRole('button', { name: 'Phòng và giá', exact: true }),
    above: 220,
    tap: (page) => page.getByRole('button', { name: 'Phòng và giá', exact: true }),
  },
  {
    name: 'sua-gia',
    address: `/admin/#/collections/homestays/entries/${house}`,
    before: async (page) => {
      await section('Phòng và giá')(page);
      await page.locator('.desk-item-name').first().click();
    },
    top: (page) => page.getByLabel(/^Số tiền/).first(),
    above: 220,
    tap: (page) => page.getByLabel(/^Số tiền/).first(),
  },
  {
    name: 'nut-luu',
    address: `/admin/#/collections/homestays/entries/${house}`,
    before: async (page) => {
      await section('Phòng và giá')(page);
      await page.locator('.desk-item-name').first().click();
      await page
        .getByLabel(/^Số tiền/)
        .first()
        .fill('175000');
      await page
        .getByLabel(/^Số tiền/)
        .first()
        .blur();
    },
    tap: (page) => page.locator('.desk-save-button'),
  },
];

const save = (picture: Sharp, name: string) =>
  picture.webp({ quality: 58, effort: 6, smartSubsample: true }).toFile(path.join(pictures, `${name}.webp`));

/** Draws a ring round what is to be tapped, above everything and taking no room. */
async function ring(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('what is to be tapped is not on the screen');
  await target.page().evaluate(({ x, y, width, height }) => {
    const mark = document.createElement('div');
    Object.assign(mark.style, {
      position: 'fixed',
      zIndex: '2147483647',
      left: `${Math.max(2, x - 5)}px`,
      top: `${y - 5}px`,
      width: `${Math.min(innerWidth - 4 - Math.max(2, x - 5), width + 10)}px`,
      height: `${height + 10}px`,
      border: '4px solid #d2322d',
      borderRadius: '10px',
      boxShadow: '0 0 0 3px rgb(255 255 255 / 85%)',
      boxSizing: 'border-box',
      pointerEvents: 'none',
    });
    document.body.append(mark);
  }, box);
}

async function take(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const { name, address, before, top, above = 16, tap, userAgent } = shot;
  const page = await browser.newPage({
    baseURL: origin,
    viewport: phone,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...(userAgent && { userAgent }),
  });
  // A phone that can share files, as most of the readers’ can.
  const canShare = 'navigator.canShare = () => true; navigator.share = async () => {};';
  if (!userAgent) await page.addInitScript({ content: canShare });
  try {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await before?.(page);
    await top?.(page)
      .first()
      .evaluate((element, pixels) => {
        const { top: edge } = element.getBoundingClientRect();
        scrollTo({ top: edge + scrollY - pixels, behavior: 'instant' });
      }, above);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    if (tap) await ring(tap(page).first());
    await save(sharp(await page.screenshot()), name);
  } catch (fault) {
    throw new Error(`“${name}” at ${address}: ${(fault as Error).message}`);
  } finally {
    await page.close();
  }
}

/** Good and bad photos, made from those of the sample. */
async function examples(): Promise<void> {
  const photo = (from: string, file: string) =>
    sharp(path.join(ROOT, 'content/homestays', from, 'photos', file)).resize(300, 200);
  const clear = () => photo('nha-san-ben-nuoc', 'nha-ben-ho.jpg');
  const sunny = () => photo('vuon-chan-nui', 'nha-mai-co-nang-som.jpg');
  const far = () => photo('homestay-ao-sung', 'nha-ben-ao.jpg');
  const level = () => photo('nha-san-ba-the-he', 'nha-mai-ngoi.jpg');
  await save(clear(), 'anh-ro');
  await save(clear().blur(3.5), 'anh-mo');
  await save(sunny(), 'anh-sang');
  await save(sunny().linear(0.34, 4), 'anh-toi');
  await save(far(), 'anh-du');
  const near = path.join(ROOT, 'content/homestays/homestay-ao-sung/photos/nha-ben-ao.jpg');
  await save(
    sharp(near).extract({ left: 1000, top: 420, width: 660, height: 440 }).resize(300, 200),
    'anh-cut',
  );
  await save(level(), 'anh-thang');
  const tilted = await sharp(path.join(ROOT, 'content/homestays/nha-san-ba-the-he/photos/nha-mai-ngoi.jpg'))
    .resize(480, 320)
    .rotate(9)
    .toBuffer({ resolveWithObject: true });
  const { width, height } = tilted.info;
  await save(
    sharp(tilted.data)
      .extract({
        left: Math.round((width - 360) / 2),
        top: Math.round((height - 240) / 2),
        width: 360,
        height: 240,
      })
      .resize(300, 200),
    'anh-nghieng',
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'nha-san-guides-'));
cpSync(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
let hosts: string[] = [];
const desk = deskServer({
  content: path.join(folder, 'content'),
  memory: path.join(folder, 'memory'),
  hosts: () => hosts,
  rebuild: alwaysCurrent,
  log: (line) => console.error(line),
});
const server = siteServer(path.resolve(values.site), desk).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const { port } = server.address() as AddressInfo;
hosts = [`127.0.0.1:${port}`];
await mkdir(pictures, { recursive: true });
const { path: executablePath } = await findChromium(thisMachine());
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
try {
  await examples();
  for (const shot of shots) await take(browser, `http://127.0.0.1:${port}`, shot);
} finally {
  await browser.close();
  server.close();
}
