import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPlainJpeg } from '../../../../src/desk/server/plain-jpeg.ts';
import { isSrgbProfile } from '../../../../src/desk/server/srgb-profile.ts';
import { withoutMetadata } from '../../../../src/desk/server/without-metadata.ts';
import { aPhoto } from './a-desk.ts';

const secret = 'so-nha-12-duong-rieng';

/** A piece of a JPEG with any content. */
function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A JPEG with a piece put in behind its first two bytes. */
const withPiece = (jpeg: Buffer, marker: number, content: Buffer) =>
  Buffer.concat([jpeg.subarray(0, 2), segment(marker, content), jpeg.subarray(2)]);

/** A JPEG with a colour profile in so many pieces. */
function withProfile(jpeg: Buffer, profile: Buffer, pieces = 1): Buffer {
  const size = Math.ceil(profile.length / pieces);
  const all = Array.from({ length: pieces }, (_, index) =>
    segment(
      0xe2,
      Buffer.concat([
        Buffer.from('ICC_PROFILE\0', 'latin1'),
        Buffer.from([index + 1, pieces]),
        profile.subarray(index * size, (index + 1) * size),
      ]),
    ),
  );
  return Buffer.concat([jpeg.subarray(0, 2), ...all, jpeg.subarray(2)]);
}

const profileOf = async (icc: 'srgb' | 'p3') => {
  const tagged = await sharp(await aPhoto())
    .withIccProfile(icc)
    .jpeg()
    .toBuffer();
  return (await sharp(tagged).metadata()).icc as Buffer;
};

/** A profile in which somebody has hidden a text. */
const withText = (profile: Buffer) => {
  const changed = Buffer.concat([profile, Buffer.from(secret)]);
  changed.writeUInt32BE(changed.length, 0);
  return changed;
};

const pixelsOf = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer();

describe('the colour profile of a stored JPEG', () => {
  test.each([
    1, 3,
  ])('that says sRGB, in %i pieces, is taken out; the picture stays to the byte', async (pieces) => {
    const photo = await aPhoto();
    const stored = await withoutMetadata(withProfile(photo, await profileOf('srgb'), pieces));
    expect(stored.equals(photo)).toBe(true);
  });

  test('that says another space is taken out, and the colours are brought into sRGB', async () => {
    const photo = await aPhoto();
    const tagged = withProfile(photo, await profileOf('p3'));
    const stored = await withoutMetadata(tagged);
    expect((await sharp(stored).metadata()).icc).toBeUndefined();
    const shown = await sharp(tagged).toColourspace('srgb').raw().toBuffer();
    const pixels = await pixelsOf(stored);
    const apart = shown.reduce((sum, value, at) => sum + Math.abs(value - (pixels[at] ?? 0)), 0);
    expect(apart / shown.length).toBeLessThan(3);
    expect(pixels.equals(await pixelsOf(photo))).toBe(false);
  });

  test.each([
    ['an sRGB profile', async () => withText(await profileOf('srgb'))],
    ['a P3 profile', async () => withText(await profileOf('p3'))],
    ['what only calls itself a profile', async () => Buffer.from(secret)],
    [
      'a profile whose table of tags leads nowhere',
      async () => {
        const profile = withText(await profileOf('srgb'));
        profile.writeUInt32BE(0xffffffff, 128);
        return profile;
      },
    ],
  ])('hides no text: %s', async (_what, profile) => {
    const sent = withProfile(await aPhoto(), await profile());
    expect(sent.includes(secret)).toBe(true);
    const stored = await withoutMetadata(sent);
    expect(stored.includes(secret)).toBe(false);
    expect((await sharp(stored).metadata()).icc).toBeUndefined();
  });

  test('is judged by its colours, not by its name', async () => {
    expect(isSrgbProfile(await profileOf('srgb'))).toBe(true);
    expect(isSrgbProfile(await profileOf('p3'))).toBe(false);
    const named = Buffer.concat([await profileOf('p3'), Buffer.from('sRGB IEC61966-2.1')]);
    expect(isSrgbProfile(named)).toBe(false);
    expect(isSrgbProfile(Buffer.alloc(0))).toBe(false);
    expect(isSrgbProfile(Buffer.alloc(200, 0xff))).toBe(false);
  });
});

describe('what is no picture in a JPEG', () => {
  test.each([
    [
      'JFIF with a small picture',
      0xe0,
      Buffer.concat([Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01', 'latin1'), Buffer.from(secret)]),
    ],
    ['a second JFIF of another kind', 0xe0, Buffer.from(`JFXX\0${secret}`)],
    ['an unknown piece of the first kind', 0xe0, Buffer.from(secret)],
    ['Adobe’s note with more behind it', 0xee, Buffer.from(`Adobe\0d\0\0\0\0\0${secret}`)],
    ['EXIF', 0xe1, Buffer.from(`Exif\0\0${secret}`)],
    ['a picture of a Multi-Picture file', 0xe2, Buffer.from(`MPF\0${secret}`)],
    ['a comment', 0xfe, Buffer.from(secret)],
  ])('%s is not stored', async (_what, marker, content) => {
    const sent = withPiece(await aPhoto(), marker, content);
    expect(isPlainJpeg(sent)).toBe(false);
    const stored = await withoutMetadata(sent);
    expect(stored.includes(secret)).toBe(false);
    expect(isPlainJpeg(stored)).toBe(true);
  });

  test.each(['png', 'webp', 'avif'] as const)('nor in %s', async (format) => {
    const sent = await sharp(await aPhoto())
      .resize(400)
      .withExif({ IFD0: { Copyright: secret } })
      .toFormat(format)
      .toBuffer();
    expect(sent.includes(secret)).toBe(true);
    const stored = await withoutMetadata(sent);
    expect(stored.includes(secret)).toBe(false);
    expect((await sharp(stored).metadata()).format).toBe(format === 'avif' ? 'heif' : format);
  });

  test('what a phone’s form sends is stored to the byte', async () => {
    const photo = await aPhoto();
    expect(isPlainJpeg(photo)).toBe(true);
    expect(await withoutMetadata(photo)).toBe(photo);
  });
});
