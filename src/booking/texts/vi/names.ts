import type { Stay } from '../stay.ts';

/** `bản Nà Tông`; the commune where the village may not be named. */
export const village = ({ village: { place, commune } }: Stay): string => place?.village ?? `xã ${commune}`;

/** `bản Nà Tông, xã Thượng Lâm, tỉnh Tuyên Quang`. */
export function whereabouts({ village: { place, commune, province } }: Stay): string {
  return `${place ? `${place.village}, ` : ''}xã ${commune}, tỉnh ${province}`;
}
