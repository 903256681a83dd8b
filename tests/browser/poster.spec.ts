import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { siteServer } from '../../src/commands/site-server.ts';
import { ROOT } from '../program.ts';
import { BROWSER_SITE, HOST, REAL_SITE } from './address.ts';
import { axe } from './axe.ts';
import { slugs } from './pages.ts';

const house = 'nha-san-ben-nuoc';
const address = `/kit/${house}/poster/`;

test('every house and every village has a page with its posters, out of search engines', {
  tag: '@desktop',
}, async ({ page }) => {
  const pages = [
    ...slugs.homestays.map((slug) => ({ at: `/kit/${slug}/poster/`, sheets: ['a4', 'a5', 'table'] })),
    ...slugs.villages.map((slug) => ({ at: `/kit/ban/${slug}/poster/`, sheets: ['a4', 'a5'] })),
  ];
  for (const { at, sheets } of pages) {
    expect((await page.goto(at))?.status(), at).toBe(200);
    await expect(page.locator('head meta[name=robots]'), at).toHaveAttribute('content', /noindex/);
    const keys = await page
      .locator('[data-sheet]')
      .evaluateAll((all) => all.map((each) => each.dataset.sheet));
    expect(keys, at).toEqual(sheets);
    await expect(page.locator('[data-sheet]:visible'), at).toHaveCount(1);
  }
});

