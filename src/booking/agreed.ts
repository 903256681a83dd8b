import type { Listing } from '../listings/entries.ts';

/** Whether the host agreed to be on Booking.com. A sample has nobody to ask. */
export const mayBeListed = ({ sample, consent }: Pick<Listing, 'sample' | 'consent'>): boolean =>
  sample || Boolean(consent?.covers.includes('booking'));
