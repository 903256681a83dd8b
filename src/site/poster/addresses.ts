import { kitAddress } from '../../homestay/addresses.ts';

/** Page with the posters and the table card of a homestay. */
export const posterAddress = (slug: string): string => kitAddress(slug, 'poster/');

/** Page with the posters of a village. */
export const villagePosterAddress = (slug: string): string => `/kit/ban/${slug}/poster/`;
