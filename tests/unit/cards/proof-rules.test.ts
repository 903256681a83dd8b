import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainCanvas } from '../../../src/cards/canvas.ts';
import type { Card } from '../../../src/cards/card.ts';
import { CardFault } from '../../../src/cards/card-fault.ts';
import { type ComposedCard, composeCard } from '../../../src/cards/compose.ts';
import { glyphs } from '../../../src/cards/proof/glyphs.ts';
import { proveFile, proveReadable, proveWords } from '../../../src/cards/proof/prove.ts';
import type { Rgb } from '../../../src/homestay/colour.ts';
import { aCard } from './a-card.ts';

let card: Card;
let composed: ComposedCard;

beforeAll(async () => {
  card = aCard('link');
  composed = await composeCard(card);
});

/** The sentences of a card that was broken on purpose, in both languages. */
async function sentences(broken: () => unknown): Promise<{ vi: string; en: string }> {
  try {
    await broken();
  } catch (fault) {
    if (fault instanceof CardFault) return { vi: fault.vi, en: fault.en };
    throw fault;
  }
  return { vi: 'passed', en: 'passed' };
}

const file = (width = card.format.width, height = card.format.height) =>
  sharp({ create: { width, height, channels: 3, background: '#1d4a38' } });

test('a card as it should be passes every rule', async () => {
  const { drawn } = composed;
  const ground = plainCanvas(card.format.width, card.format.height, [10, 12, 40]);
  expect(await sentences(() => proveWords({ card, drawn }))).toEqual({ vi: 'passed', en: 'passed' });
  const pale = drawn.map((text) => ({ ...text, colour: '#ffffff', grounds: [] }));
  expect(await sentences(() => proveReadable({ card, drawn: pale, ground }))).toEqual({
    vi: 'passed',
    en: 'passed',
  });
  const good = await file().jpeg().toBuffer();
  expect(await sentences(() => proveFile(card, good))).toEqual({ vi: 'passed', en: 'passed' });
});

describe('words', () => {
  test('that leave the safe box', async () => {
    const [first, ...others] = composed.drawn;
    const box = { ...first!.box, right: card.format.safe.right + 37 };
    expect(
      await sentences(() => proveWords({ card, drawn: [{ ...first!, box }, ...others] })),
    ).toMatchInlineSnapshot(`
      {
        "en": "“Bản Thử,” leaves the safe box by 37 px at the right",
        "vi": "“Bản Thử,” ra ngoài vùng an toàn của tấm ảnh link 37 điểm ảnh ở bên phải. Hãy viết ngắn lại.",
      }
    `);
  });

  test('that are too small for their role', async () => {
    const drawn = composed.drawn.map((text) => ({ ...text, size: 20 }));
    expect(await sentences(() => proveWords({ card, drawn }))).toMatchInlineSnapshot(`
      {
        "en": "“Bản Thử,” is set at 20 px; body text needs at least 40 px",
        "vi": "“Bản Thử,” chỉ cao 20 điểm ảnh trên tấm ảnh link, chữ thường cần ít nhất 40 để đọc được trên điện thoại. Hãy viết ngắn lại để chữ to hơn.",
      }
    `);
  });

  test('that are not drawn whole', async () => {
    const cut = { ...card, text: { ...card.text, headline: `${card.text.headline} Bên Hồ` } };
    expect(await sentences(() => proveWords({ card: cut, drawn: composed.drawn }))).toMatchInlineSnapshot(`
      {
        "en": "“Homestay Suối Thử Bên Hồ” is not drawn whole",
        "vi": "“Homestay Suối Thử Bên Hồ” không hiện đủ trên tấm ảnh link. Hãy viết ngắn lại.",
      }
    `);
  });

  test.each<[string, Rgb]>([
    ['white', [255, 255, 255]],
    ['like the letters', [251, 246, 234]],
  ])('that cannot be read on a %s ground', async (_name, colour) => {
    const ground = plainCanvas(card.format.width, card.format.height, colour);
    const drawn = composed.drawn.map((text) => ({ ...text, colour: '#fbf6ea', grounds: [] }));
    expect(await sentences(() => proveReadable({ card, drawn, ground }))).toMatchSnapshot();
  });

  test('that the font cannot draw', () => {
    expect(glyphs(['Nhà 漢 Suối'], ['漢'])).toMatchInlineSnapshot(`
      {
        "en": "the font has no glyph for “漢” (U+6F22) in “Nhà 漢 Suối”",
        "vi": "Tấm ảnh không vẽ được chữ “漢” trong “Nhà 漢 Suối”. Hãy viết lại bằng chữ Việt hoặc chữ Latinh.",
      }
    `);
    expect(glyphs(['Nhà Suối'], [])).toBeUndefined();
  });
});

describe('a file', () => {
  const broken: [string, () => Promise<Buffer>][] = [
    ['of another kind', () => file().png().toBuffer()],
    ['of another size', () => file(1200, 631).jpeg().toBuffer()],
    [
      'that carries metadata',
      () =>
        file()
          .jpeg()
          .withExif({ IFD0: { Make: 'Máy ảnh' } })
          .toBuffer(),
    ],
    ['with a colour profile', () => file().jpeg().withIccProfile('p3').toBuffer()],
    ['without colours', () => file().toColourspace('b-w').jpeg().toBuffer()],
  ];

  test.each(broken)('%s', async (_name, make) => {
    const bytes = await make();
    expect(await sentences(() => proveFile(card, bytes))).toMatchSnapshot();
  });

  test('that is too large for its target', async () => {
    const bytes = await file().jpeg().toBuffer();
    const small = {
      ...card,
      format: { ...card.format, bytes: { ...card.format.bytes, target: bytes.length - 1 } },
    };
    const { en } = await sentences(() => proveFile(small, bytes));
    expect(en).toBe(`${bytes.length} bytes are 1 more than our target of ${bytes.length - 1}`);
  });
});
