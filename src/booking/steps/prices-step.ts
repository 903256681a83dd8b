import type { Room } from '../../homestay/homestay.ts';
import { nightPriceText } from '../../homestay/price.ts';
import type { FormValue } from '../form-label.ts';
import { isSoldByPerson } from '../units.ts';
import { type AskedStep, field, type KitFacts } from './step.ts';

function value({ price }: Room): FormValue | undefined {
  if (!price) return undefined;
  const { minimumGuests: least } = price;
  const words = {
    vi: [
      nightPriceText(price, 'vi'),
      ...(least ? [`cho đoàn từ ${least} người`] : []),
      ...(price.includes ? [`đã gồm ${price.includes.vi}`] : []),
    ],
    en: [
      nightPriceText(price, 'en'),
      ...(least ? [`for groups of ${least} or more`] : []),
      ...(price.includes?.en ? [`includes ${price.includes.en}`] : []),
    ],
  };
  return { vi: words.vi.join(', '), en: words.en.join(', ') };
}

/** Booking.com sells units, not places in a room: what the owner has to convert. */
function note(room: Room): string | undefined {
  const { price, guests } = room;
  if (!price || isSoldByPerson(room)) return undefined;
  if (price.per === 'person') {
    return `Booking.com bán theo phòng: nhân giá một người với số khách, nhiều nhất ${guests}.`;
  }
  if (price.per === 'group' || price.minimumGuests) {
    return 'Booking.com không có giá riêng cho đoàn: đặt giá chung cho phòng, giá đoàn báo khi khách hỏi.';
  }
  return undefined;
}

/** Prices of the rooms and what they include. */
export function pricesStep(facts: KitFacts): AskedStep {
  return {
    id: 'prices',
    title: { vi: 'Giá', extranet: 'Prices' },
    fields: facts.listing.rooms.map((room, index) => {
      const advice = note(room);
      return field(
        `price-${room.id}`,
        { vi: room.name.vi, extranet: room.name.en ?? room.name.vi },
        value(room),
        { key: `rooms[${index}].price`, ...(advice && { note: advice }) },
      );
    }),
  };
}
