import type { PriceUnit } from '../../homestay/price.ts';
import type { SleepingPlace } from './house.ts';

/**
 * How often the price of a night is asked for. What is said of one person is paid by each, what is said of a room, tent
 * or bungalow for each that is taken. The price of the house is asked once, however many of its rooms are slept in, and
 * for each house where houses are let as a whole; that of a group once.
 */
export function chargedUnits(
  { shelter }: Pick<SleepingPlace, 'shelter'>,
  per: PriceUnit,
  { people, rooms }: { people: number; rooms: number },
): number {
  if (per === 'person') return people;
  if (per === 'group' || (per === 'house' && shelter !== 'whole')) return 1;
  return rooms;
}
