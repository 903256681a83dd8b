import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { fonts } from '../../../src/cards/fonts.ts';
import { fontFamily } from '../../../src/cards/identity.ts';
import { LAUNCH_ARGS } from '../../browser/launch-args.ts';
import { findChromium } from '../../chromium.ts';
import { thisMachine } from '../../machine.ts';
import type { Element, Style } from '../element.ts';
import { type Contender, quality } from './contender.ts';

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

/**
 * A screenshot in a Chromium that is already running, in a page that is already open with its fonts loaded: the
 * best that this way can do.
 * @param folder for the page that holds the fonts; photos are read from disk because it is a file, too
 */
export async function screenshot(folder: string): Promise<Contender> {
  const { path: executablePath, version } = await findChromium(thisMachine());
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const file = path.join(folder, 'sheet.html');
  await writeFile(file, sheet);
  const pages = new Map<string, Promise<Page>>();
  const open = async (width: number, height: number) => {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(
      (faces) => Promise.all(faces.map((face) => document.fonts.load(face))).then(() => undefined),
      fonts.map(({ weight }) => `${weight} 40px '${fontFamily}'`),
    );
    return page;
  };
  return {
    name: 'Playwright screenshot',
    does: `shows the boxes as HTML in an open page of Chromium ${version}, JPEG screenshot of quality ${quality}`,
    async make({ boxes: { photos, around, width, height } }) {
      const size = `${width}×${height}`;
      const opened = pages.get(size) ?? open(width, height);
      pages.set(size, opened);
      const page = await opened;
      await page.evaluate(show, html(around(photos.map((photo) => pathToFileURL(photo).href))));
      return page.screenshot({ type: 'jpeg', quality });
    },
    close: () => browser.close(),
  };
}
