import { type Dyes, dyesOf } from '../../cards/dyes.ts';
import { plainText } from '../../cards/plain-text.ts';
import { markOf, said, shortPlace } from '../../cards/plans/card-copy.ts';
import { mainPicture, whole } from '../../cards/plans/pictures.ts';
import { en as cardsInEnglish } from '../../cards/words/en.ts';
import { vi as cardsInVietnamese } from '../../cards/words/vi.ts';
import { entryAddress } from '../../homestay/addresses.ts';
import { mealKinds } from '../../homestay/meal.ts';
import { localPhone, zaloAddress } from '../../homestay/phone.ts';
import { money, nightPriceText, type Price, unitText } from '../../homestay/price.ts';
import type { Listing, Picture, SiteEntry } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { mealsToTell } from '../../prose/menu.ts';
import { type PosterCode, typed } from './code.ts';

/** A line of the price list. */
export interface PriceLine {
  /** `140.000đ` */
  amount: string;
  /** `/người/đêm` */
  unit: string;
  what: string;
}

/** A way to reach the host without a code. */
export interface Reach {
  /** `Gọi`, `Zalo`, `Gọi, Zalo` */
  way: string;
  number: string;
}

/** What the posters and the table card of a house show. In Vietnamese, with the codes explained in English too. */
export interface Poster {
  name: string;
  /** `Nà Tông, Tuyên Quang` */
  place: string;
  tagline?: string | undefined;
  picture: Picture;
  /** Says that the house is not real, that the picture is drawn, or both. */
  mark?: string | undefined;
  /** The lowest price: `từ 150.000đ/người/đêm`. */
  from?: string | undefined;
  /** Rooms, then meals; empty where the owner has named no price. */
  prices: PriceLine[];
  codes: PosterCode[];
  /** Numbers for those who cannot scan; of a sample with a note that nobody answers. */
  reach: Reach[];
  /** Address of the page, to be typed. */
  address: string;
  dyes: Dyes;
}

/** As many prices as stand in two rows of three. */
const mostRooms = 4;
const mostMeals = 2;

/** What the posters of a listing show. */
export function posterOf(listing: Listing, site: SiteEntry): Poster {
  const { rooms, tagline } = listing;
  const picture = mainPicture(listing);
  const lowest = startingPrice(rooms);
  const page = new URL(entryAddress('homestay', listing.slug, 'vi'), site.address).href;
  return {
    name: plainText(listing.name),
    place: shortPlace(listing),
    tagline: tagline && said(tagline, 'vi'),
    picture,
    mark: markOf(listing, whole(picture), 'vi'),
    from: lowest && `${cardsInVietnamese.from} ${nightPriceText(lowest, 'vi')}`,
    prices: pricesOf(listing),
    codes: codesOf(listing, page),
    reach: reachOf(listing),
    address: typed(page),
    dyes: dyesOf(listing.village),
  };
}

/** Each room with its price, then the meals that cost something, first that which stands for the kitchen. */
function pricesOf(listing: Listing): PriceLine[] {
  const line = (what: string, { amount, per, minimumGuests }: Price, isNight = false): PriceLine => ({
    amount: money(amount, 'vi'),
    unit: unitText(per, 'vi', isNight),
    what: `${what}${minimumGuests ? ` (${cardsInVietnamese.groupFrom(minimumGuests)})` : ''}`,
  });
  return [
    ...listing.rooms
      .flatMap(({ name, price }) => (price ? [line(said(name, 'vi'), price, true)] : []))
      .slice(0, mostRooms),
    ...mealsToTell(listing)
      .flatMap(({ kind, price }) => (price ? [line(mealKinds[kind].vi, price)] : []))
      .slice(0, mostMeals),
  ];
}

function reachOf({ contact: { phone, zalo }, sample }: Listing): Reach[] {
  const reach = (way: string, number: string): Reach => ({
    way,
    number: `${localPhone(number)}${sample ? ' (số mẫu)' : ''}`,
  });
  if (phone && phone === zalo) return [reach('Gọi, Zalo', phone)];
  return [...(phone ? [reach('Gọi', phone)] : []), ...(zalo ? [reach('Zalo', zalo)] : [])];
}

/**
 * The way to the page of the house and to a chat with the host. A sample's number may be a stranger's one day, so the
 * second code of a sample leads to its page too and says so, as on the contact card.
 */
function codesOf({ contact: { zalo }, sample }: Listing, page: string): PosterCode[] {
  const toPage = { address: page, vi: 'Xem ảnh, phòng và giá', en: 'Rooms, prices, pictures' };
  if (!zalo) return [toPage];
  return sample
    ? [toPage, { address: page, vi: cardsInVietnamese.scanSample, en: cardsInEnglish.scanSample }]
    : [toPage, { address: zaloAddress(zalo), vi: 'Nhắn Zalo cho chủ nhà', en: 'Message the host on Zalo' }];
}
