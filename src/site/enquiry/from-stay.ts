import type { HousePrices } from '../stay-price/house.ts';
import type { Reckoning } from '../stay-price/reckon.ts';
import type { Sleeping } from '../stay-price/sleeping.ts';
import type { Stay } from '../stay-price/stay.ts';
import { isDay } from './day.ts';
import type { Enquiry } from './enquiry.ts';
import { guestName } from './guest-name.ts';

/** What does not change while a guest chooses. */
export type Addressee = Pick<Enquiry, 'host' | 'house' | 'site' | 'sample' | 'foreign'>;

/** The enquiry that a stay, the way to sleep and what it comes to amount to. */
export function enquiryOf(
  addressee: Addressee,
  house: HousePrices,
  { stay, sleeping, reckoning }: { stay: Stay; sleeping: Sleeping | undefined; reckoning: Reckoning },
  guest = '',
): Enquiry {
  const berths = sleeping?.berths ?? [];
  const chosen = house.extras.flatMap(({ key, of, name }) => {
    const count = stay.times[key] ?? 0;
    return count > 0 ? [{ of, name, count }] : [];
  });
  return {
    ...addressee,
    guest: guestName(guest),
    arrival: stay.arrival && isDay(stay.arrival) ? stay.arrival : undefined,
    nights: stay.nights,
    people: stay.people,
    children: stay.children,
    childrenUnder: house.freeUnder,
    rooms: berths.map(({ place: { name, unit }, rooms }) => ({ name, unit, count: rooms })),
    mattresses: berths.reduce((sum, { mattresses }) => sum + mattresses, 0),
    meals: chosen.flatMap(({ of, name, count }) => (of === 'meal' ? [{ name, count }] : [])),
    experiences: chosen.flatMap(({ of, name }) => (of === 'experience' ? [name] : [])),
    sum: reckoning.sum || undefined,
    open: reckoning.open,
  };
}
