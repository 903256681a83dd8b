import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { bookingKit } from '../../../src/booking/kit.ts';
import { preparedKit } from '../../../src/booking/prepared-kit.ts';
import { bookingShape } from '../../../src/booking/shape.ts';
import { bookingPack } from '../../../src/booking/zip/booking-pack.ts';
import { cell, factsCsv } from '../../../src/booking/zip/facts-csv.ts';
import { packReadme } from '../../../src/booking/zip/readme.ts';
import { derivePhoto } from '../../../src/photos/derive.ts';
import { photoAt } from '../../../src/photos/photo-at.ts';
import { anyListing } from '../../fixtures/any-listing.ts';
import { aListing, aPicture } from '../../fixtures/listing.ts';

const site = { name: 'Nhà sàn Lâm Bình' };
const sample = () => aListing({ sample: true });

beforeAll(async () => {
  process.env.NHA_SAN_CACHE = await mkdtemp(path.join(tmpdir(), 'nha-san-zip-'));
});

/** Reads RFC 4180 back. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, value = '', end = ''] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(value.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('the pack holds texts, table and JSON, and names photos in order', async () => {
  const { texts, photos } = await bookingPack(sample(), site);
  expect(Object.keys(texts)).toEqual([
    'README.txt',
    'booking-vi.txt',
    'booking-en.txt',
    'facts.csv',
    'booking.json',
  ]);
  const json = bookingShape.parse(JSON.parse(texts['booking.json'] ?? ''));
  expect(photos.map(({ file }) => file)).toEqual([
    '01-ngoi-nha-tag3.jpg',
    '02-san-ngu-chung-san-chung-tag173.jpg',
    '03-bua-an-tag167.jpg',
  ]);
  for (const [index, { src }] of photos.entries()) {
    const { source, derivation } = photoAt(src, sample().photos) ?? {};
    const { format, width, height } = await sharp((await derivePhoto(source!, derivation!)).bytes).metadata();
    expect({ format, width, height }).toEqual({
      format: 'jpeg',
      width: json.photos[index]?.width,
      height: json.photos[index]?.height,
    });
  }
});

test('a portrait of the host goes with it', async () => {
  const listing = { ...sample(), host: { ...sample().host, portrait: aPicture('lake-noon.jpg') } };
  expect((await bookingPack(listing, site)).photos.at(-1)?.file).toBe('chu-nha.jpg');
  expect(packReadme(listing)).toMatch(/^photos\/chu-nha\.jpg +ảnh chủ nhà/m);
});

test('a kit is made once for all that is built from it', () => {
  const listing = sample();
  expect(preparedKit(listing, site)).toBe(preparedKit(listing, site));
});

test('the README names every file of the pack', async () => {
  const readme = packReadme(sample());
  for (const file of [...Object.keys((await bookingPack(sample(), site)).texts), 'kit.html', 'photos/']) {
    if (file !== 'README.txt') expect(readme).toMatch(new RegExp(`^${file} `, 'm'));
  }
  expect(readme).toContain('NHÀ MẪU');
});

test('the table as a whole', async () => {
  await expect(factsCsv(bookingKit(aListing(), site))).toMatchFileSnapshot('snapshots/facts.csv.snap');
});

test.each([
  ['=1+1', '" =1+1"'],
  ['+84 900 000 001', '"0900 000 001"'],
  ['+84900000001', '"0900000001"'],
  ['+84 900 000 001 hoặc =1', '" +84 900 000 001 hoặc =1"'],
  ['+856 20 5555 5555', '" +856 20 5555 5555"'],
  ['-5', '" -5"'],
  ['@suoithu', '" @suoithu"'],
  [' =HYPERLINK("x")', '" =HYPERLINK(""x"")"'],
  ['\t=1', '" =1"'],
  ['\tmột', '" một"'],
  ['＝1+1', '" ＝1+1"'],
  ['\u200b=1', '" =1"'],
  ['0900 000 001', '"0900 000 001"'],
  ["'Lòng mến khách'", `"'Lòng mến khách'"`],
  ['Nhà “A”, B', '"Nhà “A”, B"'],
])('the cell %j is no formula', (text, written) => {
  expect(cell(text)).toBe(written);
});

test('whatever is listed, the table has one row per field, nine cells each, no formula, and no sign put before one', () => {
  fc.assert(
    fc.property(anyListing(), (listing) => {
      const kit = bookingKit(listing, site);
      const csv = factsCsv(kit);
      expect(csv.startsWith('\uFEFF"Bước","Phòng"')).toBe(true);
      const rows = rowsOf(csv);
      expect(rows).toHaveLength(1 + kit.steps.reduce((sum, { fields }) => sum + fields.length, 0));
      for (const row of rows) {
        expect(row).toHaveLength(9);
        for (const text of row) {
          expect(text).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
          expect(text).not.toMatch(/^'\s*[=+\-@＝＋－＠]/);
        }
      }
    }),
    { numRuns: 60 },
  );
});
