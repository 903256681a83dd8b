import { List } from 'immutable';
import { roomIds } from '../../form/room-id.ts';
import { changeField, type Loose } from '../decap/store.ts';
import { openDraft } from '../draft/draft.ts';

const listOf = (name: string) => {
  const found = (openDraft()?.values as Loose | undefined)?.get(name);
  return List.isList(found) ? (found as List<Loose>) : undefined;
};

/**
 * Gives every room of the open house its id, once and for all: before a picture names it, and before it is saved.
 * A change of its name changes nothing then.
 */
export function settleRoomIds(): void {
  if (openDraft()?.collection !== 'homestays') return;
  const rooms = listOf('rooms');
  if (!rooms) return;
  const ids = roomIds(rooms.toJS() as object[], true);
  const settled = rooms.map((room, index) =>
    room?.get('id') === ids[index] ? room : room?.set('id', ids[index]),
  );
  if (!settled.equals(rooms)) changeField('rooms', settled);
}

/** Id of a room of the open house. */
export const roomIdAt = (index: number): unknown => listOf('rooms')?.get(index)?.get('id');

/** Files of the pictures that named something which was taken out. */
export type Freed = readonly unknown[];

/** Frees the pictures that show a room which is taken out. */
export function freePhotos(room: Loose | undefined): Freed {
  const id = room?.get('id');
  const photos = listOf('photos');
  if (!id || !photos) return [];
  const freed = photos.filter((photo) => photo?.get('room') === id).map((photo) => photo.get('file'));
  if (freed.size) {
    changeField(
      'photos',
      photos.map((photo) => (photo?.get('room') === id ? photo.delete('room') : photo)),
    );
  }
  return freed.toArray();
}

/** Gives a room that is put back its pictures back, unless they have been given to another one. */
export function givePhotosBack(id: unknown, freed: Freed): void {
  const photos = listOf('photos');
  if (!id || !photos || freed.length === 0) return;
  changeField(
    'photos',
    photos.map((photo) =>
      freed.includes(photo?.get('file')) && !photo.get('room') ? photo.set('room', id) : photo,
    ),
  );
}
