import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureKind } from '../../../../src/desk/editor/photos/picture-kind.ts';
import { isWholeJpeg } from '../../../../src/desk/editor/photos/whole-jpeg.ts';
import { isWhole } from '../../../../src/desk/editor/photos/whole-picture.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const boxed = (brand: string) => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0`);
const noise = () =>
  sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

describe('What a file is', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('%s is a picture', async (format) => {
    expect(pictureKind(await noise().toFormat(format).toBuffer())).toBe('picture');
  });

  test.each([
    ['an iPhone picture', boxed('heic'), 'heic'],
    ['an iPhone picture of another kind', boxed('mif1'), 'heic'],
    ['a film', boxed('isom'), 'video'],
    ['an iPhone film', boxed('qt  '), 'video'],
    ['a film of Chromium', bytes('\x1aE\xdf\xa3\x01'), 'video'],
    ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'drawing'],
    ['a drawing after a mark and a header', bytes('\xef\xbb\xbf <?xml version="1.0"?><svg/>'), 'drawing'],
    ['a page', bytes('<!doctype html><script>alert(1)</script>'), 'other'],
    ['a text', bytes('xin chao'), 'other'],
    ['a PDF', bytes('%PDF-1.7'), 'other'],
    ['sound', bytes('RIFF\x10\0\0\0WAVEfmt '), 'other'],
    [
      'a picture that is told to be one only further on',
      bytes('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'),
      'picture',
    ],
    ['an iPhone picture that tells it further on', bytes('\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf'), 'heic'],
    ['a brand that stands behind the list', bytes('\0\0\0\x14ftypmif1\0\0\0\0miafavif'), 'heic'],
    ['a TIFF', bytes('II*\0\x08\0\0\0'), 'tiff'],
    ['a TIFF or DNG of the other byte order', bytes('MM\0*\0\0\0\x08'), 'tiff'],
    ['a TIFF above four gigabytes', bytes('II+\0\x08\0\0\0'), 'tiff'],
    ['a Canon camera’s RAW', boxed('crx '), 'tiff'],
    ['a Fujifilm camera’s RAW', bytes('FUJIFILMCCD-RAW 0201'), 'tiff'],
    ['a Panasonic camera’s RAW', bytes('IIU\0\x18\0\0\0'), 'tiff'],
    ['JPEG XL', bytes('\xff\x0a\xfa'), 'rare'],
    ['JPEG XL in boxes', bytes('\0\0\0\x0cJXL \r\n\x87\n'), 'rare'],
    ['JPEG 2000', bytes('\0\0\0\x0cjP  \r\n\x87\n'), 'rare'],
    ['a Photoshop picture', bytes('8BPS\0\x01'), 'rare'],
    ['nothing', new Uint8Array(), 'empty'],
    ['one byte', bytes('\xff'), 'other'],
  ])('%s', (_, head, kind) => {
    expect(pictureKind(head)).toBe(kind);
  });
});

describe('A JPEG', () => {
  test.each([
    ['an ordinary one', { progressive: false }],
    ['one that comes in several scans', { progressive: true }],
  ])('%s is whole, and cut off anywhere it is not', async (_, options) => {
    const whole = await noise()
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 90, ...options })
      .toBuffer();
    expect(isWholeJpeg(whole)).toBe(true);
    for (let length = 0; length < whole.length; length++) {
      expect(isWholeJpeg(whole.subarray(0, length)), `${length} of ${whole.length} bytes`).toBe(false);
    }
  });

  test('may have a film appended, as phones do', async () => {
    const whole = await noise().jpeg().toBuffer();
    expect(isWholeJpeg(Buffer.concat([whole, boxed('mp42'), Buffer.alloc(500, 0xff)]))).toBe(true);
  });

  test('is not whole because its small preview is', async () => {
    const preview = await noise().resize(16).jpeg().toBuffer();
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), preview]);
    segment.writeUInt16BE(preview.length + 2, 2);
    const whole = await noise().jpeg().toBuffer();
    const nested = Buffer.concat([whole.subarray(0, 2), segment, whole.subarray(2)]);
    expect(isWholeJpeg(nested)).toBe(true);
    expect(isWholeJpeg(nested.subarray(0, nested.length >> 1))).toBe(false);
  });

  test('with a restart mark after every few blocks is whole', () => {
    const data = [0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd0, 3, 0xff, 0, 4, 0xff, 0xd7, 5, 0xff, 0xd9];
    expect(isWholeJpeg(Uint8Array.from(data))).toBe(true);
    expect(isWholeJpeg(Uint8Array.from(data.slice(0, -2)))).toBe(false);
  });
});

describe('A JPEG with stray bytes before a marker', () => {
  const stray = Buffer.from([1, 2, 0xff, 0, 3, 4]);

  test.each([
    { progressive: false },
    { progressive: true },
  ])('is whole wherever they stand %o', async (options) => {
    const whole = await noise().jpeg(options).toBuffer();
    for (const at of markersOf(whole)) {
      const strayed = Buffer.concat([whole.subarray(0, at), stray, whole.subarray(at)]);
      expect(isWholeJpeg(strayed), `before the marker at ${at}`).toBe(true);
      // The build's decoder agrees.
      await sharp(strayed, { failOn: 'truncated' }).raw().toBuffer();
    }
  });

  test('is noticed when it is cut off', async () => {
    const whole = await noise().jpeg().toBuffer();
    const strayed = Buffer.concat([whole.subarray(0, 20), stray, whole.subarray(20)]);
    for (let length = 0; length < strayed.length; length += 5) {
      expect(isWholeJpeg(strayed.subarray(0, length)), `${length} of ${strayed.length} bytes`).toBe(false);
    }
  });

  /** Places of the markers after the first segment, up to the first scan. */
  function markersOf(jpeg: Buffer): number[] {
    const places: number[] = [];
    let at = 2;
    while (jpeg[at + 1] !== 0xda) {
      at += 2 + jpeg.readUInt16BE(at + 2);
      places.push(at);
    }
    return places;
  }
});

describe('A WebP that tells a wrong length', () => {
  test('is whole when its picture is', async () => {
    const whole = await noise().webp().toBuffer();
    const wrong = Buffer.from(whole);
    wrong.writeUInt32LE(whole.length + 4, 4);
    expect(isWhole(wrong)).toBe(true);
    expect(isWhole(wrong.subarray(0, -20))).toBe(false);
  });

  test('is whole when only what follows the picture was cut off', async () => {
    const whole = await noise()
      .withExif({ IFD0: { Make: 'Điện thoại' } })
      .webp()
      .toBuffer();
    expect(isWhole(whole.subarray(0, -2))).toBe(true);
  });
});

describe('A picture that was cut off', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s is noticed wherever it was cut', async (format) => {
    const whole = await noise().toFormat(format).toBuffer();
    expect(isWhole(whole)).toBe(true);
    expect(isWhole(Buffer.concat([whole, Buffer.from('appended')]))).toBe(true);
    for (let length = 16; length < whole.length; length += 7) {
      expect(isWhole(whole.subarray(0, length)), `${length} of ${whole.length} bytes`).toBe(false);
    }
  });

  test('other formats are left to the browser', async () => {
    expect(isWhole(await noise().gif().toBuffer())).toBe(true);
    expect(isWhole(new Uint8Array())).toBe(true);
  });
});
