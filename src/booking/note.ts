/** Something the kit says about a value, such as a change that Booking.com's rules made necessary. */
export interface Note {
  /** The key of `booking.json` it is about: `property_name`. */
  about: string;
  /** In Vietnamese. */
  text: string;
}
