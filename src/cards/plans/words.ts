import type { TextLanguage } from '../../homestay/language.ts';
import { type PriceUnit, priceUnits } from '../../homestay/price.ts';
import { en } from '../../prose/en/grammar.ts';

/** Words that stand on cards beside what owners write. */
interface CardWords {
  from: string;
  /** What an amount buys, on a line of its own. */
  unit(per: PriceUnit): string;
  unitOfNight(unit: string): string;
  sample: string;
  illustration: string;
  guests(most: number): string;
  groupFrom(guests: number): string;
  groups(least: number, most: number): string;
  includes(what: string): string;
  food: string;
  price: string;
  offers: string;
  way: string;
  zalo(number: string): string;
  phone(number: string): string;
  freeUnder(age: number): string;
  sleeping(guests: number): string;
  included: string;
  hours(count: number): string;
  months(from: number, until: number): string;
  speaks(languages: string[]): string;
  visit: string;
  scan: string;
  scanSample: string;
  sampleZalo: string;
}

/** The words of cards by language. To add a language, add its words here. */
export const cardWords: Record<TextLanguage, CardWords> = {
  vi: {
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
    hours: (count) => `Khoảng ${count.toLocaleString('vi-VN')} giờ`,
    months: (from, until) => (from === until ? `Tháng ${from}` : `Tháng ${from} đến tháng ${until}`),
    speaks: (languages) => `Nói ${languages.join(', ')}`,
    visit: 'Hỏi giá, hỏi đường',
    scan: 'Quét mã, nhắn Zalo cho chủ nhà',
    scanSample: 'Quét mã để xem trang của nhà mẫu',
    sampleZalo: 'Zalo (số mẫu)',
  },
  en: {
    from: 'from',
    unit: (per) => (per === 'house' ? 'whole house' : `per ${priceUnits[per].short.en}`),
    unitOfNight: (unit) => `${unit} per night`,
    sample: 'Sample',
    illustration: 'Illustration',
    guests: (most) => (most === 1 ? 'One guest' : `Up to ${most} guests`),
    groupFrom: (guests) => `groups of ${guests} or more`,
    groups: (least, most) => `Groups of ${least}–${most}`,
    includes: (what) => `Includes ${what}`,
    food: 'Home cooking',
    price: 'Price per night',
    offers: 'In the house',
    way: 'Getting here',
    zalo: (number) => `Zalo ${number}`,
    phone: (number) => `Call ${number}`,
    freeUnder: (age) => `Children under ${age} stay free`,
    sleeping: (guests) => (guests === 1 ? 'Room for one guest' : `Room for ${guests} guests`),
    included: 'included',
    hours: (count) => (count === 1 ? 'About an hour' : `About ${count.toLocaleString('en-GB')} hours`),
    months: (from, until) => (from === until ? en.month(from) : `${en.month(from)} to ${en.month(until)}`),
    speaks: (languages) => `Speaks ${new Intl.ListFormat('en-GB').format(languages)}`,
    visit: 'Ask and find us',
    scan: 'Scan to message the host on Zalo',
    scanSample: 'Scan to see the page of this sample house',
    sampleZalo: 'Zalo (sample)',
  },
};
