import type { Label } from './language.ts';

/** What one price buys. `short` stands after the amount: `150.000đ/người`. */
export const priceUnits = {
  person: { vi: 'mỗi người', en: 'per person', short: { vi: 'người', en: 'person' } },
  room: { vi: 'mỗi phòng', en: 'per room', short: { vi: 'phòng', en: 'room' } },
  bungalow: { vi: 'mỗi căn', en: 'per bungalow', short: { vi: 'căn', en: 'bungalow' } },
  tent: { vi: 'mỗi lều', en: 'per tent', short: { vi: 'lều', en: 'tent' } },
  house: { vi: 'cả nhà', en: 'for the whole house', short: { vi: 'nhà', en: 'whole house' } },
  group: { vi: 'cả đoàn', en: 'for the group', short: { vi: 'đoàn', en: 'group' } },
  tray: { vi: 'mỗi mâm', en: 'per tray', short: { vi: 'mâm', en: 'tray' } },
  boat: { vi: 'mỗi thuyền', en: 'per boat', short: { vi: 'thuyền', en: 'boat' } },
  hour: { vi: 'mỗi giờ', en: 'per hour', short: { vi: 'giờ', en: 'hour' } },
  day: { vi: 'mỗi ngày', en: 'per day', short: { vi: 'ngày', en: 'day' } },
} as const satisfies Record<string, { vi: string; en: string; short: Label }>;

/** Key of a price unit. */
export type PriceUnit = keyof typeof priceUnits;
