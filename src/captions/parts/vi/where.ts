import type { Facts } from '../../facts/facts.ts';

/** The village with its commune, then the village alone, where room is short. */
export const near = ({ place }: Facts) => [`${place.village}, ${place.commune}`, place.village];
/** The same for readers who do not know the communes. */
export const far = ({ place }: Facts) => [`${place.village}, ${place.province}`, place.village];
