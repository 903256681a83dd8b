import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { composeCard } from '../../../src/cards/compose.ts';
import { inside } from '../../../src/cards/composition.ts';
import { drawableText } from '../../../src/cards/drawable-text.ts';
import { fonts } from '../../../src/cards/fonts.ts';
import type { DrawnText } from '../../../src/cards/text-layer.ts';
import { textLanguageKeys } from '../../../src/homestay/language.ts';
import { cards } from './a-card.ts';

const names = [
  'Nhà',
  'Homestay Suối Thử',
  'Homestay Nhà Sàn Ba Thế Hệ Gia Đình Bà Pành Bên Cánh Đồng',
  'Homestay Nhà Sàn Cổ Trăm Năm Của Gia Đình Ông Bà Nông Văn Thượng Bên Dòng Suối Khuổi Nhi Thượng Lâm',
  'HOMESTAY NHÀ SÀN CỔ TRĂM NĂM CỦA GIA ĐÌNH ÔNG BÀ NÔNG VĂN THƯỢNG BÊN DÒNG SUỐI KHUỔI NHI THƯỢNG LÂM',
];

const taglines = [
  undefined,
  { vi: 'Sàn gỗ', en: 'A floor' },
  { vi: 'Ườ '.repeat(40), en: 'Wide words '.repeat(10) },
];

const prices = [
  undefined,
  { amount: 90000, per: 'person' },
  {
    amount: 99_999_000,
    per: 'house',
    minimumGuests: 30,
    includes: { vi: 'chăn, màn, nước uống và củi lửa trại', en: 'bedding' },
  },
];

// Every name with the shortest, a usual and the longest of everything else.
const listings = names.flatMap((name) =>
  taglines.map((tagline, length) => ({
    name,
    tagline,
    sample: true,
    rooms: [
      {
        id: 'san-chung',
        name: { vi: 'Sàn chung tầng trên nhìn ra suối và ruộng bậc thang', en: 'Upper communal floor' },
        type: 'communal-floor',
        guests: 200,
        beds: [{ type: 'floor-mattress', count: 200 }],
        bathroom: 'shared',
        price: prices[length],
      },
    ],
  })),
);

interface Composed {
  card: Card;
  name: string;
  drawn: DrawnText[];
  written: string;
}

describe.each(textLanguageKeys)('%s', (language) => {
  const composed: Composed[] = [];

  beforeAll(async () => {
    for (const listing of listings) {
      for (const card of cards(listing, language)) {
        const { drawn } = await composeCard({ ...card, text: drawableText(card.text) }, fonts);
        composed.push({ card, name: listing.name, drawn, written: drawn.map(({ text }) => text).join(' ') });
      }
    }
  }, 120_000);

  test('no word leaves the safe box, however long the texts are', () => {
    for (const { card, name, drawn } of composed) {
      const outside = drawn.filter(({ box }) => !inside(box, card.format.safe));
      expect(outside, `${card.name} of ${name}`).toEqual([]);
    }
  });

  test('the whole name is on every card about the house', () => {
    for (const { card, name, written } of composed) {
      if (card.text.headline === name) expect(written, card.name).toContain(name);
    }
  });

  test('a sample says so on every card', () => {
    for (const { card, written } of composed) {
      expect(written, card.name).toContain(language === 'vi' ? 'Nhà mẫu' : 'Sample');
    }
  });
});
