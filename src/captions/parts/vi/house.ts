import { enumerate } from '../../../prose/enumeration.ts';
import { atStart } from '../../../prose/mid-sentence.ts';
import type { NightPriceFacts } from '../../../prose/night-price.ts';
import { vi } from '../../../prose/vi/nouns.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Pattern, unless } from '../../pattern.ts';

/** A house has rooms; a place of bungalows or tents is no house. */
const house = ({ kind }: Facts) => vi.places[kind].subject;

/** A total is worth saying when there is something to add up, and a number one can picture. */
const adds = ({ sleeping }: Facts) => sleeping.kinds > 1 && sleeping.capacity <= 200;

/** Where one sleeps. */
export const sleep: Pattern[] = [
  {
    tells: ['rooms', 'capacity'],
    say: (f) =>
      f.sleeping.all &&
      adds(f) &&
      !f.sleeping.whole &&
      `${house(f)} có ${f.sleeping.all}, cả thảy đón được ${f.sleeping.capacity} khách.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: (f) =>
      f.sleeping.all &&
      adds(f) &&
      !f.sleeping.whole &&
      `Đón được ${f.sleeping.capacity} khách: ${f.sleeping.all}.`,
  },
  {
    tells: ['rooms'],
    say: (f) => f.sleeping.all && !f.sleeping.whole && `${house(f)} có ${f.sleeping.all}.`,
  },
  {
    tells: ['rooms'],
    say: ({ sleeping }) =>
      sleeping.own &&
      !sleeping.communal &&
      !sleeping.whole &&
      sleeping.kinds > 1 &&
      `Chỗ ngủ có ${sleeping.own}.`,
  },
  {
    tells: ['rooms'],
    say: ({ sleeping }) =>
      sleeping.communal &&
      sleeping.own &&
      !sleeping.whole &&
      `Đi đông thì ngủ ${sleeping.communal}, muốn riêng tư thì có ${sleeping.own}.`,
  },
  {
    tells: ['rooms'],
    say: ({ sleeping }) =>
      sleeping.communal &&
      sleeping.own &&
      !sleeping.whole &&
      `Thích đông vui thì ngủ ${sleeping.communal}, thích yên tĩnh thì có ${sleeping.own}.`,
  },
  {
    tells: ['rooms'],
    say: ({ sleeping }) =>
      sleeping.communal &&
      !sleeping.own &&
      !sleeping.whole &&
      `Ngủ sàn chung, đủ chỗ cho ${sleeping.places} người.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: (f) =>
      f.sleeping.all &&
      f.sleeping.whole > 0 &&
      `${house(f)} có ${f.sleeping.all}; thuê trọn cả nhà thì được ${f.sleeping.whole} người.`,
  },
  {
    tells: ['rooms'],
    say: (f) =>
      f.sleeping.all &&
      f.sleeping.whole > 0 &&
      `${house(f)} có ${f.sleeping.all}; muốn thuê trọn cả nhà cũng được.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: ({ sleeping }) =>
      sleeping.all &&
      sleeping.whole === sleeping.capacity &&
      `Đoàn nhỏ thì có ${sleeping.all}, đoàn lớn thuê trọn cả nhà, được ${sleeping.whole} người.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: ({ sleeping }) =>
      !sleeping.all && sleeping.whole > 0 && `Thuê trọn cả nhà, ngủ được ${sleeping.whole} người.`,
  },
  {
    tells: ['rooms', 'capacity'],
    say: ({ sleeping }) =>
      !sleeping.all && sleeping.whole > 0 && `Cả nhà dành cho một đoàn, đông tới ${sleeping.whole} người.`,
  },
];

/** What one sees from there. */
export const view: Pattern[] = [
  { tells: ['view'], say: ({ view }) => view?.wide && `Từ chỗ ngủ nhìn ra ${view.everywhere}.` },
  { tells: ['view'], say: ({ view }) => view?.wide && `Sáng dậy mở cửa là thấy ${view.everywhere}.` },
  { tells: ['view'], say: ({ view }) => view?.byRoom && `${atStart(view.byRoom)}.` },
];

/** What makes the stay easy. */
export const comfort: Pattern[] = [
  {
    tells: ['comfort'],
    say: (f) => f.comforts.length > 1 && `${house(f)} có ${enumerate(f.comforts, 'vi')}.`,
  },
  { tells: ['comfort'], say: (f) => f.comforts.length > 1 && `Có sẵn ${enumerate(f.comforts, 'vi')}.` },
  {
    tells: ['comfort'],
    say: ({ comforts, hotWater }) =>
      hotWater &&
      comforts.length > 1 &&
      `Đường xa tới nơi có nước nóng để tắm, lại có ${enumerate(comforts.slice(1), 'vi')}.`,
  },
  {
    tells: ['comfort'],
    say: ({ comforts }) => comforts.length > 1 && `Lên tới nơi có ${enumerate(comforts, 'vi')}.`,
  },
];

/** ` từ 150k một người`; a row of prices stands after a colon. */
const at = (price: NightPriceFacts, words: 'amount' | 'ofNight' = 'ofNight') =>
  `${price.per ? (price.from ? ' từ' : '') : ':'} ${price[words]}`;
const includes = (what: string | undefined) => (what ? `, đã gồm ${what}` : '');

/** What a night costs, in words that say it is the night. */
const night: Pattern[] = [
  {
    say: ({ price }) =>
      price && !price.group && `Giá ngủ lại${at(price)}${price.includes ? ` (gồm ${price.includes})` : ''}.`,
  },
  {
    say: ({ price }) =>
      price && !price.group && price.includes && `Ngủ lại${at(price)}, trong đó đã có ${price.includes}.`,
  },
  {
    say: ({ price }) =>
      price && !price.group && `Tiền ngủ${at(price)}${price.includes ? `, có luôn ${price.includes}` : ''}.`,
  },
  {
    say: ({ price }) =>
      price?.group &&
      !price.groups.length &&
      `Giá cho đoàn từ ${price.group} người: ${price.amount}${includes(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price?.group &&
      !price.groups.length &&
      `Nhận đoàn từ ${price.group} người, giá ${price.amount}${includes(price.includes)}.`,
  },
  {
    say: ({ price }) =>
      price?.groups.length &&
      `Giá cho đoàn: ${price.groups.map(({ guests, amount }) => `từ ${guests} người ${amount}`).join('; ')}.`,
  },
];

/** Where the amount has been told already. */
const included: Pattern[] = [
  { after: 'amount', say: ({ price }) => price?.includes && `Giá đã gồm ${price.includes}.` },
  { after: 'amount', say: ({ price }) => price?.includes && `Trong giá đã có ${price.includes}.` },
];

/** What a night costs, where other things have their prices too. */
export const nightPrice: Pattern[] = [...unless('amount', night), ...included];

/** What a night costs. */
export const price: Pattern[] = [
  ...unless('amount', [
    {
      say: ({ price }) => price && !price.group && `Giá${at(price, 'amount')}${includes(price.includes)}.`,
    },
    {
      say: (f) =>
        f.price &&
        !f.price.group &&
        house(f) === 'Nhà' &&
        `Nhà tính${at(f.price, 'amount')}${f.price.includes ? `, gồm cả ${f.price.includes}` : ''}.`,
    },
  ]),
  ...nightPrice,
];
