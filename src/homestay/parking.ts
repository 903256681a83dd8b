import { choice, flag, group } from './field.ts';
import { charge } from './price.ts';

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
    pricePerDay: charge({
      label: 'Tiền đỗ xe một ngày (đồng)',
      hint: 'Để trống khi đỗ miễn phí.',
      contract: 'Price of one place per day in whole Vietnamese đồng (VND); absent means free.',
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
);
