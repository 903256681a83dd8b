import type { PriceUnit } from '../../homestay/price.ts';

/** One kind of room, as far as a search asks for it. */
export interface RoomFacts {
  /** Key of `roomTypes`. */
  type: string;
  privateBathroom: boolean;
  /** Rooms of this kind. */
  count: number;
  /** Greatest number of guests in one of them. */
  guests: number;
  /** Price of a night in whole đồng; absent when the owner has named none. */
  price?: { amount: number; per: PriceUnit; minimumGuests?: number | undefined } | undefined;
}

/** What a search knows about a house: numbers and keys, no texts but its names. */
export interface House {
  slug: string;
  name: string;
  host: string;
  /** Slug of the village. */
  village: string;
  /** Key of `kinds`. */
  kind: string;
  /** Greatest number of guests of the whole house. */
  capacity: number;
  rooms: RoomFacts[];
  /** Price of an extra mattress per night in whole đồng, 0 when it is free; absent when the house has none. */
  mattress?: number | undefined;
  /** Keys of `mealKinds`. */
  meals: string[];
  /** Keys of what the house and its rooms have. */
  offers: string[];
  /** Keys of `spokenLanguages`. */
  languages: string[];
  /** Keys of `experienceKinds`. */
  experiences: string[];
  children: boolean;
  coach: boolean;
}

/**
 * Every list of keys that a house or a wish can hold, the sights by their village, the kind of lodging, and what is
 * simply true of a house.
 */
export const vocabularyNames = [
  'villages',
  'sights',
  'kinds',
  'rooms',
  'meals',
  'offers',
  'languages',
  'experiences',
  'traits',
] as const;

/** For each list: its keys, and by which words one finds a house that has the key, in every language. */
export type Vocabulary = Record<(typeof vocabularyNames)[number], Record<string, string[]>>;

/** What is simply true of a house and can be searched for. */
export const traitsOf = ({ rooms, children }: House): string[] => [
  ...(rooms.some(({ privateBathroom }) => privateBathroom) ? ['privateBathroom'] : []),
  ...(children ? ['children'] : []),
];

/** All houses in the recommended order, and the words they are found by. */
export interface Houses {
  houses: House[];
  vocabulary: Vocabulary;
}
