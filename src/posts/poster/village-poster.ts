import { type Dyes, dyesOf } from '../../cards/dyes.ts';
import { said } from '../../cards/plans/card-copy.ts';
import { vi as cardsInVietnamese } from '../../cards/words/vi.ts';
import { entryAddress } from '../../homestay/addresses.ts';
import { nightPriceText } from '../../homestay/price.ts';
import type { Listing, Picture, SiteEntry, VillageEntry } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import { placeName } from '../../prose/place-name.ts';
import { villageName } from '../../prose/vi/listing-words.ts';
import { type PosterCode, typed } from './code.ts';

/** A house on the poster of its village. */
export interface ListedHouse {
  name: string;
  /** `từ 150.000đ/người/đêm` */
  from?: string | undefined;
  sample: boolean;
}

/** What the poster of a village shows. */
export interface VillagePoster {
  name: string;
  /** Commune and province. */
  place: string;
  tagline: string;
  picture: Picture;
  /** Says that the picture is drawn. */
  mark?: string | undefined;
  /** Every house or none: to name some of them would be unfair to the others. By name. */
  houses: ListedHouse[];
  /** How many houses receive guests. */
  count: number;
  code: PosterCode;
  /** What the code holds, to be typed where nothing can be scanned. */
  address: string;
  dyes: Dyes;
}

/** Most houses whose names fit on a sheet. */
export const mostHouses = 36;

/** What the poster of a village shows, with the houses that are published there. */
export function villagePosterOf(
  village: VillageEntry,
  listings: readonly Listing[],
  site: SiteEntry,
): VillagePoster {
  const page = new URL(entryAddress('village', village.slug, 'vi'), site.address).href;
  const own = listings.filter((listing) => listing.village.slug === village.slug);
  const picture = village.photos[0] as Picture;
  const houses = own
    .map(({ name, rooms, sample }): ListedHouse => {
      const lowest = startingPrice(rooms);
      return { name, sample, from: lowest && `${cardsInVietnamese.from} ${nightPriceText(lowest, 'vi')}` };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  return {
    name: villageName(village.name),
    place: placeName(village, 'vi'),
    tagline: said(village.tagline, 'vi'),
    picture,
    mark: picture.illustration ? cardsInVietnamese.illustration : undefined,
    houses: houses.length > mostHouses ? [] : houses,
    count: houses.length,
    code: { address: page, vi: 'Xem ảnh, giá của từng nhà', en: 'See every house' },
    address: typed(page),
    dyes: dyesOf(village),
  };
}
