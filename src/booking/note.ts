import type { Words } from '../homestay/language.ts';

/** Something the kit says about a value, such as a change that Booking.com's rules made necessary. */
export interface Note extends Words {
  /** The key of `booking.json` it is about: `property_name`. */
  about: string;
}
