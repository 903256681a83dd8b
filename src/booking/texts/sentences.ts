import type { Room } from '../../homestay/homestay.ts';
import type { parkingPlaces } from '../../homestay/parking.ts';
import type { Host } from '../../prose/host.ts';
import type { House } from './house.ts';

/** A season of a village, with what its owner tells of it. */
export interface ToldSeason {
  /** As it stands inside a sentence: `mùa nước đổ`; `flooded terraces`. */
  name: string;
  from: number;
  until: number;
  /** Whole sentences. */
  about: string | undefined;
}

/** The sentences of one language. Each tells what no tick box holds, and nothing when there is nothing to tell. */
export interface Sentences {
  /**
   * Name, kind and place of the house, and whose it is.
   * @param host nobody where they speak themselves or the name says it
   * @param isKindTold the owner says of what kind the house is
   */
  opening(house: House, host: Host | undefined, isKindTold: boolean): string;
  /** All sleep on one floor. */
  oneFloor(guests: string): string;
  wholeHouse(guests: string): string;
  /** Where guests sleep, for a house of which nobody has told anything. */
  sleeping(places: string, guests: string): string;
  menu(meal: string, dishes: string): string;
  /** What guests can do, as verbs. */
  doing(things: string[]): string;
  /** What there is besides, as nouns. */
  offers(house: House, things: string[]): string;
  /** Coaches, for which Booking.com has no tick box. */
  coaches(largest: boolean, where: keyof typeof parkingPlaces | undefined): string;

  whereabouts(house: House): string;
  sights(house: House, names: string[]): string;
  season(season: ToldSeason): string;

  /** Who the host is, in their own words where they speak; nothing when `about` tells it. */
  introduction(house: House, about: string, speaks: boolean): string | undefined;
  /** An owner's text about themselves as they would say it; `undefined` when it cannot be turned word by word. */
  inFirstPerson(about: string, house: House): string | undefined;

  /** A room of which the owner has told nothing. */
  room(room: Room, name: string | undefined): string;
  sameRooms(room: Room, house: House): string;
  /** What the price includes besides. */
  includes(things: string): string;
  /** For which there is no tick box. */
  curtain: string;
  /** Things that have a tick box of their own. */
  ticked: RegExp;
  /** With which a tale begins. */
  tale: RegExp;
}
