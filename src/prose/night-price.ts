import type { Room } from '../homestay/homestay.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Price } from '../homestay/price.ts';
import { startingPrice } from '../listings/starting-price.ts';
import { midSentence } from './mid-sentence.ts';
import { nounsIn } from './nouns-in.ts';
import { ownerPhrase } from './owner/phrase.ts';
import type { RoomPrice } from './phrases.ts';
import { phrasesIn } from './phrases-in.ts';
import { priceWords, unitPrice } from './unit-price.ts';

/** What a night costs, in words. */
export interface NightPriceFacts {
  /**
   * `150k một người một đêm`; `150,000 VND per person per night`. A house whose kinds of room are sold in different units
   * has a price for each of them: `sàn chung 150k một người, bungalow 850k một căn 2 người, tính một đêm`.
   */
  amount: string;
  /** The same where the sentence says that it is the night: `150k một người`; `150,000 VND per person`. */
  ofNight: string;
  /** There are dearer nights in the same unit and no cheaper ones: “from”. */
  from: boolean;
  /** What one amount buys; nothing where several units are named. */
  per: Price['per'] | undefined;
  /** What it includes: `chăn, màn và bữa sáng`. */
  includes?: string | undefined;
  /** The smallest group it is meant for. */
  group?: number | undefined;
  /** Where all prices are for groups: two or three sizes with their prices, the smallest group first. */
  groups: { guests: number; amount: string }[];
}

const nightWords = (price: Price, language: TextLanguage) =>
  phrasesIn[language].night(unitPrice(price, language));

type Priced = Room & { price: Price };

const isPriced = (room: Room): room is Priced => room.price !== undefined;

/** Longest row of prices: three units, or groups of three sizes. */
const mostUnits = 3;

/** The lowest price in each unit in which rooms are sold to anybody, the starting price first. */
function unitsOf(rooms: Priced[], start: Price, language: TextLanguage): RoomPrice[] {
  const forAnyone = rooms.filter(({ price }) => !price.minimumGuests);
  const units = [...new Set([start.per, ...forAnyone.map(({ price }) => price.per)])];
  return units.slice(0, mostUnits).flatMap((per) => {
    const same = forAnyone
      .filter(({ price }) => price.per === per)
      .toSorted((one, other) => one.price.amount - other.price.amount);
    const [lowest] = same;
    if (!lowest) return [];
    return [
      {
        ...unitPrice(lowest.price, language),
        noun: nounsIn[language].rooms[lowest.type],
        type: lowest.type,
        guests: lowest.guests,
        mixed: same.some(({ type }) => type !== lowest.type),
        from: same.some(({ price }) => price.amount > lowest.price.amount),
      },
    ];
  });
}

const inside = (price: Price, language: TextLanguage, properNames: string[]) => {
  const words = ownerPhrase(price.includes, language, properNames);
  return words && midSentence(words, language);
};

/** What all prices include: what one room has must not be promised for the others. */
function sameIncludes(rooms: Priced[], language: TextLanguage, properNames: string[]): string | undefined {
  const [one, ...others] = new Set(rooms.map(({ price }) => inside(price, language, properNames)));
  return others.length ? undefined : one;
}

/** The price from which a group of each size can stay: the smallest groups, and that of the starting price. */
function groupPrices(rooms: Priced[], start: Price, language: TextLanguage): NightPriceFacts['groups'] {
  const sizes = [...new Set(rooms.map(({ price }) => price.minimumGuests ?? 1))].toSorted((a, b) => a - b);
  if (sizes.length < 2) return [];
  const smallest = new Set(sizes.filter((size) => size !== start.minimumGuests).slice(0, mostUnits - 1));
  return sizes
    .filter((size) => size === start.minimumGuests || smallest.has(size))
    .flatMap((guests) => {
      const price = startingPrice(rooms.filter((room) => room.price.minimumGuests === guests));
      return price ? [{ guests, amount: nightWords(price, language) }] : [];
    });
}

/** The price from which one can stay, or `undefined` when the owner has named none. */
export function nightPriceFacts(
  rooms: Room[],
  language: TextLanguage,
  properNames: string[],
): NightPriceFacts | undefined {
  const start = startingPrice(rooms);
  if (!start) return undefined;
  const priced = rooms.filter(isPriced);
  const units = start.minimumGuests ? [] : unitsOf(priced, start, language);
  if (units.length > 1) {
    const { byRoom, nightByRoom } = phrasesIn[language];
    return {
      amount: nightByRoom(units),
      ofNight: byRoom(units),
      from: false,
      per: undefined,
      includes: sameIncludes(priced, language, properNames),
      groups: [],
    };
  }
  const prices = priced.map(({ price }) => price);
  const dearer = prices.some(({ amount, per }) => amount > start.amount || per !== start.per);
  const cheaper = prices.some(({ amount }) => amount < start.amount);
  return {
    amount: nightWords(start, language),
    ofNight: priceWords({ ...start, minimumGuests: undefined }, language),
    from: dearer && !cheaper,
    per: start.per,
    includes: inside(start, language, properNames),
    group: start.minimumGuests,
    groups: prices.every(({ minimumGuests }) => minimumGuests) ? groupPrices(priced, start, language) : [],
  };
}
