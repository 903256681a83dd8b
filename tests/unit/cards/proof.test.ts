import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import type { CardFault } from '../../../src/cards/card-fault.ts';
import { type ComposedCard, composeCard } from '../../../src/cards/compose.ts';
import { drawCard } from '../../../src/cards/draw.ts';
import { drawableText } from '../../../src/cards/drawable-text.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import { PhotoCrops } from '../../../src/cards/photo-crops.ts';
import { proveWords } from '../../../src/cards/proof/prove.ts';
import { proveFile } from '../../../src/cards/proof/prove-file.ts';
import { renderCard } from '../../../src/cards/render.ts';
import type { CardFormat } from '../../../src/platforms/card-format.ts';
import { aPicture } from '../../fixtures/listing.ts';
import { aCard } from './a-card.ts';
import { privateCache } from './private-cache.ts';

privateCache();

/** What a fault says, in both languages. */
const said = (work: () => unknown): Promise<[string, string]> =>
  Promise.resolve()
    .then(work)
    .then(
      () => {
        throw new Error('the card passed its proof');
      },
      ({ vi, en }: CardFault) => [vi, en],
    );

const withFormat = (card: Card, more: Partial<CardFormat>): Card => ({
  ...card,
  format: { ...card.format, ...more },
});
const withHeadline = (card: Card, headline: string): Card => ({ ...card, text: { ...card.text, headline } });

describe('words', () => {
  const card = aCard('link', { sample: true });
  let composed: ComposedCard;

  beforeAll(async () => {
    composed = await composeCard({ ...card, text: drawableText(card.text) }, fonts);
  });

  test('of a sound card pass', () => {
    expect(() => proveWords(composed)).not.toThrow();
  });

  test('a letter without a glyph', async () => {
    expect(await said(() => renderCard(withHeadline(card, 'Nhà 龍 Suối')))).toEqual([
      'Tấm ảnh không vẽ được chữ “龍” trong “Nhà 龍 Suối”. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.',
      'the font has no glyph for “龍” (U+9F8D) in “Nhà 龍 Suối”',
    ]);
  });

  test('a name without room', async () => {
    const name = 'Ngôi Nhà Sàn Của Gia Đình Tôi '.repeat(9).trim();
    const [vi, en] = await said(() => renderCard(withHeadline(card, name)));
    const [, excess] = /thừa khoảng (\d+) chữ cái/.exec(vi) ?? [];
    expect(Number(excess)).toBeGreaterThan(20);
    expect(Number(excess)).toBeLessThan(name.length - 60);
    expect([vi, en]).toEqual([
      `“${name}” dài 269 chữ cái, thừa khoảng ${excess} chữ cái để đặt vừa tấm ảnh link. Hãy viết ngắn lại.`,
      `“${name}” (269 characters) is about ${excess} characters too long for the least type size`,
    ]);
  });

  test('a name cut that much shorter has room', async () => {
    const name = 'Ngôi Nhà Sàn Của Gia Đình Tôi '.repeat(9).trim();
    const [vi] = await said(() => renderCard(withHeadline(card, name)));
    const excess = Number(/thừa khoảng (\d+) chữ cái/.exec(vi)?.[1]);
    await expect(renderCard(withHeadline(card, name.slice(0, name.length - excess)))).resolves.toBeDefined();
  });

  test('a name that is not drawn whole', async () => {
    const { headline } = composed.card.text;
    const drawn = composed.drawn.filter(({ text }) => !headline.endsWith(text));
    expect(await said(() => proveWords({ ...composed, drawn }))).toEqual([
      '“Homestay Suối Thử” không hiện đủ trên tấm ảnh link. Hãy viết ngắn lại.',
      '“Homestay Suối Thử” is not drawn whole',
    ]);
  });

  test('a sample that does not say so', async () => {
    const { mark } = composed.card.text;
    const drawn = composed.drawn.filter(({ text }) => text !== mark);
    expect(await said(() => proveWords({ ...composed, drawn }))).toEqual([
      `“${mark}” không hiện đủ trên tấm ảnh link. Hãy viết ngắn lại.`,
      `“${mark}” is not drawn whole`,
    ]);
  });

  test('a text outside the safe box', async () => {
    const line = composed.drawn[0];
    if (!line) throw new Error('nothing was drawn');
    const drawn = composed.drawn.map((each) =>
      each === line ? { ...each, box: { ...each.box, left: 88 } } : each,
    );
    expect(await said(() => proveWords({ ...composed, drawn }))).toEqual([
      `“${line.text}” ra ngoài vùng an toàn của tấm ảnh link 12 điểm ảnh ở bên trái. Hãy viết ngắn lại.`,
      `“${line.text}” leaves the safe box by 12 px at the left`,
    ]);
  });

  test.each([
    ['headline', 'tên trên ảnh', 'a headline'],
    ['body', 'chữ thường', 'body text'],
    ['mark', 'chữ nhỏ', 'a mark'],
  ] as const)('a %s that is too small', async (role, vi, en) => {
    const type = { headline: 0, body: 0, mark: 0, [role]: 200 };
    const strict = { ...composed, card: withFormat(composed.card, { type }) };
    const [vietnamese, english] = await said(() => proveWords(strict));
    expect(vietnamese).toMatch(
      new RegExp(
        `^“[^”]+” chỉ cao \\d+ điểm ảnh trên tấm ảnh link, ${vi} cần ít nhất 200 để đọc được trên điện thoại\\. Hãy viết ngắn lại để chữ to hơn\\.$`,
      ),
    );
    expect(english).toMatch(new RegExp(`^“[^”]+” is set at \\d+ px; ${en} needs at least 200 px$`));
  });
});

