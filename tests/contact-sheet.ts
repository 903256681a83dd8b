import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { cardsOf } from '../src/cards/card.ts';
import { renderCard } from '../src/cards/render.ts';
import type { languages } from '../src/homestay/language.ts';
import { directoryOf } from '../src/listings/directory.ts';
import type { Listing, SiteEntry } from '../src/listings/entries.ts';
import { readContent } from '../src/listings/read-content.ts';
import { cacheFolder } from '../src/photos/cache.ts';

/**
 * Every card of every homestay of the content folder on one sheet per homestay and language, to be looked at:
 * `node --import tsx tests/contact-sheet.ts [slug …]`. Sheets lie in `.cache/nha-san/contact-sheet/`.
 */

/** Pixels. */
const sheetWidth = 2000;
const gutter = 20;
/** Height of a card that is higher than wide, and of one that is not. */
const heights = { upright: 640, flat: 420 };

async function contactSheet(
  listing: Listing,
  site: SiteEntry,
  language: keyof typeof languages,
): Promise<Buffer> {
  const placed: { input: Buffer; left: number; top: number }[] = [];
  let left = gutter;
  let top = gutter;
  let row = 0;
  for (const card of cardsOf(listing, site, language)) {
    const started = performance.now();
    const { bytes, reused } = await renderCard(card);
    const took = reused ? 'reused' : `${Math.round(performance.now() - started)} ms`;
    console.log(
      `${listing.slug} ${language} ${card.name.padEnd(14)} ${card.layout.padEnd(7)} ${bytes.length} bytes, ${took}`,
    );
    const { width, height } = card.format;
    const shown = height > width * 1.4 ? heights.upright : heights.flat;
    const wide = Math.round((width / height) * shown);
    if (left + wide + gutter > sheetWidth) {
      left = gutter;
      top += row + gutter;
      row = 0;
    }
    placed.push({ input: await sharp(bytes).resize(wide, shown).toBuffer(), left, top });
    left += wide + gutter;
    row = Math.max(row, shown);
  }
  const size = { width: sheetWidth, height: top + row + gutter };
  return sharp({ create: { ...size, channels: 3, background: '#8a8a86' } })
    .composite(placed)
    .png({ compressionLevel: 3 })
    .toBuffer();
}

const wanted = process.argv.slice(2);
const content = await readContent();
if (!content.site) throw new Error('content/site.yaml has a problem: run "npm run check"');
const { site, listings } = directoryOf({ ...content, site: content.site });
const folder = path.join(cacheFolder(), 'contact-sheet');
await mkdir(folder, { recursive: true });
for (const listing of listings) {
  if (wanted.length && !wanted.includes(listing.slug)) continue;
  for (const language of site.languages) {
    const file = path.join(folder, `${listing.slug}-${language}.png`);
    await writeFile(file, await contactSheet(listing, site, language));
    console.log(file);
  }
}
