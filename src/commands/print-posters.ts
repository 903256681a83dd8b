import type { Browser } from 'playwright';
import type { Picture } from '../listings/entries.ts';
import { printPhoto } from '../posts/poster/print-photo.ts';
import type { SheetKey } from '../posts/poster/sheet.ts';
import { posterPhoto } from '../site/poster/poster-photo.ts';

/** A page of the built site that has posters on it. */
export interface PosterPage {
  address: string;
  /** Beginning of the names of its files. */
  name: string;
  sheets: readonly SheetKey[];
  picture: Picture;
}

/** One sheet, ready for print. */
export interface PrintedPoster {
  /** `nha-san-ben-nuoc-a4.pdf`; with bleed `nha-san-ben-nuoc-a4-xen.pdf`. */
  file: string;
  pdf: Buffer;
}

/**
 * Prints each sheet of a page as a PDF file, with a picture made for print in the place of the one made for screens.
 * @param origin where the built site is served
 */
export async function printPosters(
  browser: Browser,
  origin: string,
  { address, name, sheets, picture }: PosterPage,
  { bleed }: { bleed: boolean },
): Promise<PrintedPoster[]> {
  const { bytes } = await printPhoto(picture);
  const page = await browser.newPage({ baseURL: origin });
  try {
    await page.route(`**${posterPhoto(picture).src}`, (route) =>
      route.fulfill({ body: bytes, contentType: 'image/jpeg' }),
    );
    const response = await page.goto(address);
    if (!response?.ok()) {
      throw new Error(`Trang ${address} chưa có. Hãy chạy npm run build trước. [build the site first]`);
    }
    if (bleed) await page.check('[name=bleed]');
    const printed: PrintedPoster[] = [];
    for (const sheet of sheets) {
      await page.check(`[name=sheet][value=${sheet}]`);
      await page.evaluate(async () => {
        await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
        await document.fonts.ready;
      });
      printed.push({
        file: `${name}-${sheet}${bleed ? '-xen' : ''}.pdf`,
        pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true }),
      });
    }
    return printed;
  } finally {
    await page.close();
  }
}
