/**
 * Takes the pictures of the README from the real output in `dist/`, so that they never age:
 * `npm run build && node --import tsx tests/readme-pictures.ts`.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type Browser, chromium } from 'playwright';
import sharp from 'sharp';
import { siteServer } from '../src/commands/site-server.ts';
import { planAddress } from '../src/site/plan/addresses.ts';
import { posterAddress } from '../src/site/poster/addresses.ts';
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

/** The A4 poster of the house, as it leaves the printer. */
async function poster(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}${posterAddress(house)}`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, pageRanges: '1' });
  await page.close();
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const { data, width, height } = await document.getPage(0).render({ scale: 2, render: 'bitmap' });
  document.destroy();
  library.destroy();
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}

const card = (name: string) => path.join(site, 'cards', house, `${name}.jpg`);

/** Pictures side by side at one height, in pixels. */
async function row(pictures: (string | Buffer)[], height: number): Promise<Buffer> {
  const gap = 12;
  const tiles = await Promise.all(
    pictures.map((picture) => sharp(picture).resize({ height }).toBuffer({ resolveWithObject: true })),
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
    ].map(card),
    480,
  ),
  'cards',
  1400,
);
await save(
  await row(
    [
      await screenshot(browser, `/kit/${house}/`, 360, 760),
      await screenshot(browser, planAddress, 720, 1020),
      await poster(browser),
    ],
    1000,
  ),
  'team',
  1400,
);
await browser.close();
server.close();
