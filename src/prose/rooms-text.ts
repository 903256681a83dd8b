import type { Room } from '../homestay/homestay.ts';
import type { ListingWords } from './vi/listing-words.ts';

/**
 * What a house has to sleep in, type by type: `1 gian sàn chung, 6 căn bungalow`. The house sold as a whole holds the
 * other rooms and is named only where there are none.
 */
export function roomsText(all: Pick<Room, 'type' | 'count'>[], w: ListingWords): string {
  const single = all.filter(({ type }) => type !== 'whole-house');
  const rooms = single.length ? single : all;
  const types = [...new Set(rooms.map(({ type }) => type))];
  const countOf = (type: Room['type']) =>
    rooms.filter((room) => room.type === type).reduce((sum, { count }) => sum + count, 0);
  return types.map((type) => w.count.rooms(countOf(type), type)).join(', ');
}
