import { priceUnits } from '../../homestay/price-unit.ts';
import { atStart } from '../../prose/mid-sentence.ts';
import { vi as grammar } from '../../prose/vi/grammar.ts';
import type { CardWords } from './card-words.ts';

/** The words of Vietnamese cards. */
export const vi: CardWords = {
  from: 'từ',
  unit: (per) => priceUnits[per].vi,
  unitOfNight: (unit) => `${unit} một đêm`,
  sample: 'Nhà mẫu',
  illustration: 'Hình minh họa',
  guests: (most) => `Tối đa ${most} khách`,
  groupFrom: (guests) => `đoàn từ ${guests} người`,
  groups: (least, most) => `Nhận đoàn ${least}–${most} khách`,
  includes: (what) => `Đã gồm ${what}`,
  food: 'Cơm nhà nấu',
  price: 'Giá một đêm',
  offers: 'Trong nhà có',
  way: 'Đường về bản',
  zalo: (number) => `Zalo ${number}`,
  phone: (number) => `Gọi ${number}`,
  freeUnder: (age) => `Miễn phí cho trẻ dưới ${age} tuổi`,
  sleeping: (guests) => `Chỗ ngủ cho ${guests} khách`,
  included: 'đã gồm',
  hours: (count) => atStart(grammar.duration(count)),
  months: (from, until) => (from === until ? `Tháng ${from}` : `Tháng ${from} đến tháng ${until}`),
  speaks: (languages) => `Nói ${languages.join(', ')}`,
  visit: 'Hỏi giá, hỏi đường',
  scan: 'Quét mã, nhắn Zalo cho chủ nhà',
  scanSample: 'Quét mã để xem trang của nhà mẫu',
  sampleZalo: 'Zalo (số mẫu)',
};
