import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { aCard, cards } from './a-card.ts';
import { privateCache } from './private-cache.ts';

privateCache();

const withHeadline = (card: Card, headline: string): Card => ({ ...card, text: { ...card.text, headline } });

const faultOf = (card: Card): Promise<CardFault> =>
  renderCard(card).then(
    () => {
      throw new Error('the card was drawn');
    },
    (fault: CardFault) => fault,
  );

describe.each(cards().map((card) => [card.name, card] as const))('%s', (_name, card) => {
  test('is a JPEG of exactly its size, within its bytes, with nothing but the picture in it', async () => {
    const { bytes } = await renderCard(card);
    const found = await sharp(bytes).metadata();
    expect(found).toMatchObject({
      format: 'jpeg',
      width: card.format.width,
      height: card.format.height,
      space: 'srgb',
      channels: 3,
      chromaSubsampling: '4:2:0',
    });
    expect(found.exif).toBeUndefined();
    expect(found.icc).toBeUndefined();
    expect(found.xmp).toBeUndefined();
    expect(found.iptc).toBeUndefined();
    expect(bytes.length).toBeLessThanOrEqual(card.format.bytes.target);
  });
});

test('a card is drawn once and comes from the cache afterwards', async () => {
  const card = aCard('link', { name: 'Nhà Trong Kho' });
  expect((await renderCard(card)).reused).toBe(false);
  const again = await renderCard(card);
  expect(again.reused).toBe(true);
  expect(again.bytes.equals((await renderCard(card)).bytes)).toBe(true);
});

test.each<[string, (card: Card) => Card]>([
  ['a word', (card) => withHeadline(card, 'Nhà Khác')],
  ['the price', (card) => ({ ...card, text: { ...card.text, price: undefined } })],
  [
    'the focal point',
    (card) => ({
      ...card,
      shot: { ...card.shot, picture: { ...card.shot.picture, focal: { x: 0.1, y: 0.9 } } },
    }),
  ],
  [
    'the bytes of the photo',
    (card) => ({
      ...card,
      shot: { ...card.shot, picture: { ...card.shot.picture, hash: '0123456789abcdef' } },
    }),
  ],
  ['whether the picture is a close-up', (card) => ({ ...card, shot: { ...card.shot, closeUp: true } })],
])('a change of %s draws the card anew', async (_what, change) => {
  const card = aCard('link', { name: 'Nhà Sắp Đổi' });
  await renderCard(card);
  expect((await renderCard(change(card))).reused).toBe(false);
});

test('the name of the slide and its alternative text do not draw it anew', async () => {
  const card = aCard('link', { name: 'Nhà Không Đổi' });
  await renderCard(card);
  expect((await renderCard({ ...card, name: 'tiktok-9', alt: 'Ảnh khác' })).reused).toBe(true);
});

test('decomposed letters, as phones send them, give the same picture as composed ones', async () => {
  const card = aCard('link');
  const composed = await renderCard(withHeadline(card, 'Nhà Sàn Ễnh Ương'));
  const decomposed = await renderCard(withHeadline(card, 'Nhà Sàn Ễnh Ương'.normalize('NFD')));
  expect(decomposed.bytes.equals(composed.bytes)).toBe(true);
});

test('emoji are left out without leaving a hole', async () => {
  const card = aCard('link');
  const plain = await renderCard(withHeadline(card, 'Nhà Suối, Bản Nhỏ'));
  const decorated = await renderCard(withHeadline(card, '🏡 Nhà Suối ❤️, Bản Nhỏ 👨‍👩‍👧‍👦🇻🇳'));
  expect(decorated.bytes.equals(plain.bytes)).toBe(true);
});

test('a word that is the name of something in JavaScript is drawn as a word', async () => {
  const { bytes } = await renderCard(withHeadline(aCard('link'), 'constructor toString'));
  expect(bytes.length).toBeGreaterThan(0);
});

test('a letter that the font does not have is a fault with a remedy', async () => {
  const fault = await faultOf(withHeadline(aCard('link'), 'Nhà 龍 Suối'));
  expect(fault).toBeInstanceOf(CardFault);
  expect({ vi: fault.vi, message: fault.message }).toMatchInlineSnapshot(`
    {
      "message": "suoi-thu/vi/link: the font has no glyph for “龍” (U+9F8D) in “Nhà 龍 Suối”",
      "vi": "Tấm ảnh không vẽ được chữ “龍” trong “Nhà 龍 Suối”. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.",
    }
  `);
});

test('a word wider than the card is a fault with a remedy, never cut', async () => {
  const fault = await faultOf(withHeadline(aCard('link'), 'Nhà'.repeat(30)));
  expect({ vi: fault.vi, message: fault.message }).toMatchInlineSnapshot(`
    {
      "message": "suoi-thu/vi/link: “NhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhà” (90 characters) is about 67 characters too long for the least type size",
      "vi": "“NhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhàNhà” dài 90 chữ cái, thừa khoảng 67 chữ cái để đặt vừa tấm ảnh link. Hãy viết ngắn lại.",
    }
  `);
});

test('a file that cannot be made small enough for the platform is a fault', async () => {
  const card = aCard('link');
  const format = { ...card.format, bytes: { limit: 2000, target: 1000 } };
  const fault = await faultOf({ ...card, format });
  expect(fault.vi).toMatch(/^Tấm ảnh link nặng \d+ KB, nhiều nhất là \d+ KB\. /);
});
