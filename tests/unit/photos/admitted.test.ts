import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pictureHash } from '../../../src/booking/photo-pack/near-duplicates.ts';
import { checkPhoto } from '../../../src/desk/server/photo-check.ts';
import { photoView } from '../../../src/desk/server/photo-view.ts';
import { readContent } from '../../../src/listings/read-content.ts';
import { decodePhoto } from '../../../src/photos/decoded.ts';
import { derivePhoto } from '../../../src/photos/derive.ts';
import { neededLoaders } from '../../../src/photos/loaders.ts';
import { inspectPhoto, openPhoto } from '../../../src/photos/open.ts';
import { printPhoto } from '../../../src/posts/poster/print-photo.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { aHomestayFile, aPicture } from '../../fixtures/listing.ts';

/** First bytes of whatever was given to a decoder. */
const given = vi.hoisted(() => [] as string[]);

vi.mock('sharp', async (original) => {
  const { default: real } = await original<{ default: typeof sharp }>();
  const start = (source: unknown) => {
    if (typeof source === 'string') return readFileSync(source, 'latin1').slice(0, 12);
    return Buffer.isBuffer(source) ? source.toString('latin1', 0, 12) : '';
  };
  const spy = new Proxy(real, {
    apply(target, self, parts) {
      const [source, options] = parts as [unknown, { raw?: unknown } | undefined];
      if (!options?.raw) given.push(start(source));
      return Reflect.apply(target, self, parts);
    },
  });
  return { default: spy };
});

let folder: string;
const strangers: Record<string, Buffer> = {
  SVG: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
  'SVG after a header': Buffer.from('<?xml version="1.0"?><svg width="900" height="900"/>'),
  HTML: Buffer.from('<!doctype html><img src="x">'),
  PDF: Buffer.from('%PDF-1.7\n1 0 obj'),
  BMP: Buffer.from(`BM${'\0'.repeat(60)}`, 'latin1'),
  HEIC: Buffer.from(`\0\0\0\x18ftypheic${'\0'.repeat(60)}`, 'latin1'),
  film: Buffer.from(`\0\0\0\x18ftypisom${'\0'.repeat(60)}`, 'latin1'),
  'JPEG XL': Buffer.from('\xff\x0a\xfa\x1f', 'latin1'),
  'JPEG 2000': Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1'),
  Photoshop: Buffer.from('8BPS\0\x01', 'latin1'),
  FITS: Buffer.from('SIMPLE  =                    T'),
  'Radiance HDR': Buffer.from('#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n'),
  'a portable map': Buffer.from('P6 900 900 255\n'),
  'a table of numbers': Buffer.from('1,2,3\n4,5,6\n'),
  'a RIFF that is no WebP': Buffer.from('RIFF\x10\0\0\0WAVEfmt ', 'latin1'),
  'half a JPEG mark': Buffer.from([0xff, 0xd8]),
  nothing: Buffer.alloc(0),
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nha-san-admitted-'));
  process.env.NHA_SAN_CACHE = path.join(folder, 'cache');
  const blank = sharp({ create: { width: 900, height: 900, channels: 3, background: '#888' } });
  strangers.GIF = await blank.gif().toBuffer();
  strangers.TIFF = await blank.tiff().toBuffer();
});

afterAll(async () => {
  delete process.env.NHA_SAN_CACHE;
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  given.length = 0;
});

const names = [...Object.keys(strangers), 'GIF', 'TIFF'];
const bytesOf = (name: string) => strangers[name] as Buffer;

/** Writes a stranger under a photo's name. */
async function named(name: string): Promise<string> {
  const file = path.join(folder, `${names.indexOf(name)}.jpg`);
  await writeFile(file, bytesOf(name));
  return file;
}

describe.each(names)('%s under the name of a photo reaches no decoder', (name) => {
  test.each<[string, () => Promise<unknown>]>([
    ['inspected from memory', () => inspectPhoto(bytesOf(name))],
    ['inspected in its folder', async () => inspectPhoto(await named(name))],
    ['opened', async () => openPhoto(await named(name))],
    ['sent to the desk', () => checkPhoto('a.jpg', bytesOf(name))],
    ['shown small in the desk', () => photoView(async () => bytesOf(name), 320)],
    ['shown in the desk', () => photoView(async () => bytesOf(name))],
  ])('%s', async (_way, open) => {
    await expect(open()).rejects.toThrow();
    expect(given).toEqual([]);
  });
});

