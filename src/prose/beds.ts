import type { BedType } from '../homestay/bed.ts';
import { listed } from './listed.ts';
import type { ListingWords } from './vi/listing-words.ts';

/** Beds as a phrase: `10 đệm trải sàn và 1 giường đôi`; `10 floor mattresses and 1 double bed`. */
export const bedsText = (beds: { type: BedType; count: number }[], w: ListingWords): string =>
  listed(
    beds.map(({ type, count }) => w.beds(type, count)),
    w.language,
  );
