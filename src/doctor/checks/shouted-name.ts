import { capitals } from '../../booking/rules/capitals.ts';
import type { Check } from '../finding.ts';

/** A name in capitals stays so on pages, cards and captions; only the Booking.com kit corrects it. */
export const shoutedName = {
  id: 'shouted-name',
  run: ({ homestays }) =>
    homestays
      .filter(({ name }) => capitals.find(name).length > 0)
      .map(({ slug, name }) => ({
        file: `homestays/${slug}/index.yaml`,
        field: 'name',
        vi: `Tên “${name.slice(0, 60)}” viết hoa cả chữ, khách đọc như đang hét. Hãy chỉ viết hoa chữ đầu, ví dụ: “Homestay Suối Mơ”.`,
        en: 'the name is written in capitals',
      })),
} satisfies Check;
