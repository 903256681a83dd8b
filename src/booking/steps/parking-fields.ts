import { houseAmenities, takesCoaches } from '../../homestay/amenity.ts';
import { parkingAmenities, parkingPlaces } from '../../homestay/parking.ts';
import { chargedAmount } from '../../homestay/price.ts';
import { parkingPlaceCodes } from '../../platforms/booking.ts';
import { askCharge, chargeWords } from '../charge-words.ts';
import { type Asked, field, joined, type KitFacts, notStated, yes } from './step.ts';

/** What the form for parking asks. */
export function parkingFields(facts: KitFacts): Asked[] {
  const { parking, amenities } = facts.listing;
  const vehicles = parkingAmenities
    .filter((key) => amenities.includes(key))
    .map((key) => houseAmenities[key]);
  const offered = parking || vehicles.length > 0;
  const asked = field(
    'parking',
    { vi: 'Chỗ đỗ xe', extranet: 'Parking' },
    vehicles.length ? joined(vehicles) : parking ? yes : notStated,
    {
      key: 'amenities',
      need: 'advised',
      ...(takesCoaches(amenities) && {
        note: 'Booking.com không hỏi riêng về xe khách; kể trong phần giới thiệu.',
      }),
    },
  );
  if (!offered) return [asked];
  if (!parking) {
    return [
      asked,
      field(
        'parking-details',
        { vi: 'Chi tiết về chỗ đỗ xe', extranet: 'Details of the parking' },
        undefined,
        { key: 'parking', need: 'advised' },
      ),
    ];
  }
  const { where, free, pricePerDay, bookAhead } = parking;
  return [
    asked,
    field(
      'parking-where',
      { vi: 'Chỗ đỗ ở đâu?', extranet: 'Where is the parking located?' },
      parkingPlaces[where],
      {
        key: 'parking.where',
        need: 'advised',
        code: parkingPlaceCodes[where],
        note: 'Booking.com hỏi thêm: chỗ đỗ chỉ dành cho khách của nhà hay ai đỗ cũng được.',
      },
    ),
    field(
      'parking-cost',
      { vi: 'Đỗ xe miễn phí hay tính tiền?', extranet: 'Is the parking free?' },
      chargeWords(chargedAmount(free, pricePerDay), 'day'),
      { key: 'parking.pricePerDay', need: 'advised', ...askCharge(chargedAmount(free, pricePerDay)) },
    ),
    field(
      'parking-booking',
      { vi: 'Có cần đặt chỗ đỗ trước không?', extranet: 'Do guests need to reserve a parking spot?' },
      bookAhead ? { vi: 'Cần', en: 'Needed' } : { vi: 'Không cần', en: 'Not needed' },
      { key: 'parking.bookAhead', need: 'advised', code: bookAhead ? 'NEEDED' : 'NOT_NEEDED' },
    ),
  ];
}
