import { choice, group } from './field.ts';
import { charge, free, freeOrCharged } from './price.ts';

/** Where the Wi-Fi reaches. */
export const internetAreas = {
  house: { vi: 'Cả nhà', en: 'The whole house' },
  shared: { vi: 'Chỗ sinh hoạt chung', en: 'Shared areas' },
  rooms: { vi: 'Trong các phòng ngủ', en: 'The bedrooms' },
} as const;

/** Wi-Fi for guests. */
export const internet = group(
  {
    where: choice({
      label: 'Bắt được Wi-Fi ở đâu',
      hint: 'Cầm điện thoại đi một vòng, chỗ nào sóng khỏe thì chọn.',
      contract: 'Where the Wi-Fi reaches.',
      example: 'house',
      from: internetAreas,
    }),
    free: free({
      label: 'Wi-Fi miễn phí',
      contract: 'Whether the Wi-Fi is free; absent means that nobody has said.',
    }),
    pricePerDay: charge({
      label: 'Tiền Wi-Fi một ngày (đồng)',
      hint: 'Chỉ ghi khi có lấy tiền. Chưa chốt thì để trống.',
      contract:
        'Price of the Wi-Fi per day in whole Vietnamese đồng (VND); absent when it is free or not known.',
      example: 20000,
    }),
  },
  {
    label: 'Wi-Fi',
    hint: 'Khách bắt được Wi-Fi ở đâu, có mất tiền không?',
    contract: 'Where there is Wi-Fi, and what it costs.',
  },
).refine(({ free, pricePerDay }) => !(free && pricePerDay), freeOrCharged('Wi-Fi', 'pricePerDay'));
