import type { Room } from '../homestay/homestay.ts';

/** Rooms of a house. The house sold as a whole holds the other rooms and counts only where there are none. */
export function roomCount(rooms: Pick<Room, 'type' | 'count'>[]): number {
  const single = rooms.filter(({ type }) => type !== 'whole-house');
  return (single.length ? single : rooms).reduce((sum, { count }) => sum + count, 0);
}
