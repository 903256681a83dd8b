import type { Room } from '../homestay/homestay.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { RoomThing } from './nouns.ts';
import { nounsIn } from './nouns-in.ts';

/** What guests ask about the place where they sleep; of things that serve the same, the first. */
const things: RoomThing[] = [
  'mosquito-net',
  'room-air-conditioning',
  'ceiling-fan',
  'fan',
  'electric-blanket',
  'towels',
  'power-sockets',
];

/** A fan is a fan, wherever it hangs. */
const has = (room: Pick<Room, 'amenities'>, key: RoomThing) =>
  room.amenities.includes(key) || (key === 'fan' && room.amenities.includes('ceiling-fan'));

/** What there is wherever one sleeps in the house, at most four things: `màn`; `mosquito nets` where many sleep. */
export function beddingFacts(
  rooms: Pick<Room, 'amenities' | 'count' | 'guests'>[],
  language: TextLanguage,
): string[] {
  const { roomThings } = nounsIn[language];
  const everywhere = things.filter((key) => rooms.every((room) => has(room, key)));
  const several = rooms.some(({ count, guests }) => count * guests > 2);
  return everywhere
    .filter((key) => !(key === 'fan' && everywhere.includes('ceiling-fan')))
    .map((key) => roomThings[key][several ? 'many' : 'one'])
    .slice(0, 4);
}
