import { bedTypes } from '../../homestay/bed.ts';
import type { Check } from '../finding.ts';

/** So many people for each place to lie are plausible: a family moves together. */
const crowding = 2;

/** Eight guests on one mattress are a typing mistake; whoever books is turned away at the door. */
export const crowdedRoom = {
  id: 'crowded-room',
  run: ({ homestays }) =>
    homestays.flatMap(({ slug, rooms }) =>
      rooms.flatMap(({ guests, beds, name }, index) => {
        const places = beds.reduce((sum, { type, count }) => sum + bedTypes[type].sleeps * count, 0);
        if (guests <= places * crowding) return [];
        return [
          {
            file: `homestays/${slug}/index.yaml`,
            field: `rooms[${index}].guests`,
            vi: `“${name.vi}” ghi ${guests} khách mà giường, đệm chỉ đủ ${places} người. Hãy xem lại số khách hoặc số giường, đệm.`,
            en: `${guests} guests, but beds for ${places}`,
          },
        ];
      }),
    ),
} satisfies Check;
