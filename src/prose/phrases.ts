import type { RoomType } from '../homestay/room.ts';
import type { HostNamed } from './host-name.ts';
import type { Bought, RoomNoun } from './nouns.ts';

/** Rooms of one kind taken together. */
export interface RoomGroup {
  noun: RoomNoun;
  count: number;
  /** Guests of all of them. */
  guests: number;
}

/** Phrases about a house whose parts stand in another order in each language. */
export interface Phrases {
  /** The host as sentences call them; `undefined` when the name cannot stand in this language. */
  host(name: string): HostNamed | undefined;
  /** `bản Nà Tông`; `Nà Tông village`. */
  village(village: VillageName): string;
  /** `xã Thượng Lâm`; `Thượng Lâm commune`. */
  commune(name: string): string;
  /** A line to find the house by: `Thôn Nà Tông, xã Thượng Lâm, tỉnh Tuyên Quang (huyện Lâm Bình cũ)`. */
  address(address: AddressParts): string;
  /** Communal floors: `sàn chung ngủ được 12 người`; `a communal sleeping floor for 12`. */
  floors(group: RoomGroup): string;
  /** The same where one chooses them: `sàn chung 12 chỗ`; `a communal sleeping floor for 12`. */
  placesOn(group: RoomGroup): string;
  /** Family rooms that take `each` guests: `2 phòng gia đình (mỗi phòng 4 người)`. */
  roomsFor(group: RoomGroup, each: number, as?: 'figures'): string;
  /** An amount of đồng as people say it: `150k`, `1,2 triệu`; `150,000 VND`. */
  money(dong: number): string;
  /** A price of a night, for when nothing else says that it is one: `150k một người một đêm`. */
  night(price: UnitPrice): string;
  /** A price that is meant for groups: `2 triệu cho đoàn từ 10 người`. `price`: as `night` or `unitPrice` have it. */
  forGroups(price: string, guests: number): string;
  /** A price of something to do, which needs so many guests: `150k một người, nhận từ 2 người`. */
  fromGuests(price: string, guests: number): string;
  /** A row of what different kinds of room cost: `sàn chung 150k một người, bungalow 850k một căn 2 người`. */
  byRoom(prices: RoomPrice[]): string;
  /** The same for when nothing else says that it is the night. */
  nightByRoom(prices: RoomPrice[]): string;
  /** What each of many lies on: `mỗi người một đệm`. */
  mattressEach: string;
  /** Two kinds of room, each with what it looks out on: `phòng đôi nhìn ra suối, lều nhìn ra núi`. */
  looking(one: Looking, two: Looking): string;
}

/** What is paid for what. */
export interface UnitPrice {
  /** As `money` has it. */
  amount: string;
  per: Bought;
  /** `một người`. */
  unit: string;
}

/** What one pays for a kind of room. */
export interface RoomPrice extends UnitPrice {
  noun: RoomNoun;
  type: RoomType;
  /** Guests in one of them. */
  guests: number;
  /** Rooms of other types are sold in the same unit: the price is none of this type alone. */
  mixed: boolean;
  /** Others of them cost more. */
  from: boolean;
}

/** A kind of room, and what one sees from it. */
export interface Looking {
  noun: RoomNoun;
  /** There are several such rooms. */
  several: boolean;
  /** `the lake`. */
  seen: string;
}

/** The name of a village, taken apart. */
export interface VillageName {
  /** What kind of settlement its owners say it is: `thôn`. */
  word: string | undefined;
  name: string;
  /** The name says itself what it is: `Bản Ba`. */
  whole: boolean;
}

/** What an address is made of; `own` is the line that the house wrote itself. */
export interface AddressParts {
  village: string;
  own: string | undefined;
  commune: string;
  province: string;
  formerDistrict: string | undefined;
}
