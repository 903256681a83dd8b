import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { isDamaged } from '../../../src/photos/damage.ts';
import { inspectPhoto } from '../../../src/photos/open.ts';
import { isSoundJpeg } from '../../../src/photos/sound-jpeg.ts';

const root = path.join(import.meta.dirname, '../../..');
const photo = () => sharp(path.join(root, 'tests/fixtures/photos/house-pond.jpg')).resize(900);

const formats: Record<string, (photo: Sharp) => Sharp> = {
  'a JPEG': (from) => from.jpeg({ quality: 85 }),
  'a progressive JPEG': (from) => from.jpeg({ quality: 85, progressive: true }),
  'a JPEG of mozjpeg': (from) => from.jpeg({ mozjpeg: true }),
  'a JPEG with all colours': (from) => from.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  'a grey JPEG': (from) => from.greyscale().jpeg(),
  'a PNG': (from) => from.resize(600).png(),
  'a WebP': (from) => from.webp({ quality: 85 }),
  'an AVIF': (from) => from.resize(600).avif({ effort: 0 }),
};
const whole: Record<string, Buffer> = {};

beforeAll(async () => {
  for (const [name, format] of Object.entries(formats)) whole[name] = await format(photo()).toBuffer();
});

/** A picture with other bytes from some part of it on; its last two stay. */
function harmed(bytes: Buffer, part: number, length: number, byte: (index: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  const from = Math.floor(bytes.length * part);
  for (let at = from; at < Math.min(from + length, bytes.length - 2); at++) copy[at] = byte(at - from);
  return copy;
}

const words = Buffer.from('<html><p>Xin chào, đây không phải ảnh.</p></html>'.replace(/[^ -~]/g, '?'));
/** Bytes as another compressed file would bring them. */
const noise = (index: number) => (Math.imul(index + 1, 2654435761) >>> 13) & 255;

const harms: [string, (bytes: Buffer, part: number) => Buffer][] = [
  ['cut off', (bytes, part) => bytes.subarray(0, Math.floor(bytes.length * part))],
  [
    'cut off, with an end mark appended',
    (bytes, part) =>
      Buffer.concat([bytes.subarray(0, Math.floor(bytes.length * part)), Buffer.from([0xff, 0xd9])]),
  ],
  ['with zeros in the middle', (bytes, part) => harmed(bytes, part, 4096, () => 0)],
  ['with zeros to its end', (bytes, part) => harmed(bytes, part, bytes.length, () => 0)],
  [
    'with a text in the middle',
    (bytes, part) => harmed(bytes, part, 2048, (at) => words[at % words.length] ?? 0),
  ],
];

/** What the person is told: nothing, advice, or that it cannot be used. */
const told = async (bytes: Buffer) =>
  inspectPhoto(bytes).then(
    ({ damaged }) => (damaged ? 'advised' : 'nothing'),
    () => 'refused',
  );

describe.each(Object.keys(formats))('%s', (format) => {
  test('that is whole is not spoken of', async () => {
    expect(isDamaged(whole[format] as Buffer)).toBe(false);
    expect(await told(whole[format] as Buffer)).toBe('nothing');
  });

  test.each(harms)('%s is at least advised about', async (_what, harm) => {
    for (const part of [0.3, 0.5, 0.8]) {
      expect(['advised', 'refused'], `from ${part} on`).toContain(
        await told(harm(whole[format] as Buffer, part)),
      );
    }
  });
});

// WebP has no checksum, and its decoder makes a picture of any bytes that look random.
const checked = Object.keys(formats).filter((format) => format !== 'a WebP');

test.each(checked)('%s with foreign bytes in the middle is at least advised about', async (format) => {
  for (const part of [0.3, 0.5, 0.8]) {
    const bytes = harmed(whole[format] as Buffer, part, 2048, noise);
    expect(['advised', 'refused'], `from ${part} on`).toContain(await told(bytes));
  }
});

const jpegs = Object.keys(formats).filter((format) => format.includes('JPEG'));

test.each(jpegs)('%s whose header claims 108 million pixels is at least advised about', async (format) => {
  const claiming = Buffer.from(whole[format] as Buffer);
  const frame =
    [0xc0, 0xc2].map((kind) => claiming.indexOf(Buffer.from([0xff, kind]))).find((at) => at > 0) ?? 0;
  claiming.writeUInt16BE(9000, frame + 5);
  claiming.writeUInt16BE(12_000, frame + 7);
  expect(['advised', 'refused']).toContain(await told(claiming));
});

test.each(jpegs)('%s is looked at as a phone does, from memory that is part of a larger one', (format) => {
  const bytes = whole[format] as Buffer;
  const within = new Uint8Array(bytes.length + 100).fill(0xff);
  within.set(bytes, 50);
  expect(isSoundJpeg(within.subarray(50, 50 + bytes.length))).toBe(true);
});

test('no JPEG as encoders write them is called damaged: any size, colours and options', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 200 }) }),
      fc.record({
        quality: fc.integer({ min: 1, max: 100 }),
        progressive: fc.boolean(),
        mozjpeg: fc.boolean(),
        optimiseCoding: fc.boolean(),
        chromaSubsampling: fc.constantFrom('4:2:0', '4:4:4'),
      }),
      fc.boolean(),
      async (size, options, isGrey) => {
        const jpeg = await photo()
          .resize({ ...size, fit: 'fill' })
          .greyscale(isGrey)
          .jpeg(options)
          .toBuffer();
        expect(isSoundJpeg(jpeg)).toBe(true);
        expect(isSoundJpeg(Buffer.concat([jpeg, Buffer.from('a film behind it')]))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever bytes stand between the marks, it is told at once and nothing is thrown', async () => {
  const base = whole['a progressive JPEG'] as Buffer;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ maxLength: 40 })), {
        maxLength: 6,
      }),
      (changes) => {
        const bytes = Buffer.from(base);
        for (const [part, put] of changes)
          bytes.set(put.subarray(0, bytes.length), Math.floor(part * (bytes.length - 40)));
        expect(typeof isDamaged(bytes)).toBe('boolean');
      },
    ),
    { numRuns: 60 },
  );
});

test('a thousand empty scans are not read: nothing is said of such a file', () => {
  const base = whole['a progressive JPEG'] as Buffer;
  const scan = base.indexOf(Buffer.from([0xff, 0xda]));
  const next = base.indexOf(Buffer.from([0xff, 0xc4]), scan);
  const first = base.subarray(scan, next);
  const many = Buffer.concat([base.subarray(0, scan), ...Array<Buffer>(1000).fill(first), base.subarray(-2)]);
  expect(isSoundJpeg(many)).toBe(true);
});

test('no sample photo is called damaged', () => {
  const folders = ['content', 'tests/fixtures/photos'].map((folder) => path.join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.(?:jpe?g|png|webp|avif)$/.test(name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => isDamaged(readFileSync(file)))).toEqual([]);
});
