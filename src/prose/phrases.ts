import type { RoomNoun } from './nouns.ts';

/** Rooms of one kind taken together. */
export interface RoomGroup {
  noun: RoomNoun;
  count: number;
  /** Guests of all of them. */
  guests: number;
}

/** Phrases about a house whose parts stand in another order in each language. */
export interface Phrases {
  /** Communal floors: `sàn chung ngủ được 12 người`; `a communal sleeping floor for 12`. */
  floors(group: RoomGroup): string;
  /** The same where one chooses them: `sàn chung 12 chỗ`; `a communal sleeping floor for 12`. */
  placesOn(group: RoomGroup): string;
  /** Family rooms that take `each` guests: `2 phòng gia đình (mỗi phòng 4 người)`. */
  roomsFor(group: RoomGroup, each: number, as?: 'figures'): string;
  /** What each of many lies on: `mỗi người một đệm`. */
  mattressEach: string;
  /** Two kinds of room, each with what it looks out on: `phòng đôi nhìn ra suối, lều nhìn ra núi`. */
  looking(one: Looking, two: Looking): string;
}

/** A kind of room, and what one sees from it. */
export interface Looking {
  noun: RoomNoun;
  /** There are several such rooms. */
  several: boolean;
  /** `the lake`. */
  seen: string;
}
