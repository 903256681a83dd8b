import type { Homestay } from '../../homestay/homestay.ts';
import type { Check } from '../finding.ts';

type Rules = Homestay['houseRules'];

/** Hours at which no house receives guests or sees them off, by the field that says so. */
const oddities: {
  field: string;
  hour: (rules: Rules) => string | undefined;
  isOdd: (hour: string) => boolean;
  vi: string;
}[] = [
  {
    field: 'houseRules.checkIn.from',
    hour: ({ checkIn }) => checkIn.from,
    isOdd: (hour) => hour < '06:00' || hour > '20:00',
    vi: 'Nhận phòng từ',
  },
  {
    field: 'houseRules.checkOut.until',
    hour: ({ checkOut }) => checkOut.until,
    isOdd: (hour) => hour < '06:00' || hour > '18:00',
    vi: 'Trả phòng trước',
  },
];

/** A check-out at 23:30 was 11:30 in somebody's mind: guests come to a door that is closed, or a room that is taken. */
export const oddHours = {
  id: 'odd-hours',
  run: ({ homestays }) =>
    homestays.flatMap(({ slug, houseRules }) =>
      oddities.flatMap(({ field, hour, isOdd, vi }) => {
        const at = hour(houseRules);
        if (!at || !isOdd(at)) return [];
        return [
          {
            file: `homestays/${slug}/index.yaml`,
            field,
            vi: `${vi} ${at}: có đúng giờ này không? Giờ ghi theo 24 giờ, ví dụ 14:00 là 2 giờ chiều.`,
            en: `${field} is ${at}`,
          },
        ];
      }),
    ),
} satisfies Check;
