/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { slugOf } from '../../../homestay/slug-of.ts';
import { roomIds } from '../../form/room-id.ts';
import type { Loose } from '../decap/store.ts';
import { onDraft, openDraft } from '../draft/draft.ts';
import { stillRefused } from '../fields/check.ts';
import { schemaProblems } from '../fields/checks.ts';
import { asControl, type InputProps } from '../fields/field-control.tsx';
import { looksHasty } from '../fields/looks-hasty.ts';
import { isWithin } from '../fields/path.ts';
import { Remarked } from '../fields/remarked.tsx';
import { settleRoomIds } from '../fields/room-references.ts';
import { useTextRules } from '../fields/use-text-rules.ts';
import type { ListedPhoto, PhotoRoom } from './listed-photo.ts';
import { openEntry, useShelf } from './open-entry.ts';
import { PhotoList } from './photo-list.tsx';
import './photos.css';

/** Decap's control for the pictures of an entry. */
export const PhotosControl = asControl<ListedPhoto[]>(PhotosInput);

function PhotosInput({
  id,
  field,
  value: given,
  change,
  leave,
  invalid,
  path,
  onReveal,
}: InputProps<ListedPhoto[]>) {
  const value = Array.isArray(given) ? given : [];
  // Decap draws a control anew when its own value changes; rooms come and go elsewhere in the form.
  useSyncExternalStore(onDraft, () => (openDraft()?.values as Loose | undefined)?.get('rooms'));
  useTextRules(value.some(({ alt }) => looksHasty(alt?.vi ?? '')));
  const entry = openEntry();
  const rooms = roomsOf(entry.data.rooms);
  const shelf = useShelf(entry);
  // The owner's form has no such field.
  const role = field.fields?.some(({ name }) => name === 'illustration') ? 'team' : 'owner';
  const found = () => [...schemaProblems(entry.collection, entry.data, role), ...stillRefused()];
  const problems = invalid ? found().filter((problem) => isWithin(problem.path, path)) : [];
  return (
    <section
      id={id}
      aria-label={field.label}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave();
      }}
    >
      <PhotoList
        photos={value}
        path={path}
        words={Remarked}
        onChange={(next) => {
          // Before a picture names a room, the room has its id for good.
          if (next.some(({ room }) => room)) settleRoomIds();
          change(next);
        }}
        shelf={shelf}
        stem={entry.slug || slugOf(String(entry.data.name ?? ''))}
        max={field.max ?? Number.POSITIVE_INFINITY}
        rooms={rooms}
        role={role}
        problems={problems.map(({ path: at, message }) => ({ path: at.slice(path.length), message }))}
        onReveal={(open) => onReveal((at) => open(Number(at[path.length])))}
      />
    </section>
  );
}

/** The rooms of the entry by the names that the person gave them. */
function roomsOf(rooms: unknown): PhotoRoom[] {
  if (!Array.isArray(rooms)) return [];
  const ids = roomIds(rooms);
  return rooms.map((room: { name?: { vi?: string } } | null, index) => ({
    id: ids[index] ?? '',
    name: room?.name?.vi?.trim() || `Phòng thứ ${index + 1} (chưa đặt tên)`,
  }));
}
