import type { Label } from '../homestay/language.ts';

/** Something the listing says for which Booking.com has no code that is known. It is listed, never dropped. */
export interface WithoutCode extends Label {
  /** Where it stands in the listing: `amenities.wifi`. */
  about: string;
  /** Where Booking.com asks for it, or what comes closest; in Vietnamese. */
  hint?: string;
}