test('nor when check and build read the content: each is refused with the remedy', async () => {
  const homestays = Object.fromEntries(
    names.map((_, index) => [
      `nha-${index}`,
      aHomestayFile({ photos: [{ file: `${index}.jpg`, alt: { vi: 'Nhà.' }, subject: 'exterior' }] }),
    ]),
  );
  const content = await aContentFolder({ homestays });
  for (const [index, name] of names.entries()) {
    await copyFile(await named(name), path.join(content, `homestays/nha-${index}/photos/${index}.jpg`));
  }
  const { problems } = await readContent(content);
  const starts = names.map((name) => bytesOf(name).toString('latin1', 0, 12)).filter(Boolean);
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((start) => starts.includes(start))).toEqual([]);
  expect(problems).toHaveLength(names.length);
  for (const { vi: sentence } of problems) expect(sentence).toMatch(/[Hh]ãy/);
  await rm(content, { recursive: true, force: true });
});

describe('a photo that has become something else since it was looked at', () => {
  test.each<[string, (photo: ReturnType<typeof aPicture>) => Promise<unknown>]>([
    ['a page’s picture', (photo) => derivePhoto(photo, { width: 360, format: 'jpg' })],
    ['a card’s picture', (photo) => decodePhoto(photo)],
    ['the search for doubles', (photo) => pictureHash(photo)],
    ['a poster’s picture', (photo) => printPhoto(photo)],
  ])('%s is not made of it', async (_what, make) => {
    const photo = { ...aPicture('house-pond.jpg'), path: await named('SVG'), hash: 'da-doi' };
    await expect(make(photo)).rejects.toThrow();
    expect(given).toEqual([]);
  });
});

describe('the loaders of libvips', () => {
  /** Every loader that the library in use knows. */
  function loaders(): string[] {
    const { sharedObjects } = process.report.getReport() as { sharedObjects: string[] };
    const library = sharedObjects.find((file) => /libvips/.test(path.basename(file))) ?? '';
    return [...new Set(readFileSync(library, 'latin1').match(/\bVipsForeignLoad\w+/g))].sort();
  }

  test('are each needed or closed', () => {
    const isNeeded = (loader: string) => neededLoaders.some((needed) => loader.startsWith(needed));
    expect(loaders().filter(isNeeded).length).toBeGreaterThan(10);
    expect(loaders().filter((loader) => !isNeeded(loader))).toMatchInlineSnapshot(`
      [
        "VipsForeignLoadCsv",
        "VipsForeignLoadCsvFile",
        "VipsForeignLoadCsvSource",
        "VipsForeignLoadJp2k",
        "VipsForeignLoadMatrix",
        "VipsForeignLoadMatrixFile",
        "VipsForeignLoadMatrixSource",
        "VipsForeignLoadNsgif",
        "VipsForeignLoadNsgifBuffer",
        "VipsForeignLoadNsgifFile",
        "VipsForeignLoadNsgifSource",
        "VipsForeignLoadOpenslide",
        "VipsForeignLoadPdf",
        "VipsForeignLoadRaw",
        "VipsForeignLoadSvg",
        "VipsForeignLoadSvgFile",
        "VipsForeignLoadSvgSource",
        "VipsForeignLoadTiff",
        "VipsForeignLoadTiffBuffer",
        "VipsForeignLoadTiffFile",
        "VipsForeignLoadTiffSource",
        "VipsForeignLoadUhdr",
        "VipsForeignLoadUhdrBuffer",
        "VipsForeignLoadUhdrFile",
        "VipsForeignLoadUhdrSource",
        "VipsForeignLoadVips",
        "VipsForeignLoadVipsFile",
        "VipsForeignLoadVipsSource",
      ]
    `);
  });

  test.each(['GIF', 'TIFF'])('%s is not opened even where nobody looks at the first bytes', async (name) => {
    await expect(sharp(bytesOf(name)).metadata()).rejects.toThrow('unsupported image format');
    await expect(sharp(await named(name)).metadata()).rejects.toThrow('unsupported image format');
  });

  test('SVG is opened from memory, for our own drawings, and from no file', async () => {
    expect((await sharp(bytesOf('SVG')).metadata()).format).toBe('svg');
    await expect(sharp(await named('SVG')).metadata()).rejects.toThrow('unsupported image format');
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is opened', async (format) => {
    const blank = sharp({ create: { width: 400, height: 300, channels: 3, background: '#888' } });
    expect(await inspectPhoto(await blank.toFormat(format).toBuffer())).toEqual({ width: 400, height: 300 });
  });
});
