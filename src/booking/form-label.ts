import type { BookingLanguage } from '../platforms/booking.ts';

/** What the team reads, and what Booking.com's own form calls it, as near as we know it. */
export interface FormLabel {
  vi: string;
  /** In English; absent where no form asks for it. */
  extranet?: string;
}

/** What is typed or chosen in a form, by the language in which it is filled in. */
export type FormValue = Record<BookingLanguage, string>;
