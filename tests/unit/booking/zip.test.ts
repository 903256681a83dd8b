import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { bookingKit } from '../../../src/booking/kit.ts';
import { preparedKit } from '../../../src/booking/prepared-kit.ts';
import { bookingShape } from '../../../src/booking/shape.ts';
import { bookingZip } from '../../../src/booking/zip/booking-zip.ts';
import { cell, factsCsv } from '../../../src/booking/zip/facts-csv.ts';
import { kitHtml } from '../../../src/booking/zip/kit-html.ts';
import { packReadme } from '../../../src/booking/zip/readme.ts';
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

test('the zip holds texts, page, table, JSON and photos in order', async () => {
  const files = unzipSync(await bookingZip(sample(), site));
  expect(Object.keys(files)).toEqual([
    'README.txt',
    'kit.html',
    'booking-vi.txt',
    'booking-en.txt',
    'facts.csv',
    'booking.json',
    'photos/01-ngoi-nha-tag3.jpg',
    'photos/02-san-ngu-chung-san-chung-tag173.jpg',
    'photos/03-bua-an-tag167.jpg',
  ]);
  const json = bookingShape.parse(JSON.parse(strFromU8(files['booking.json'] as Uint8Array)));
  for (const { pack_file, width, height } of json.photos) {
    const metadata = await sharp(files[`photos/${pack_file}`]).metadata();
    expect([metadata.format, metadata.width, metadata.height]).toEqual(['jpeg', width, height]);
    expect(metadata.exif).toBeUndefined();
  }
});

test('made again it has the same bytes', async () => {
  const [once, again] = [await bookingZip(sample(), site), await bookingZip(sample(), site)];
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});

test('photos are stored, not pressed a second time', async () => {
  const bytes = Buffer.from(await bookingZip(sample(), site));
  const at = bytes.indexOf('photos/01-ngoi-nha-tag3.jpg');
  // Local file header: the method stands 22 bytes before the name.
  expect(bytes.readUInt16LE(at - 22)).toBe(0);
});

test('a portrait of the host goes with it', async () => {
  const listing = { ...sample(), host: { ...sample().host, portrait: aPicture('lake-noon.jpg') } };
  expect(Object.keys(unzipSync(await bookingZip(listing, site)))).toContain('photos/chu-nha.jpg');
  expect(packReadme(listing, bookingKit(listing, site))).toContain('chu-nha.jpg\n    ảnh chủ nhà');
});

test('a kit is made once for all that is built from it', () => {
  const listing = sample();
  expect(preparedKit(listing, site)).toBe(preparedKit(listing, site));
});

test('the README tells photo by photo, in Vietnamese and then in English', async () => {
  const listing = sample();
  await expect(packReadme(listing, bookingKit(listing, site))).toMatchFileSnapshot(
    'snapshots/readme.txt.snap',
  );
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
    { numRuns: 150 },
  );
});

test('the page needs no other file, and an owner’s text cannot break it', async () => {
  const listing = aListing({
    sample: true,
    name: 'Nhà <script>alert(1)</script> & "sàn"',
    directions: { vi: 'Rẽ trái <img src=x onerror=alert(1)> là tới.' },
  });
  const html = await kitHtml(listing, bookingKit(listing, site));
  expect(html).not.toMatch(/<script|<link|<img(?! src="data:image\/jpeg;base64,)/);
  expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html.match(/<img src="data:/g)).toHaveLength(3);
  expect(html).not.toMatch(/undefined|\[object/);
  expect(html).toContain('không phải điểm của Booking.com');
});

test('the page tells every field of every step', async () => {
  const listing = aListing();
  const kit = bookingKit(listing, site);
  const html = await kitHtml(listing, kit);
  const plain = html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  for (const { title, fields } of kit.steps) {
    expect(plain).toContain(title.vi);
    for (const { label, value } of fields) {
      expect(plain).toContain(label.vi);
      if (value?.vi) expect(plain).toContain(value.vi);
    }
  }
});
