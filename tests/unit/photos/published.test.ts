import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type NamedPhoto, photoAddress } from '../../../src/photos/photo-address.ts';
import { photoAt } from '../../../src/photos/photo-at.ts';
import { publishJpeg, publishPhoto, wantedPhotos } from '../../../src/photos/published.ts';
import { type ShapeName, shapes } from '../../../src/photos/shapes.ts';
import { bookingLimits } from '../../../src/platforms/booking.ts';
import { cardFormats } from '../../../src/platforms/card-formats.ts';

const photo = (file: string, width: number, height: number, more: Partial<NamedPhoto> = {}): NamedPhoto => ({
  path: `/content/${file}`,
  file,
  hash: file,
  width,
  height,
  ...more,
});

const names = Object.keys(shapes) as ShapeName[];

beforeEach(() => wantedPhotos().clear());

describe('a picture on a page', () => {
  test('has AVIF in every width that it is large enough for, and one JPEG', () => {
    expect(publishPhoto(photo('Hien-Nha.JPG', 3000, 1500), 'lying')).toEqual({
      avif: expect.stringMatching(
        /^\/photos\/hien-nha-\w{8}-360\.avif 360w, \/photos\/hien-nha-\w{8}-720\.avif 720w, \/photos\/hien-nha-\w{8}-1080\.avif 1080w$/,
      ),
      src: expect.stringMatching(/^\/photos\/hien-nha-\w{8}-720\.jpg$/),
      width: 720,
      height: 480,
    });
    expect(wantedPhotos().size).toBe(4);
  });

  test('is never enlarged', () => {
    const small = publishPhoto(photo('nho.jpg', 640, 480), 'lying');
    expect(small.avif).toMatch(/^\S+-360\.avif 360w$/);
    expect(small).toMatchObject({ width: 640, height: 427 });
    const tiny = publishPhoto(photo('be.jpg', 300, 900), 'lying');
    expect(tiny.avif).toMatch(/^\S+-300\.avif 300w$/);
    expect(tiny).toMatchObject({ width: 300, height: 200 });
  });

  test.each([
    [4000, 3000, 2048, 1536],
    [3000, 4000, 1536, 2048],
    [1600, 1200, 1600, 1200],
    [9000, 400, 6750, 300],
    [310, 6200, 300, 6000],
  ])('of %i × %i is whole as a JPEG of %i × %i: no side below what Booking.com takes', (width, height, wide, high) => {
    const { least } = bookingLimits.photo;
    expect(publishJpeg(photo('ca-tam.jpg', width, height), 'whole')).toMatchObject({
      width: wide,
      height: high,
    });
    expect(Math.min(wide, high)).toBeGreaterThanOrEqual(least);
  });

  test('is whole as large as Booking.com advises', () => {
    expect(shapes.whole.jpg).toBeGreaterThanOrEqual(bookingLimits.photoAdvice.width);
  });

  test('shares its files with the whole picture where the crop would be all of it', () => {
    const lying = publishPhoto(photo('vua-khung.jpg', 2048, 1365), 'lying');
    const whole = publishPhoto(photo('vua-khung.jpg', 2048, 1365), 'whole');
    expect(lying.avif.split(', ').at(-1)).toBe(whole.avif.split(', ')[0]);
  });

  test('has another address with another focal point, other bytes, another crop', () => {
    const base = photo('nha.jpg', 3000, 2500);
    const all = [
      publishJpeg(base, 'square'),
      publishJpeg({ ...base, focal: { x: 0.2, y: 0.5 } }, 'square'),
      publishJpeg({ ...base, hash: 'other' }, 'square'),
      publishJpeg(base, 'portrait'),
    ];
    expect(new Set(all.map(({ src }) => src)).size).toBe(all.length);
  });

  test('is wanted only in the files that were handed out', () => {
    const { src } = publishJpeg(photo('mot.jpg', 3000, 2000), 'whole');
    expect([...wantedPhotos().keys()]).toEqual([src]);
  });
});

test('the picture of a link is as large as the card of a link', () => {
  const { width, height } = cardFormats.link;
  expect(publishJpeg(photo('duong-dan.jpg', 3000, 3000), 'link')).toMatchObject({ width, height });
});

describe('what stands at an address', () => {
  const sources = [
    photo('nha.jpg', 4032, 3024),
    photo('nha.png', 2048, 1365, { focal: { x: 0.1, y: 0.9 } }),
    photo('nha-2.jpg', 1365, 2048),
    photo('nho-1080.jpg', 300, 200),
  ];

  test.each(names)('%s: every file that a page was given, before any page asked', (shape) => {
    for (const source of sources) {
      publishPhoto(source, shape);
      for (const { address, derivation } of wantedPhotos().values()) {
        expect(photoAt(address, sources)).toEqual({ source, derivation });
      }
      wantedPhotos().clear();
    }
  });

  const known = publishJpeg(sources[0] as NamedPhoto, 'lying').src;

  test.each([
    ['another width', known.replace('-720.', '-721.')],
    ['a width below nothing', known.replace('-720.', '--720.')],
    ['a width written otherwise', known.replace('-720.', '-0720.')],
    ['a width in another notation', known.replace('-720.', '-7.2e2.')],
    ['no width', known.replace('-720.', '-.')],
    ['a JPEG in a width that only AVIF has', known.replace('-720.', '-1600.')],
    ['another format', known.replace('.jpg', '.webp')],
    ['capitals', known.toUpperCase()],
    ['capitals in the name', known.replace('nha', 'Nha')],
    ['an encoded letter', known.replace('nha', '%6eha')],
    ['a folder above', known.replace('/photos/', '/photos/../photos/')],
    ['an encoded folder above', known.replace('/photos/', '/photos/%2e%2e/photos/')],
    ['another folder', known.replace('/photos/', '/cards/')],
    ['two strokes', known.replace('/photos/', '//photos/')],
    ['a query', `${known}?w=720`],
    ['more behind', `${known}/`],
    ['another key', known.replace(/-\w{8}-/, '-00000000-')],
    ['the key of a picture with another name', known.replace('nha', 'nha-2')],
    ['the source itself', '/content/nha.jpg'],
    ['a name of every object', '/photos/__proto__-720.jpg'],
    ['nothing', ''],
    ['a stroke', '-'],
  ])('%s: nothing', (_what, address) => {
    expect(photoAt(known, sources)).toBeDefined();
    expect(photoAt(address, sources)).toBeUndefined();
  });

  test('nothing of a picture that is not on the site any more', () => {
    expect(photoAt(known, sources.slice(1))).toBeUndefined();
  });

  test('any sizes, crops and formats: only what a page can have been given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.integer({ min: 1, max: 2500 }),
        fc.constantFrom(
          undefined,
          ...Object.values(shapes).map((shape) => ('ratio' in shape ? shape.ratio : 1)),
        ),
        fc.constantFrom('avif' as const, 'jpg' as const),
        (source, width, ratio, format) => {
          const address = photoAddress(source, { width, ratio, format });
          const found = photoAt(address, sources);
          wantedPhotos().clear();
          for (const name of names) publishPhoto(source, name);
          expect(found !== undefined).toBe(wantedPhotos().has(address));
        },
      ),
      { numRuns: 300 },
    );
  });
});
