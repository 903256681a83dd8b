import { slugOf } from '../../homestay/slug-of.ts';

interface RoomDraft {
  id?: unknown;
  name?: { vi?: unknown } | undefined;
  type?: unknown;
}

interface PhotoDraft {
  file?: unknown;
  room?: unknown;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * An id for every room: the one that it has, else one made from its name, so that nobody has to know what an id is.
 * @param anew also where two rooms have one: the first keeps it
 */
export function roomIds(rooms: readonly (RoomDraft | null)[], anew = false): string[] {
  const taken = new Set<string>(rooms.map((room) => textOf(room?.id)));
  const given = new Set<string>();
  return rooms.map((room) => {
    const own = textOf(room?.id);
    const isFree = own && !(anew && given.has(own));
    const id = isFree
      ? own
      : slugOf(textOf(room?.name?.vi), taken) || slugOf(textOf(room?.type) || 'phong', taken);
    taken.add(id);
    given.add(id);
    return id;
  });
}

/**
 * Gives every room an id that has none. Ids that exist stay, because photos name rooms by them.
 */
export function withRoomIds<T extends { rooms?: unknown }>(entry: T): T {
  if (!Array.isArray(entry.rooms)) return entry;
  const ids = roomIds(entry.rooms);
  const rooms = entry.rooms.map((room: RoomDraft | null, index) =>
    !room || typeof room !== 'object' || room.id ? room : { id: ids[index], ...room },
  );
  return { ...entry, rooms };
}

/** Pictures that show a room which is not there any more, freed of it. */
export function withoutLostRooms<T extends { rooms?: unknown; photos?: unknown }>(entry: T): T {
  if (!Array.isArray(entry.rooms) || !Array.isArray(entry.photos)) return entry;
  const ids = entry.rooms.map((room: RoomDraft | null) => room?.id);
  const photos = entry.photos.map((photo: PhotoDraft) => {
    const { room, ...rest } = photo;
    return room === undefined || ids.includes(room) ? photo : rest;
  });
  return { ...entry, photos };
}
