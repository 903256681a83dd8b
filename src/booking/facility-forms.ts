import { chargedAmount } from '../homestay/price.ts';
import type { Listing } from '../listings/entries.ts';
import { formFacilities, internetAreaCodes, parkingPlaceCodes } from '../platforms/booking.ts';
import type { BookingProperty } from './shape.ts';

type Internet = NonNullable<BookingProperty['internet']>;
type Parking = NonNullable<BookingProperty['parking']>;

type Payment = Pick<Internet['instances'][number], 'payment_details'>;

/** Left out where nobody has said what it costs. */
function payment(free: boolean | undefined, pricePerDay: number | undefined): Payment {
  const price = chargedAmount(free, pricePerDay);
  if (price === undefined) return {};
  return {
    payment_details:
      price === 0
        ? { charge_mode: 'FREE' }
        : { charge_mode: 'PAID', charge_details: { price, frequency: 'PER_DAY' } },
  };
}

/** Wi-Fi as the Facilities API takes it. */
export const bookingInternet = ({
  where,
  free,
  pricePerDay,
}: NonNullable<Listing['internet']>): Internet => ({
  facility_id: formFacilities.internet,
  state: 'PRESENT',
  instances: [
    {
      internet_details: { area: internetAreaCodes[where], type: 'WIFI' },
      ...payment(free, pricePerDay),
    },
  ],
});

/** Parking as the Facilities API takes it. */
export const bookingParking = ({
  where,
  free,
  pricePerDay,
  bookAhead,
}: NonNullable<Listing['parking']>): Parking => ({
  facility_id: formFacilities.parking,
  state: 'PRESENT',
  instances: [
    {
      parking_details: {
        name: 'Parking',
        parking_location: parkingPlaceCodes[where],
        parking_reservation: bookAhead ? 'NEEDED' : 'NOT_NEEDED',
      },
      ...payment(free, pricePerDay),
    },
  ],
});
