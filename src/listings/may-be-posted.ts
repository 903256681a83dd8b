import type { outlets } from '../homestay/consent.ts';
import type { Listing } from './entries.ts';

/** Whether the host agreed to be shown there. A sample has nobody to ask. */
export const mayBePosted = (
  { sample, consent }: Pick<Listing, 'sample' | 'consent'>,
  outlet: keyof typeof outlets,
): boolean => sample || Boolean(consent?.covers.includes(outlet));
