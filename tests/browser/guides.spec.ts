import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { guideAddress, guidesAddress } from '../../src/site/guide/addresses.ts';
import { guides } from '../../src/site/guide/guides.ts';
import { axe } from './axe.ts';

test('the list leads to every guide, and axe finds nothing', { tag: '@phone' }, async ({ page }) => {
  await page.goto(guidesAddress);
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const links = page.locator('main h2 a');
  await expect(links).toHaveText(guides.map(({ title }) => title));
  await links.first().click();
  await expect(page.locator('h1')).toHaveText(guides[0]?.title ?? '');
});

for (const guide of guides) {
  test(`“${guide.title}” has its steps in order, its pictures, and room for a thumb`, {
    tag: '@phone',
  }, async ({ page }) => {
    await page.goto(guideAddress(guide.slug));
    await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('ol h2')).toHaveText(guide.steps.map(({ title }) => title));
    const faults = await page.evaluate(() => {
      const small = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16;
      return {
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        broken: [...document.images].filter(({ naturalWidth }) => !naturalWidth).length,
        small: [...document.querySelectorAll('main :is(p, h1, h2, li, figcaption, a, button)')].filter(small)
          .length,
      };
    });
    expect(faults).toEqual({ sideways: 0, broken: 0, small: 0 });
    expect(
      (await page.getByRole('button', { name: 'In thành tờ A4' }).boundingBox())?.height,
    ).toBeGreaterThanOrEqual(44);
    const { violations } = await axe(page).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('every guide prints as one sheet of A4, with a code that leads back to it', {
  tag: '@desktop',
}, async ({ page }) => {
  const library = await PDFiumLibrary.init();
  for (const guide of guides) {
    await page.goto(guideAddress(guide.slug));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const document = await library.loadDocument(pdf);
    expect(document.getPageCount(), guide.slug).toBe(1);
    const text = document.getPage(0).getText().normalize('NFC').replace(/\s+/g, ' ');
    for (const { title } of guide.steps) expect(text, guide.slug).toContain(title);
    for (const line of guide.remember) expect(text, guide.slug).toContain(line);
    const { data, width, height } = await document.getPage(0).render({ scale: 3, render: 'bitmap' });
    // The code stands in the lower right corner.
    const [left, top] = [Math.floor(width * 0.72), Math.floor(height * 0.8)];
    const corner = new Uint8ClampedArray((width - left) * (height - top) * 4);
    for (let y = top; y < height; y++) {
      corner.set(data.subarray((y * width + left) * 4, (y + 1) * width * 4), (y - top) * (width - left) * 4);
    }
    expect(jsQR(corner, width - left, height - top)?.data, guide.slug).toBe(
      `https://nha-san.example${guideAddress(guide.slug)}`,
    );
    document.destroy();
  }
  library.destroy();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide can be read', async ({ page }) => {
    await page.goto(guideAddress('chup-anh'));
    await expect(page.locator('ol > li')).toHaveCount(guides[0]?.steps.length ?? 0);
    await expect(page.getByRole('button', { name: 'In thành tờ A4' })).toBeHidden();
  });
});
