import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { fonts } from '../../../src/cards/fonts.ts';
import { fontFamily } from '../../../src/cards/identity.ts';
import { LAUNCH_ARGS } from '../../browser/launch-args.ts';
import { findChromium } from '../../chromium.ts';
import { thisMachine } from '../../machine.ts';
import type { Element, Style } from '../element.ts';
import { type Contender, quality } from './contender.ts';
import { croppedFile } from './cropped.ts';

const unitless = new Set(['flexGrow', 'flexShrink', 'fontWeight', 'lineHeight', 'opacity', 'zIndex']);

const css = (style: Style) =>
  Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${property}:${typeof value === 'number' && !unitless.has(name) ? `${value}px` : value}`;
    })
    .join(';');

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

function html({ tag, style, src, children }: Element): string {
  const open = `<${tag} style="${escaped(css(style))}"${src ? ` src="${escaped(src)}"` : ''}>`;
  if (tag === 'img') return open;
  return `${open}${children.map((each) => (typeof each === 'string' ? escaped(each) : html(each))).join('')}</${tag}>`;
}

const fontFace = ({ data, weight }: (typeof fonts)[number]) =>
  `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(data:font/ttf;base64,${Buffer.from(data as Buffer).toString('base64')})}`;

const sheet = `<!doctype html><meta charset="utf-8"><style>${fonts.map(fontFace).join('')}body{margin:0}</style><body>`;

/** Runs in the page: a new card in place of the old one, complete when its pictures are decoded. */
async function show(content: string): Promise<void> {
  document.body.innerHTML = content;
  await Promise.all([...document.images].map((image) => image.decode()));
}

/** The best that this way can do: an open page of a running Chromium, with its fonts loaded. */
export const screenshot: Contender = {
  name: 'Playwright screenshot',
  does: 'Chromium shows the boxes as HTML with the cropped photo and takes a screenshot as JPEG',
  async open(folder) {
    const { path: executablePath } = await findChromium(thisMachine());
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
    const chrome = await browser.newBrowserCDPSession();
    const file = path.join(folder, 'sheet.html');
    await writeFile(file, sheet);
    const sheets = new Map<string, Promise<Sheet>>();
    return {
      async make({ boxes: { windows, around, width, height } }) {
        const size = `${width}×${height}`;
        const opened = sheets.get(size) ?? openSheet(browser, file, { width, height });
        sheets.set(size, opened);
        const { page, devtools } = await opened;
        const addresses = await Promise.all(
          windows.map(async (window, index) => {
            // Read from disk, because the page is a file, too; another name for each, or an old one would be shown.
            const photo = path.join(folder, `${size}-${shown++}-${index}.jpg`);
            await writeFile(photo, await croppedFile(window));
            return pathToFileURL(photo).href;
          }),
        );
        await page.evaluate(show, html(around(addresses)));
        const { data } = await devtools.send('Page.captureScreenshot', {
          format: 'jpeg',
          quality,
          optimizeForSpeed: true,
        });
        return Buffer.from(data, 'base64');
      },
      async elsewhere() {
        const { processInfo } = await chrome.send('SystemInfo.getProcessInfo');
        return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
      },
      close: () => browser.close(),
    };
  },
};

let shown = 0;

interface Sheet {
  page: Page;
  devtools: CDPSession;
}

async function openSheet(
  browser: Browser,
  file: string,
  viewport: { width: number; height: number },
): Promise<Sheet> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(
    (faces) => Promise.all(faces.map((face) => document.fonts.load(face))).then(() => undefined),
    fonts.map(({ weight }) => `${weight} 40px '${fontFamily}'`),
  );
  return { page, devtools: await page.context().newCDPSession(page) };
}