test('one sheet is chosen and printed; nothing scrolls sideways and targets are large', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(address);
  for (const [name, key] of [
    ['Tờ A4 treo tường', 'a4'],
    ['Tờ A5', 'a5'],
    ['Thẻ để bàn (gấp đôi tờ A5)', 'table'],
  ] as const) {
    await page.getByLabel(name, { exact: true }).check();
    await expect(page.locator('[data-sheet]:visible')).toHaveAttribute('data-sheet', key);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  }
  for (const target of await page.locator('.choices label, .choices button').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'In tờ này' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('axe finds nothing serious on the pages of posters', { tag: '@phone' }, async ({ page }) => {
  for (const at of [address, `/kit/ban/${slugs.villages[0]}/poster/`]) {
    await page.goto(at);
    const { violations } = await axe(page).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('no words leave their sheet, whatever the name is like', { tag: '@desktop' }, async ({ page }) => {
  for (const slug of slugs.homestays) {
    await page.goto(`/kit/${slug}/poster/`);
    for (const key of ['a4', 'a5', 'table']) {
      await page.locator(`[name=sheet][value=${key}]`).check();
      const outside = await page.locator(`[data-sheet=${key}]`).evaluate((sheet) => {
        const edge = sheet.getBoundingClientRect();
        // Two hundredths of the width are some 4 mm: inside what a shop may trim away.
        const room = edge.width * 0.02;
        return [...sheet.querySelectorAll('p:not(.mark, .from), dt, dd, .square')]
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return (
              box.left < edge.left + room ||
              box.right > edge.right - room ||
              box.top < edge.top + room ||
              box.bottom > edge.bottom - room
            );
          })
          .map(({ textContent }) => textContent);
      });
      expect(outside, `${slug} ${key}`).toEqual([]);
      const picture = await page.locator(`[data-sheet=${key}] .picture`).last().boundingBox();
      const sheet = await page.locator(`[data-sheet=${key}]`).boundingBox();
      expect((picture?.height ?? 0) / (sheet?.height ?? 1), `${slug} ${key}`).toBeGreaterThan(0.25);
    }
  }
});

test('the codes of a house that exists lead to its page and to its host', { tag: '@desktop' }, async ({
  page,
}) => {
  const server = siteServer(join(ROOT, REAL_SITE)).listen(0, HOST);
  await once(server, 'listening');
  await page.goto(`http://${HOST}:${(server.address() as AddressInfo).port}/kit/nha-mot/poster/`);
  const read = [];
  for (const code of await page.locator('[data-sheet=a4] .square').all()) {
    const { data, info } = await sharp(await code.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    read.push(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data);
  }
  server.close();
  expect(read).toEqual(['https://thu.example/homestay/nha-mot/', 'https://zalo.me/84900000001']);
});

test.describe('npm run posters', { tag: '@desktop' }, () => {
  /** Runs the command for the sample house and its village; gives the files that it wrote. */
  function posters(...more: string[]) {
    const out = mkdtempSync(join(tmpdir(), 'nha-san-posters-'));
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/commands/posters.ts', '--site', BROWSER_SITE, '--out', out, ...more],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const files = new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
    rmSync(out, { recursive: true });
    return { status, said: stdout + stderr, files };
  }

  /** A PDF's only page as pixels of `dpi`, its size in millimetres and its text. */
  async function opened(pdf: Buffer, dpi = 300) {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(pdf);
    expect(document.getPageCount()).toBe(1);
    const text = document.getPage(0).getText().normalize('NFC').replace(/\s+/g, ' ');
    const { data, width, height, originalWidth, originalHeight } = await document
      .getPage(0)
      .render({ scale: dpi / 72, render: 'bitmap' });
    const pixels = Buffer.from(data);
    document.destroy();
    library.destroy();
    const millimetres = (points: number) => (points / 72) * 25.4;
    return {
      text,
      pixels,
      width,
      height,
      size: { width: millimetres(originalWidth), height: millimetres(originalHeight) },
    };
  }

  /** What a scanner reads in a part of a page; shares of its width and height. */
  async function scanned(
    { pixels, width, height }: { pixels: Buffer; width: number; height: number },
    part: { left: number; top: number; width: number; height: number },
  ) {
    const { data, info } = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .extract({
        left: Math.floor(part.left * width),
        top: Math.floor(part.top * height),
        width: Math.floor(part.width * width),
        height: Math.floor(part.height * height),
      })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
  }

  const page = 'https://nha-san.example/homestay/nha-san-ben-nuoc/';
  const lower = { top: 0.7, height: 0.3, width: 0.5 };

  test('every sheet has its size, its text as text, embedded fonts, and codes that can be read', async () => {
    const { status, said, files } = posters(house, 'na-tong');
    expect(status, said).toBe(0);
    expect(said).toMatch(/nha-san-ben-nuoc: 3 tờ, ảnh \d+ dpi/);
    expect([...files.keys()].sort()).toEqual([
      'ban-na-tong-a4.pdf',
      'ban-na-tong-a5.pdf',
      `${house}-a4.pdf`,
      `${house}-a5.pdf`,
      `${house}-table.pdf`,
    ]);
    for (const [file, pdf] of files) {
      const inside = pdf.toString('latin1');
      const fonts = inside.match(/\/Type ?\/FontDescriptor/g) ?? [];
      expect(fonts.length, file).toBeGreaterThan(0);
      expect(inside.match(/\/FontFile[23]? /g), file).toHaveLength(fonts.length);
      expect(
        new Set(inside.match(/\/BaseFont ?\/[A-Z]{6}\+(\w+)/g)?.map((name) => name.split('+')[1])),
      ).toEqual(new Set(['BeVietnamPro']));

      const sheet = await opened(pdf);
      const { width, height } = file.endsWith('a4.pdf')
        ? { width: 210, height: 297 }
        : { width: 148, height: 210 };
      // Chromium rounds a page to whole points.
      expect(Math.abs(sheet.size.width - width), file).toBeLessThan(0.5);
      expect(Math.abs(sheet.size.height - height), file).toBeLessThan(0.5);

      if (file.startsWith('ban-')) {
        expect(sheet.text, file).toContain('Bản Nà Tông');
        expect(sheet.text, file).toContain('Nhà Sàn Bến Nước');
        expect(await scanned(sheet, { ...lower, left: 0 }), file).toBe(
          'https://nha-san.example/lang/na-tong/',
        );
        continue;
      }
      expect(sheet.text, file).toContain('Nhà Sàn Bến Nước');
      expect(sheet.text, file).toContain('Nhà mẫu');
      expect(sheet.text, file).toContain('0900 000 001 (số mẫu)');
      const places = file.endsWith('table.pdf')
        ? [0.1, 0.245, 0.61, 0.755].map((top) => ({ left: 0.33, width: 0.34, top, height: 0.15 }))
        : [
            { ...lower, left: 0 },
            { ...lower, left: 0.5 },
          ];
      for (const place of places) expect(await scanned(sheet, place), `${file} ${place.top}`).toBe(page);
    }
  });

  test('with bleed a sheet is 3 mm larger on every side, and colour reaches its edge; the picture is the owner’s', async () => {
    const pdf = posters(house, '--bleed').files.get(`${house}-a4-xen.pdf`) as Buffer;
    // As large as it is, not the one for screens.
    const widths = [...pdf.toString('latin1').matchAll(/\/Width (\d+)/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(2300);
    const sheet = await opened(pdf);
    expect(Math.abs(sheet.size.width - 216)).toBeLessThan(0.5);
    expect(Math.abs(sheet.size.height - 303)).toBeLessThan(0.5);
    const at = (x: number, y: number) => [...sheet.pixels.subarray((y * sheet.width + x) * 4).subarray(0, 3)];
    const white = [255, 255, 255];
    for (const x of [2, sheet.width - 4]) {
      expect(at(x, 3)).not.toEqual(white);
      expect(at(x, sheet.height - 5)).not.toEqual(white);
    }
  });

  test('a name that is not there is refused with those that are', () => {
    const { status, said, files } = posters('khong-co');
    expect(status).toBe(1);
    expect(said).toContain('Không có nhà hay bản nào tên khong-co');
    expect(said).toContain(house);
    expect(files.size).toBe(0);
  });
});
