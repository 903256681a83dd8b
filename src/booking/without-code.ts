import type { Words } from '../homestay/language.ts';

/** Something the listing says for which Booking.com has no code that is known. It is listed, never dropped. */
export interface WithoutCode extends Words {
  /** Where it stands in the listing: `amenities.wifi`. */
  about: string;
  /** Where Booking.com asks for it, or what comes closest. */
  hint?: Words;
}
