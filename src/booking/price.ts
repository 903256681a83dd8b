import type { Price } from '../homestay/price.ts';
import type { BookingProperty } from './shape.ts';

type BookingPrice = NonNullable<BookingProperty['units'][number]['price']>;

/** A price as facts. Booking.com sells by unit and night, so the owner converts what is priced otherwise. */
export function bookingPrice({ amount, per, minimumGuests, includes }: Price): BookingPrice {
  return {
    amount,
    currency: 'VND',
    per,
    ...(minimumGuests && { minimum_guests: minimumGuests }),
    ...(includes && { includes: { vi: includes.vi, ...(includes.en && { en: includes.en }) } }),
  };
}
