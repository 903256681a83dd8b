import type { Stay } from '../stay.ts';

/** The village's name without the Vietnamese word for a hamlet; nothing when there is none. */
export const villageName = ({ village: { place } }: Stay): string | undefined => place?.villageName;

/** `Nà Tông, Thượng Lâm commune, Tuyên Quang province`. */
export function whereabouts(stay: Stay): string {
  const { commune, province } = stay.village;
  const name = villageName(stay);
  return `${name ? `${name}, ` : ''}${commune} commune, ${province} province`;
}
