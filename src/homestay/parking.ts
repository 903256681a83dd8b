import type { HouseAmenity } from './amenity.ts';
import { choice, flag, group } from './field.ts';
import { charge, free, freeOrCharged } from './price.ts';

/** Amenities that say which vehicles find a place. */
export const parkingAmenities: readonly HouseAmenity[] = [
  'car-parking',
  'coach-parking',
  'large-coach-parking',
  'motorbike-parking',
];

/** Where guests leave their vehicles. */
export const parkingPlaces = {
  'on-site': { vi: 'Trong sân nhà', en: 'On site' },
  nearby: { vi: 'Ở gần nhà', en: 'Near by' },
} as const;

/** Parking for guests. */
export const parking = group(
  {
    where: choice({
      label: 'Xe đỗ ở đâu',
      hint: 'Trong sân nhà, hay khách đỗ gần đó rồi đi bộ vào?',
      contract: 'Where guests park.',
      example: 'on-site',
      from: parkingPlaces,
    }),
    free: free({
      label: 'Đỗ xe miễn phí',
      contract: 'Whether parking is free; absent means that nobody has said.',
    }),
    pricePerDay: charge({
      label: 'Tiền đỗ xe một ngày (đồng)',
      hint: 'Chỉ ghi khi có lấy tiền. Chưa chốt thì để trống.',
      contract:
        'Price of one place per day in whole Vietnamese đồng (VND); absent when it is free or not known.',
      example: 30000,
    }),
    bookAhead: flag({
      label: 'Phải báo trước mới có chỗ đỗ',
      hint: 'Chỗ ít, khách phải dặn trước thì chọn “Có”.',
      contract: 'Whether a place must be reserved.',
      example: false,
    }),
  },
  {
    label: 'Chỗ đỗ xe',
    hint: 'Xe đỗ ở đâu, có mất tiền không, có phải báo trước không?',
    contract: 'Where guests park, what it costs, and whether it must be reserved.',
  },
).refine(({ free, pricePerDay }) => !(free && pricePerDay), freeOrCharged('Chỗ đỗ xe', 'pricePerDay'));
