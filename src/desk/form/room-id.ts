import { slugOf } from '../../homestay/slug-of.ts';

interface RoomDraft {
  id?: unknown;
  name?: { vi?: unknown } | undefined;
  type?: unknown;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Gives every room an id that has none, made from its name, so that nobody has to know what an id is. Ids that exist
 * stay, because photos name rooms by them.
 */
export function withRoomIds<T extends { rooms?: unknown }>(entry: T): T {
  if (!Array.isArray(entry.rooms)) return entry;
  const taken = new Set<string>(entry.rooms.map((room) => textOf((room as RoomDraft | null)?.id)));
  const rooms = entry.rooms.map((room: RoomDraft | null) => {
    if (!room || typeof room !== 'object' || room.id) return room;
    const id = slugOf(textOf(room.name?.vi), taken) || slugOf(textOf(room.type) || 'phong', taken);
    taken.add(id);
    return { id, ...room };
  });
  return { ...entry, rooms };
}
