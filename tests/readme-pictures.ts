/**
 * Takes the pictures of the README from the real output in `dist/`, so that they never age:
 * `npm run build && node --import tsx tests/readme-pictures.ts`.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import sharp from 'sharp';
import { siteServer } from '../src/commands/site-server.ts';
import { LAUNCH_ARGS } from './browser/launch-args.ts';
import { findChromium } from './chromium.ts';
import { thisMachine } from './machine.ts';
import { ROOT } from './program.ts';

const house = 'nha-san-ben-nuoc';
const port = 4331;
const pictures = path.join(ROOT, '.github/pictures');
const site = path.join(ROOT, 'dist');

async function screenshot(browser: Browser, address: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  await page.goto(`http://127.0.0.1:${port}${address}`);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Cards side by side at one height, in pixels. */
async function row(names: string[], height: number): Promise<Buffer> {
  const gap = 12;
  const tiles = await Promise.all(
    names.map((name) =>
      sharp(path.join(site, 'cards', house, `${name}.jpg`))
        .resize({ height })
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  let left = 0;
  const placed = tiles.map(({ data, info }) => {
    const tile = { input: data, left, top: 0 };
    left += info.width + gap;
    return tile;
  });
  return sharp({ create: { width: left - gap, height, channels: 3, background: '#ffffff' } })
    .composite(placed)
    .png()
    .toBuffer();
}

const save = (picture: Buffer, name: string, width: number) =>
  sharp(picture)
    .resize({ width })
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(path.join(pictures, `${name}.jpg`));

const { path: executablePath } = await findChromium(thisMachine());
const server = siteServer(site).listen(port, '127.0.0.1');
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
await mkdir(pictures, { recursive: true });
await save(await screenshot(browser, '/', 1280, 860), 'home', 1000);
await save(await screenshot(browser, `/homestay/${house}/`, 360, 900), 'homestay-phone', 480);
await save(
  await row(
    [
      'vi/link',
      'vi/facebook-feed',
      'vi/facebook-square',
      'vi/facebook-story',
      'vi/facebook-feed-food',
      'en/tiktok-5',
    ],
    480,
  ),
  'cards',
  1400,
);
await browser.close();
server.close();
