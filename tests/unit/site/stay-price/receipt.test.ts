import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, languageKeys, languages } from '../../../../src/homestay/language.ts';
import { money } from '../../../../src/homestay/price.ts';
import { housePrices } from '../../../../src/site/stay-price/house-prices.ts';
import { planStay } from '../../../../src/site/stay-price/plan.ts';
import { receiptOf, roomsText } from '../../../../src/site/stay-price/receipt.ts';
import { moneyText, type Tongue } from '../../../../src/site/stay-price/say.ts';
import { firstStay } from '../../../../src/site/stay-price/stay.ts';
import { words } from '../../../../src/site/words/words.ts';
import { anyListing } from '../../../fixtures/any-listing.ts';
import { aListing } from '../../../fixtures/listing.ts';
import { aDinner, aHouse, anyHouse, anyStay, aRoom, aStay } from './any-house.ts';

const tongue = (language: Language): Tongue => ({
  words: words(language).stay,
  locale: languages[language].locale,
  money: money(0, language).replace('0', '{x}'),
});
const read = (
  language: Language,
  house = aHouse(),
  stay = aStay({ people: 8, nights: 2, times: { dinner: 2 } }),
) => {
  const plan = planStay(house, stay);
  return receiptOf(plan.reckoning, plan.payers, tongue(language));
};

describe('a receipt', () => {
  test('reads like a bill in Vietnamese', () => {
    expect(read('vi')).toEqual({
      lines: [
        { name: 'Sàn chung', how: '8 người × 2 đêm × 100.000đ', cost: '1.600.000đ' },
        { name: 'Bữa tối', how: '8 người × 2 bữa × 150.000đ', cost: '2.400.000đ' },
      ],
      label: 'Cộng',
      total: '4.000.000đ',
      notes: ['khoảng 500.000đ mỗi người'],
    });
  });

  test('knows one from many in English', () => {
    const one = read('en', aHouse(), aStay({ people: 1, times: { dinner: 1 } }));
    expect(one.lines.map(({ how }) => how)).toEqual([
      '1 person × 1 night × 100,000 VND',
      '1 person × 1 meal × 150,000 VND',
    ]);
    expect(one.notes).toEqual([]);
    expect(read('en').lines[0]?.how).toBe('8 people × 2 nights × 100,000 VND');
  });

  test('says what it leaves out, and names no share of a sum that is not whole', () => {
    const house = aHouse({ extras: [aDinner({ price: { amount: 1, per: 'group', minimumGuests: 9 } })] });
    expect(read('vi', house)).toEqual({
      lines: [
        { name: 'Sàn chung', how: '8 người × 2 đêm × 100.000đ', cost: '1.600.000đ' },
        { name: 'Bữa tối', how: 'giá cho đoàn từ 9 người', cost: 'hỏi chủ nhà' },
      ],
      label: 'Ít nhất',
      total: '1.600.000đ',
      notes: ['chưa kể phần chưa có giá'],
    });
  });

  test('has no total where no price is named', () => {
    const { lines, total } = read(
      'vi',
      aHouse({ rooms: [aRoom({ price: undefined, guests: 9 })], extras: [] }),
    );
    expect({ lines, total }).toEqual({
      lines: [{ name: 'Phòng đôi', how: '2 đêm', cost: 'hỏi chủ nhà' }],
      total: undefined,
    });
  });

  test('tells how many rooms of a kind are taken', () => {
    const { sleeping } = planStay(aHouse({ rooms: [aRoom({ count: 3 })] }), aStay({ people: 5 }));
    expect(roomsText(sleeping!, tongue('en'))).toBe('Phòng đôi (3 rooms)');
  });
});

test('amounts are written as everywhere else on the page', () => {
  for (const language of languageKeys) {
    for (const amount of [1000, 140_000, 12_345_000]) {
      expect(moneyText(amount, tongue(language))).toBe(money(amount, language));
    }
  }
});

const allTexts = (value: object): string[] =>
  Object.values(value).flatMap((each) =>
    typeof each === 'string' ? [each] : each && typeof each === 'object' ? allTexts(each) : [],
  );
const pathsOf = (value: object, path = ''): [path: string, text: string][] =>
  Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string'
      ? [[`${path}.${key}`, each] as [string, string]]
      : pathsOf(each, `${path}.${key}`),
  );
const sound = (texts: string[]) => {
  for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null|\{[nx]\}|\[object/);
};

describe('in every language', () => {
  test('a receipt of any house and stay leaves no gap in its texts', () => {
    fc.assert(
      fc.property(anyHouse, anyStay, fc.constantFrom(...languageKeys), (house, stay, language) => {
        const receipt = read(language, house, stay);
        sound(allTexts(receipt));
        for (const { name, cost } of receipt.lines) expect(name && cost).toBeTruthy();
      }),
    );
  });

  test('a receipt can be made of any listing', () => {
    fc.assert(
      fc.property(anyListing(), fc.constantFrom(...languageKeys), (listing, language) => {
        const house = housePrices(listing, words(language));
        sound(allTexts(read(language, house, firstStay(house))));
        expect(new Set(house.extras.map(({ key }) => key)).size).toBe(house.extras.length);
      }),
      { numRuns: 60 },
    );
  });
});

test('every language fills the same gaps', () => {
  const gaps = (language: Language) =>
    Object.fromEntries(
      pathsOf(words(language).stay).map(([path, text]) => [
        path,
        [...text.matchAll(/\{\w\}/g)].map(String).sort(),
      ]),
    );
  const counts = /units\.(?:house|group)\./;
  for (const language of languageKeys) {
    for (const [path, found] of Object.entries(gaps(language))) {
      if (!counts.test(path)) expect(found, `${language} ${path}`).toEqual(gaps('vi')[path]);
    }
  }
});

test('a listing tells what the reckoning needs, with names for the page and for the host', () => {
  const { rooms, extras, freeUnder, mattress, cot } = housePrices(aListing(), words('en'));
  expect(
    rooms.map(({ name, shelter, guests, count, price }) => ({ name, shelter, guests, count, price })),
  ).toEqual([
    {
      name: { here: 'Upper communal floor', vi: 'Sàn chung tầng trên' },
      shelter: 'open',
      guests: 12,
      count: 1,
      price: { amount: 150_000, per: 'person' },
    },
    {
      name: { here: 'Double room with a stream view', vi: 'Phòng đôi nhìn ra suối' },
      shelter: 'door',
      guests: 2,
      count: 2,
      price: { amount: 450_000, per: 'room' },
    },
  ]);
  expect(extras.map(({ key, rhythm, price }) => [key, rhythm, price?.per])).toEqual([
    ['breakfast', 'nightly', undefined],
    ['dinner', 'nightly', 'person'],
    ['experience-1', 'once', 'boat'],
  ]);
  expect({ freeUnder, mattress, cot }).toEqual({ freeUnder: 6, mattress: 80_000, cot: false });
});
