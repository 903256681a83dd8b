import type { RoomAmenity } from '../../homestay/amenity.ts';
import type { Room } from '../../homestay/homestay.ts';
import type { TextLanguage, Words } from '../../homestay/language.ts';

/** What guests ask about the place where they sleep; of things that serve the same, the first. */
const things: [RoomAmenity, Words][] = [
  ['mosquito-net', { vi: 'màn', en: 'a mosquito net' }],
  ['room-air-conditioning', { vi: 'điều hòa', en: 'air conditioning' }],
  ['ceiling-fan', { vi: 'quạt trần', en: 'a fan' }],
  ['fan', { vi: 'quạt', en: 'a fan' }],
  ['electric-blanket', { vi: 'chăn điện', en: 'an electric blanket' }],
  ['towels', { vi: 'khăn tắm', en: 'towels' }],
  ['power-sockets', { vi: 'ổ cắm cạnh chỗ nằm', en: 'a socket by the bed' }],
];

/** A fan is a fan, wherever it hangs. */
const has = (room: Pick<Room, 'amenities'>, key: RoomAmenity) =>
  room.amenities.includes(key) || (key === 'fan' && room.amenities.includes('ceiling-fan'));

/** What there is wherever one sleeps in the house, at most four things. */
export function beddingFacts(rooms: Pick<Room, 'amenities'>[], language: TextLanguage): string[] {
  const everywhere = things.filter(([key]) => rooms.every((room) => has(room, key)));
  const cooled = everywhere.findIndex(([key]) => key === 'ceiling-fan');
  return everywhere
    .filter(([key]) => !(key === 'fan' && cooled >= 0))
    .map(([, words]) => words[language])
    .slice(0, 4);
}
