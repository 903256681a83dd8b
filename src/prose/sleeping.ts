import type { Room } from '../homestay/homestay.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { RoomType } from '../homestay/room.ts';
import { capacity } from '../listings/capacity.ts';
import { enumerate } from './enumeration.ts';
import { grammars } from './grammars.ts';
import { nounsIn } from './nouns-in.ts';
import type { RoomGroup } from './phrases.ts';
import { phrasesIn } from './phrases-in.ts';

/** Where guests sleep, in words. */
export interface SleepingFacts {
  /** Everything: `sàn chung ngủ được 12 người và 2 phòng đôi`. Empty when only the whole house is let. */
  all: string;
  /** The communal floor alone, with the number of places: `sàn chung 12 chỗ`; `a communal sleeping floor for 12`. */
  communal?: string | undefined;
  /** Places on the communal floor. */
  places: number;
  /** Some of it are rooms with a door. */
  doors: boolean;
  /** The communal floor is of planks, with a mattress and a net for everyone. */
  planks: boolean;
  /** What one has to oneself: `2 phòng đôi`. */
  own?: string | undefined;
  /** Guests the house takes when it is let whole; 0 when it is not, or when its parts take more. */
  whole: number;
  /** Greatest number of guests. */
  capacity: number;
  /** Number of things in `all`. */
  kinds: number;
}

/** Rooms of one type taken together. */
interface Together extends RoomGroup {
  type: RoomType;
  /** Guests in one of them, when it is the same for all. */
  each: number | undefined;
}

const order: RoomType[] = ['communal-floor', 'double', 'twin', 'triple', 'family', 'bungalow', 'tent'];

function together(rooms: Room[], language: TextLanguage): Together[] {
  return order.flatMap((type) => {
    const same = rooms.filter((room) => room.type === type);
    if (!same.length) return [];
    const sizes = new Set(same.map(({ guests }) => guests));
    return [
      {
        type,
        count: same.reduce((sum, { count }) => sum + count, 0),
        each: sizes.size === 1 ? same[0]?.guests : undefined,
        noun: nounsIn[language].rooms[type],
        guests: same.reduce((sum, { count, guests }) => sum + count * guests, 0),
      },
    ];
  });
}

/** Kinds of room that have a door. */
const withDoors: RoomType[] = ['double', 'twin', 'triple', 'family'];

/** Rooms in a row of others: `2 phòng đôi`. A family room says for how many it is, as its name does not. */
function inARow(group: Together, language: TextLanguage, as?: 'figures'): string {
  const { type, count, each, noun } = group;
  const phrases = phrasesIn[language];
  if (type === 'communal-floor') return phrases.floors(group);
  if (type === 'family' && each && each > 2) return phrases.roomsFor(group, each, as);
  return grammars[language].counted(count, noun, as);
}

/** The rooms of a house in the words of a language. */
export function sleepingFacts(rooms: Room[], language: TextLanguage): SleepingFacts {
  const kinds = together(rooms, language);
  // “2 phòng đôi và 1 phòng ba người”, but “một phòng đôi và một phòng ba người”.
  const figures = kinds.some(({ type, count }) => type !== 'communal-floor' && count > 1)
    ? 'figures'
    : undefined;
  const say = (group: Together) => inARow(group, language, figures);
  const parts = kinds.reduce((sum, { guests }) => sum + guests, 0);
  const whole = Math.max(0, ...rooms.map(({ type, guests }) => (type === 'whole-house' ? guests : 0)));
  const floor = kinds.find(({ type }) => type === 'communal-floor');
  const own = kinds.filter(({ type }) => type !== 'communal-floor');
  return {
    all: enumerate(kinds.map(say), language),
    communal: floor && phrasesIn[language].placesOn(floor),
    doors: rooms.some(({ type }) => withDoors.includes(type)),
    planks: rooms.some(
      ({ type, amenities, beds }) =>
        type === 'communal-floor' &&
        amenities.includes('wooden-floor') &&
        amenities.includes('mosquito-net') &&
        beds.every((bed) => /mattress/.test(bed.type)),
    ),
    places: floor?.guests ?? 0,
    own: own.length ? enumerate(own.map(say), language) : undefined,
    whole: whole >= parts ? whole : 0,
    capacity: capacity(rooms),
    kinds: kinds.length,
  };
}
