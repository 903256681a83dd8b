import { atStart } from '../mid-sentence.ts';
import type { Phrases, RoomPrice } from '../phrases.ts';
import { vi as grammar } from './grammar.ts';
import { hostNamed } from './host.ts';

const grouped = new Intl.NumberFormat('vi-VN');

/** `sàn chung 150k một người`, `phòng đôi 450k`, `bungalow 850k một căn 2 người`: “phòng” and “lều” are units themselves. */
function ofRoom({ noun, type, amount, per, unit, guests, mixed, from }: RoomPrice): string {
  if (mixed) {
    const price = `${from ? 'từ ' : ''}${amount}`;
    return per === 'person' ? `chỗ ngủ ${price} ${unit}` : `${noun.unit.one} ${price}`;
  }
  const size = type === 'family' ? ` ${guests} người` : '';
  const price = `${noun.the.one}${size} ${from ? 'từ ' : ''}${amount}`;
  if (type === 'bungalow' && per === 'bungalow') return `${price} ${unit} ${guests} người`;
  return per === 'person' ? `${price} ${unit}` : price;
}

const byRoom = (prices: RoomPrice[]) => prices.map(ofRoom).join(', ');

/** The phrases of Vietnamese texts. */
export const vi: Phrases = {
  host: hostNamed,
  village: ({ word = 'bản', name, whole }) => (whole ? name : `${word} ${name}`),
  commune: (name) => `xã ${name}`,
  address: ({ village, own, commune, province, formerDistrict }) =>
    `${atStart(own || village)}, xã ${commune}, tỉnh ${province}${formerDistrict ? ` (huyện ${formerDistrict} cũ)` : ''}`,
  floors: ({ noun, count, guests }) =>
    `${count === 1 ? noun.the.one : grammar.counted(count, noun)} ngủ được ${guests} người`,
  placesOn: ({ noun, guests }) => `${noun.the.one} ${guests} chỗ`,
  roomsFor: ({ noun, count }, each, as) =>
    `${grammar.counted(count, noun, as)} ${count === 1 ? `${each} người` : `(mỗi ${noun.unit.one} ${each} người)`}`,
  // On Zalo nobody writes the zeros.
  money: (dong) => {
    if (dong < 1_000_000 && dong % 1000 === 0) return `${dong / 1000}k`;
    return dong % 100_000 === 0 ? `${grouped.format(dong / 1_000_000)} triệu` : `${grouped.format(dong)}đ`;
  },
  night: ({ amount, unit }) => `${amount} ${unit} một đêm`,
  forGroups: (price, guests) => `${price.replace(' cả đoàn', '')} cho đoàn từ ${guests} người`,
  fromGuests: (price, guests) => `${price}, nhận từ ${guests} người trở lên`,
  byRoom,
  nightByRoom: (prices) => `${byRoom(prices)}, tính một đêm`,
  mattressEach: 'mỗi người một đệm',
  looking: (one, two) => `${one.noun.the.one} nhìn ra ${one.seen}, ${two.noun.the.one} nhìn ra ${two.seen}`,
};
