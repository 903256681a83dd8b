import type { Room } from '../homestay/homestay.ts';
import type { RoomType } from '../homestay/room.ts';

/** Where guests wash: the same everywhere, or shared for the communal floor and private for rooms with a door. */
export type Bathing = 'private' | 'shared' | 'by-kind' | undefined;

const rooms: RoomType[] = ['double', 'twin', 'triple', 'family'];

/** Where guests wash; `undefined` when it takes more than one sentence to say. */
export function bathingOf(all: Pick<Room, 'type' | 'bathroom'>[]): Bathing {
  if (all.every(({ bathroom }) => bathroom === 'shared')) return 'shared';
  if (all.every(({ bathroom }) => bathroom === 'private')) return 'private';
  const byKind = all.every(({ type, bathroom }) =>
    bathroom === 'private' ? rooms.includes(type) : type === 'communal-floor',
  );
  return byKind ? 'by-kind' : undefined;
}
