import { startingPrice } from '../../listings/starting-price.ts';
import type { Check } from '../finding.ts';

/** Without a price guests cannot decide, and the cards show none. */
export const noPrice: Check = {
  id: 'no-price',
  run: ({ homestays }) =>
    homestays
      .filter(({ rooms }) => !startingPrice(rooms))
      .map(({ slug }) => ({
        file: `homestays/${slug}/index.yaml`,
        vi: 'Chưa có giá phòng nào. Khách hay bỏ qua nhà không ghi giá; hãy ghi ít nhất một giá ở mục rooms.',
        en: 'no room has a price',
      })),
};
