import { chargedAmount } from '../../homestay/price.ts';
import type { Listing } from '../../listings/entries.ts';

/**
 * Price of an extra mattress per night in đồng, 0 when it is free; `undefined` when the house has none, or nobody has
 * said what it costs: nothing can be reckoned with it then.
 */
export function mattressPrice({ extraBeds }: Pick<Listing['houseRules'], 'extraBeds'>): number | undefined {
  const { possible = false, free, pricePerNight } = extraBeds?.mattress ?? {};
  return possible ? chargedAmount(free, pricePerNight) : undefined;
}
