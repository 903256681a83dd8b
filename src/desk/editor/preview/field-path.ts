import type { Path } from '../../form/validation.ts';

/** `rooms[0].price` as a path: `['rooms', 0, 'price']`. */
export const pathOf = (field: string): Path =>
  field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
