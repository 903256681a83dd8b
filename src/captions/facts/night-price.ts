import type { Room } from '../../homestay/homestay.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { money, nightPriceText, type Price, priceUnits } from '../../homestay/price.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { grammars } from '../../prose/grammars.ts';
import { midSentence } from '../../prose/mid-sentence.ts';
import { ownerPhrase } from '../owner-text.ts';

/** What a night costs, in words. */
export interface NightPriceFacts {
  /** `150.000đ/người/đêm`; `150,000 VND per person per night`. */
  amount: string;
  /** The same after “a night costs”: `150,000 VND per person`. */
  ofNight: string;
  /** There are dearer nights and no cheaper ones: “from”. */
  from: boolean;
  /** What one amount buys. */
  per: Price['per'];
  /** What it includes: `chăn, màn và bữa sáng`. */
  includes?: string | undefined;
  /** The smallest group it is meant for. */
  group?: number | undefined;
  /** Where all prices are for groups: each size with its price, the smallest group first; two or more. */
  groups: { guests: number; amount: string }[];
}

const english: Partial<Record<Price['per'], string>> = {
  house: 'for the whole house',
  group: 'for the group',
};

/** A price of a night inside a sentence: `150.000đ/người/đêm`; `150,000 VND per person per night`. */
function words(price: Price, language: TextLanguage): string {
  if (language === 'vi') return nightPriceText(price, 'vi');
  const whole = english[price.per];
  return whole ? `${money(price.amount, 'en')} a night ${whole}` : `${ofNight(price, 'en')} per night`;
}

/** The same with the smallest group it is meant for: `2.000.000đ/đoàn/đêm cho đoàn từ 10 người`. */
export function nightPriceWords(price: Price, language: TextLanguage): string {
  const { minimumGuests } = price;
  if (!minimumGuests) return words(price, language);
  return grammars[language].forGroups(words(price, language), minimumGuests);
}

const ofNight = (price: Price, language: TextLanguage) =>
  language === 'vi'
    ? nightPriceText(price, 'vi')
    : `${money(price.amount, 'en')} ${priceUnits[price.per].en}`;

/** The price from which one can stay, or `undefined` when the owner has named none. */
export function nightPriceFacts(
  rooms: Room[],
  language: TextLanguage,
  properNames: string[],
): NightPriceFacts | undefined {
  const start = startingPrice(rooms);
  if (!start) return undefined;
  const prices = rooms.flatMap(({ price }) => (price ? [price as Price] : []));
  const dearer = prices.some(({ amount, per }) => amount > start.amount || per !== start.per);
  const cheaper = prices.some(({ amount }) => amount < start.amount);
  const includes = ownerPhrase(start.includes, language, properNames);
  const groups = new Map(
    prices.flatMap((price) =>
      price.minimumGuests ? [[price.minimumGuests, words(price, language)] as const] : [],
    ),
  );
  return {
    amount: words(start, language),
    ofNight: ofNight(start, language),
    from: dearer && !cheaper,
    per: start.per,
    includes: includes && midSentence(includes, language),
    group: start.minimumGuests,
    groups:
      start.minimumGuests && groups.size > 1 && prices.every(({ minimumGuests }) => minimumGuests)
        ? [...groups].map(([guests, amount]) => ({ guests, amount })).toSorted((a, b) => a.guests - b.guests)
        : [],
  };
}
