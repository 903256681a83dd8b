import type { HousePrices, Rhythm } from './house.ts';

/** What a guest has in mind. */
export interface Stay {
  /** Day of arrival, `YYYY-MM-DD`; absent while it is open. */
  arrival?: string | undefined;
  nights: number;
  people: number;
  /** Children: those below the age at which they pay, or all of them where the house names no such age. */
  children: number;
  /** How often each chosen extra is taken, by its key. */
  times: Record<string, number>;
}

/** Least and greatest values that a form takes, both included. */
export const limits = {
  nights: [1, 30],
  people: [1, 200],
  children: [0, 30],
  times: [1, 60],
} as const;

/** A number as somebody typed it, brought between the limits of what it means; the least where it is no number. */
export function within(typed: string | number, what: keyof typeof limits): number {
  const [least, most] = limits[what];
  const number = Math.round(Number(typed));
  return Number.isFinite(number) ? Math.min(Math.max(number, least), most) : least;
}

/** Those who take a bed and pay: small children do neither, where the house says so. */
export const payingGuests = (stay: Pick<Stay, 'people' | 'children'>, house: HousePrices): number =>
  stay.people + (house.freeUnder ? 0 : stay.children);

/** How often something is usually taken during so many nights. Lunch falls on the days between, or on the one day. */
export const usualTimes = (rhythm: Rhythm, nights: number): number =>
  rhythm === 'nightly' ? nights : rhythm === 'between' ? Math.max(1, nights - 1) : 1;

/**
 * What is shown before a guest has said anything: two people, or the smallest group the house takes, for one night
 * with dinner and whatever the price of the room includes.
 */
export function firstStay(house: HousePrices): Stay {
  const smallest = Math.min(...house.rooms.map(({ price }) => price?.minimumGuests ?? 2));
  const chosen = house.extras.filter(
    ({ of, key, included }) => of === 'meal' && (key === 'dinner' || (included && key === 'breakfast')),
  );
  return {
    nights: 1,
    people: Math.max(2, smallest),
    children: 0,
    times: Object.fromEntries(chosen.map(({ key, rhythm }) => [key, usualTimes(rhythm, 1)])),
  };
}
