import type { Listing } from '../listings/entries.ts';
import { formFacilities, internetAreaCodes, parkingPlaceCodes } from '../platforms/booking.ts';
import type { BookingProperty } from './shape.ts';

type Internet = NonNullable<BookingProperty['internet']>;
type Parking = NonNullable<BookingProperty['parking']>;

const payment = (pricePerDay: number | undefined): Internet['instances'][number]['payment_details'] =>
  pricePerDay === undefined
    ? { charge_mode: 'FREE' }
    : { charge_mode: 'PAID', charge_details: { price: pricePerDay, frequency: 'PER_DAY' } };

/** Wi-Fi as the Facilities API takes it. */
export const bookingInternet = ({ where, pricePerDay }: NonNullable<Listing['internet']>): Internet => ({
  facility_id: formFacilities.internet,
  state: 'PRESENT',
  instances: [
    {
      internet_details: { area: internetAreaCodes[where], type: 'WIFI' },
      payment_details: payment(pricePerDay),
    },
  ],
});

/** Parking as the Facilities API takes it. */
export const bookingParking = ({
  where,
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
      payment_details: payment(pricePerDay),
    },
  ],
});
