import type { Name, SleepingPlace } from '../stay-price/house.ts';

/** So many of something that has a name. */
export interface Counted {
  name: Name;
  count: number;
}

/** So many rooms. */
export interface CountedRooms extends Counted {
  unit: SleepingPlace['unit'];
}

/** What a guest asks a host: everything the message is written from. */
export interface Enquiry {
  /** Name of the host as guests use it: `Cô Lả`. */
  host: string;
  house: string;
  /** Name of the site on which the guest found the house. */
  site: string;
  /** The house does not exist: the message says so, lest it be sent to somebody. */
  sample: boolean;
  /** The guest reads no Vietnamese. */
  foreign: boolean;
  /** Name of the guest, as typed. */
  guest?: string | undefined;
  /** Day of arrival, `YYYY-MM-DD`; absent while it is open. */
  arrival?: string | undefined;
  nights: number;
  people: number;
  children: number;
  /** Age in years below which `children` are; absent when they are of any age. */
  childrenUnder?: number | undefined;
  /** The rooms wished for; empty when the host shall choose. */
  rooms: CountedRooms[];
  /** Extra mattresses wished for. */
  mattresses: number;
  /** The meals wished for, with how often. */
  meals: Counted[];
  experiences: Name[];
  /** What the prices on the page come to, in đồng; absent when none is named. */
  sum?: number | undefined;
  /** Whether parts without a price are missing from the sum. */
  open: boolean;
}
