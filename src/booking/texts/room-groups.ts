import type { Room } from '../../homestay/homestay.ts';
import type { RoomType } from '../../homestay/room.ts';

/** Rooms of one type together. */
export interface RoomGroup {
  type: Exclude<RoomType, 'whole-house'>;
  count: number;
  /** Guests of all of them. */
  guests: number;
  /** Whether some have a bathroom of their own, or share one. */
  bathrooms: Set<Room['bathroom']>;
}

/** Rooms that are sold one by one, gathered by type, in the order of the listing. */
export function roomGroups(rooms: Room[]): RoomGroup[] {
  const groups = new Map<RoomGroup['type'], RoomGroup>();
  for (const { type, count, guests, bathroom } of rooms) {
    if (type === 'whole-house') continue;
    const group = groups.get(type) ?? { type, count: 0, guests: 0, bathrooms: new Set() };
    group.count += count;
    group.guests += count * guests;
    group.bathrooms.add(bathroom);
    groups.set(type, group);
  }
  return [...groups.values()];
}

/** Greatest number of guests when the house is let as a whole; nothing when it is not. */
export function wholeHouse(rooms: Room[]): number | undefined {
  const guests = rooms.filter(({ type }) => type === 'whole-house').map((room) => room.guests);
  return guests.length ? Math.max(...guests) : undefined;
}
