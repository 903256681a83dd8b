import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Card } from '../src/cards/card.ts';
import { cardsOf } from '../src/cards/cards-of.ts';
import { renderCard } from '../src/cards/render.ts';
import { textLanguagesOf } from '../src/homestay/language.ts';
import { directoryOf } from '../src/listings/directory.ts';
import type { Listing } from '../src/listings/entries.ts';
import { readContent } from '../src/listings/read-content.ts';
import { cacheFolder } from '../src/photos/cache.ts';
import { awkwardListings, awkwardSite } from './fixtures/awkward-village.ts';

/**
 * Every card of every homestay of the content folder on sheets, to be looked at at a readable size, one sheet per
 * homestay, language and shape: `node --import tsx tests/contact-sheet.ts [slug …]`. With `awkward` as the slug: the
 * village of awkward listings. Sheets lie in `contact-sheet/` of the cache folder.
 */

/** Pixels. */
const gutter = 16;
/** Width of a card on the sheet in pixels, and how many stand beside each other, by its shape. */
const shapes = {
  wide: { width: 720, beside: 2 },
  square: { width: 460, beside: 3 },
  feed: { width: 380, beside: 4 },
  tall: { width: 290, beside: 5 },
} as const;
type Shape = keyof typeof shapes;

function shapeOf({ format: { width, height } }: Card): Shape {
  if (width > height) return 'wide';
  if (width === height) return 'square';
  return height / width < 1.5 ? 'feed' : 'tall';
}

interface Tile {
  card: Card;
  bytes: Buffer;
}

async function sheetOf(tiles: Tile[], shape: Shape): Promise<Buffer> {
  const { width, beside } = shapes[shape];
  const placed: { input: Buffer; left: number; top: number }[] = [];
  let [left, top, row] = [gutter, gutter, 0];
  for (const { card, bytes } of tiles) {
    if (placed.length && placed.length % beside === 0) {
      [left, top, row] = [gutter, top + row + gutter, 0];
    }
    const height = Math.round((card.format.height / card.format.width) * width);
    placed.push({ input: await sharp(bytes).resize(width, height).toBuffer(), left, top });
    left += width + gutter;
    row = Math.max(row, height);
  }
  const size = { width: beside * (width + gutter) + gutter, height: top + row + gutter };
  return sharp({ create: { ...size, channels: 3, background: '#8a8a86' } })
    .composite(placed)
    .png({ compressionLevel: 3 })
    .toBuffer();
}

async function content() {
  const found = await readContent();
  if (!found.site) throw new Error('content/site.yaml has a problem: run "npm run check"');
  return directoryOf({ ...found, site: found.site });
}

const wanted = process.argv.slice(2);
const { site, listings } = wanted.includes('awkward')
  ? { site: awkwardSite, listings: awkwardListings().map(({ listing }) => listing) }
  : await content();
const isWanted = ({ slug }: Listing) => !wanted.length || wanted.includes('awkward') || wanted.includes(slug);
const folder = path.join(cacheFolder(), 'contact-sheet');
await mkdir(folder, { recursive: true });
for (const listing of listings.filter(isWanted)) {
  for (const language of textLanguagesOf(site.languages)) {
    const tiles: Tile[] = [];
    for (const card of cardsOf(listing, site, language)) {
      const started = performance.now();
      const drawn = await renderCard(card).catch((fault: Error) => fault);
      if (drawn instanceof Error) {
        console.log(drawn.message);
        continue;
      }
      const took = drawn.reused ? 'reused' : `${Math.round(performance.now() - started)} ms`;
      console.log(
        `${listing.slug}/${language}/${card.name} (${card.layout}): ${drawn.bytes.length} bytes, ${took}`,
      );
      tiles.push({ card, bytes: drawn.bytes });
    }
    for (const shape of Object.keys(shapes) as Shape[]) {
      const some = tiles.filter(({ card }) => shapeOf(card) === shape);
      const file = path.join(folder, `${listing.slug}-${language}-${shape}.png`);
      if (some.length) await writeFile(file, await sheetOf(some, shape));
    }
  }
}
console.log(folder);
