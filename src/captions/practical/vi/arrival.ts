import { atStart, midSentence } from '../../../prose/mid-sentence.ts';
import type { Facts } from '../../facts/facts.ts';
import { phrases } from '../../hook/frames.ts';
import type { Pattern } from '../../pattern.ts';
import { termsOf } from '../terms.ts';

/** What one does with one's place on leaving. */
export const leaving = ({ kind }: Facts) => (kind === 'campsite' ? 'trả chỗ' : 'trả phòng');

const cash = ({ arrival }: Facts) => (arrival.cashOnly ? 'chỉ nhận' : 'nhận');

/** Hours, and ways to pay. */
export const hours: Pattern[] = [
  {
    tells: ['hours'],
    say: (f) =>
      `${f.kind === 'campsite' ? 'Nhận khách' : 'Nhận phòng'} ${f.arrival.checkIn}, ${leaving(f)} ${f.arrival.checkOut}. Thanh toán ${f.arrival.paying}.`,
  },
  {
    tells: ['hours'],
    say: (f) =>
      `Khách tới ${f.arrival.checkIn}, hôm về ${leaving(f)} ${f.arrival.checkOut}. Nhà ${cash(f)} ${f.arrival.payment}.`,
  },
  {
    tells: ['hours'],
    say: (f) =>
      `Nhà đón khách ${f.arrival.checkIn}, hôm về xin ${leaving(f)} ${f.arrival.checkOut}. Tiền ngủ ${cash(f)} ${f.arrival.payment}.`,
  },
  { after: 'hours', say: (f) => `Nhà ${cash(f)} ${f.arrival.payment}.` },
];

const free = ({ arrival }: Facts) =>
  arrival.freeUnder && `Trẻ dưới ${arrival.freeUnder} tuổi ngủ cùng bố mẹ được miễn phí.`;
const cancelling = ({ arrival }: Facts) => arrival.cancellation && `${atStart(arrival.cancellation)}.`;

/** What children pay, and what a change of plans costs. */
export const terms: Pattern[] = termsOf(free, cancelling);

const wayFrom = (f: Facts) => f.way.flatMap((beat) => phrases.vi.quoted(beat, f) ?? []);

/** The way to the house, as its owner tells it. */
export const way: Pattern[] = [
  { say: (f) => wayFrom(f).length > 0 && `Đường vào nhà: ${midSentence(wayFrom(f).join(' '), 'vi')}` },
  { say: (f) => wayFrom(f).join(' ') },
  { say: (f) => f.hidden && `Đường vào nhà thì hỏi ${f.host?.called ?? 'chủ nhà'} khi đặt chỗ.` },
];
