import type { Listing } from '../../listings/entries.ts';

/** Price of an extra mattress per night in đồng, 0 when it is free; `undefined` when the house has none. */
export const mattressPrice = ({ extraBeds }: Pick<Listing['houseRules'], 'extraBeds'>): number | undefined =>
  extraBeds?.mattress.possible ? (extraBeds.mattress.pricePerNight ?? 0) : undefined;