describe('contrast', () => {
  const on = (file: string): Card => {
    const card = aCard('tiktok-1');
    const picture = aPicture(file, { width: 1500, height: 1000, focal: { x: 0.5, y: 0.5 } });
    return { ...card, layout: 'cover', shot: { picture, closeUp: false } };
  };

  test.each([
    'white.jpg',
    'black.jpg',
    'lake-noon.jpg',
    'house-pond.jpg',
  ])('the veil makes words readable on %s', async (file) => {
    await expect(renderCard(on(file))).resolves.toBeDefined();
  });

  test('words on a white picture without a veil', async () => {
    const composed = await composeCard(on('white.jpg'), fonts);
    const { scrim: _scrim, ...bare } = composed.composition;
    const crops = new PhotoCrops(bare.photos);
    expect(await said(() => drawCard({ ...composed, composition: bare }, crops))).toEqual([
      '“Bản Thử, Tuyên Quang” khó đọc trên tấm ảnh tiktok-1: độ tương phản với nền chỉ 1:1, cần 4,5:1. Hãy chọn ảnh khác cho tấm này hoặc đổi màu của bản.',
      '“Bản Thử, Tuyên Quang” has a contrast of 1:1 with what is behind it, at least 4.5:1 is needed',
    ]);
  });
});

describe('the file', () => {
  const card = aCard('link');
  const picture = (width = 1200, height = 630) =>
    sharp({ create: { width, height, channels: 3, background: '#808080' } });

  test('of a sound card passes', async () => {
    await expect(proveFile(card, await picture().jpeg().toBuffer())).resolves.toBeUndefined();
  });

  test.each<[string, () => Promise<Buffer>, string, string]>([
    [
      'of another size',
      () => picture(1200, 600).jpeg().toBuffer(),
      'Tấm ảnh link có 1200×600 điểm ảnh, phải là 1200×630.',
      '1200×600 pixels instead of 1200×630',
    ],
    [
      'of another format',
      () => picture().png().toBuffer(),
      'Tấm ảnh link là PNG, phải là JPEG.',
      'the file is png, not JPEG',
    ],
    [
      'with a colour profile',
      () => picture().jpeg().withIccProfile('p3').toBuffer(),
      'Tấm ảnh link không ở hệ màu sRGB.',
      'the colours are srgb with 3 channels and a profile, not plain sRGB',
    ],
    [
      'without colours',
      () => picture().toColourspace('b-w').jpeg().toBuffer(),
      'Tấm ảnh link không ở hệ màu sRGB.',
      'the colours are b-w with 1 channels, not plain sRGB',
    ],
    [
      'that says where it was taken',
      () =>
        picture()
          .jpeg()
          .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 29/1 21/1' } })
          .toBuffer(),
      'Tấm ảnh link còn mang dữ liệu ẩn (EXIF).',
      'the file carries EXIF',
    ],
  ])('%s', async (_what, make, vi, en) => {
    const file = await make();
    expect(await said(() => proveFile(card, file))).toEqual([
      `${vi} Đây là lỗi của chương trình, xin báo cho nhóm kỹ thuật.`,
      en,
    ]);
  });

  test.each([
    [{ limit: 8_000_000, target: 3000 }, 3, 'our target of 3000'],
    [{ limit: 2000, target: 3000 }, 2, 'the platform’s limit of 2000'],
  ])('larger than %o', async (bytes, kilobytes, most) => {
    const file = await picture().jpeg({ quality: 100 }).toBuffer();
    const [vi, en] = await said(() => proveFile(withFormat(card, { bytes }), file));
    expect(vi).toBe(
      `Tấm ảnh link nặng ${Math.ceil(file.length / 1000)} KB, nhiều nhất là ${kilobytes} KB. Hãy chọn ảnh ít chi tiết hơn.`,
    );
    expect(en).toBe(`${file.length} bytes are ${file.length - kilobytes * 1000} more than ${most}`);
  });

  test('every flaw is told at once', async () => {
    const [, en] = await said(async () => proveFile(card, await picture(600, 315).png().toBuffer()));
    expect(en).toBe('the file is png, not JPEG; 600×315 pixels instead of 1200×630');
  });
});

test('a picture of nothing but noise is softened until it is small enough', async () => {
  const file = aPicture('white.jpg');
  const noise = Buffer.from(
    Uint8Array.from({ length: 1080 * 1080 * 3 }, (_, index) => (index * 2654435761) >>> 24),
  );
  const path = `${process.env.NHA_SAN_CACHE}/noise.png`;
  await sharp(noise, { raw: { width: 1080, height: 1080, channels: 3 } })
    .png()
    .toFile(path);
  const card = aCard('tiktok-2');
  const picture = { ...file, path, hash: 'noise', width: 1080, height: 1080, focal: { x: 0.5, y: 0.5 } };
  const { bytes } = await renderCard({ ...card, shot: { picture, closeUp: false } });
  expect(bytes.length).toBeLessThanOrEqual(card.format.bytes.target);
});
