import type { Facts } from '../../facts/facts.ts';

/** The village with its province, then the village alone, where room is short. */
export const near = ({ place }: Facts) => [`${place.village}, ${place.province}`, place.village];
/** With the commune as well. */
export const far = (f: Facts) => [
  `${f.place.village}, ${f.place.communeName}, ${f.place.province}`,
  ...near(f),
];
