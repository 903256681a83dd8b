import type { PriceUnit } from '../../homestay/price.ts';

/** A name in the language of the page, and in Vietnamese for the host. */
export interface Name {
  here: string;
  vi: string;
  /** In English, where the page speaks a language that what the message says is not told in. */
  english?: string;
}

/** What one unit costs, in whole đồng. */
export interface UnitPrice {
  amount: number;
  per: PriceUnit;
  /** Smallest number of guests the price is offered to; absent means one. */
  minimumGuests?: number | undefined;
}

/** A kind of room, as far as it matters for who sleeps where and what that costs. */
export interface SleepingPlace {
  name: Name;
  /** Number of rooms of this kind. */
  count: number;
  /** What is counted: six bungalows are no six rooms. */
  unit: Extract<PriceUnit, 'room' | 'bungalow' | 'tent' | 'house'>;
  /** Greatest number of guests in one of them. */
  guests: number;
  /** `open` is a communal floor or a tent, `door` a room of one's own, `whole` the house with all its rooms. */
  shelter: 'open' | 'door' | 'whole';
  /** Price of a night; absent when the owner names none. */
  price?: UnitPrice | undefined;
}

/** How often one takes something: every night, on the days between arrival and departure, or once. */
export type Rhythm = 'nightly' | 'between' | 'once';

/** A meal or an experience that a guest can choose. */
export interface Extra {
  key: string;
  of: 'meal' | 'experience';
  name: Name;
  rhythm: Rhythm;
  price?: UnitPrice | undefined;
  /** Whether the price of the room includes it. */
  included?: boolean | undefined;
}

/** What a house asks for, as far as a stay can be reckoned from it. */
export interface HousePrices {
  rooms: SleepingPlace[];
  extras: Extra[];
  /** Whether children may stay. */
  children: boolean;
  /** Children below this age in years sleep with their parents and pay nothing. */
  freeUnder?: number | undefined;
  /** Price of an extra mattress per night in đồng, 0 when it is free; absent when there is none or no price is known. */
  mattress?: number | undefined;
  /** Whether there is a cot for a baby. */
  cot: boolean;
}
