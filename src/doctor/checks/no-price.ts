import { startingPrice } from '../../listings/starting-price.ts';
import type { Check } from '../finding.ts';

/** Without a price guests cannot decide, and the cards show none. */
export const noPrice = {
  id: 'no-price',
  run: ({ homestays }) =>
    homestays
      .filter(({ rooms }) => !startingPrice(rooms))
      .map(({ slug }) => ({
        file: `homestays/${slug}/index.yaml`,
        field: 'rooms[0].price',
        vi: 'Chưa có giá phòng nào. Khách hay bỏ qua nhà không ghi giá; hãy ghi ít nhất một giá ở mục “Phòng”.',
        en: 'no room has a price',
      })),
} satisfies Check;
