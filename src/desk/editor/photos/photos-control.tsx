/** @jsxImportSource react */
import { slugOf } from '../../../homestay/slug-of.ts';
import { asEntry } from '../../form/draft.ts';
import { problemsOf } from '../../form/validation.ts';
import { stillRefused } from '../entry/check.ts';
import { asControl, type InputProps } from '../fields/field-control.tsx';
import { isWithin } from '../fields/path.ts';
import type { ListedPhoto, PhotoRoom } from './listed-photo.ts';
import { type OpenEntry, openEntry, useShelf } from './open-entry.ts';
import { PhotoList } from './photo-list.tsx';
import './photos.css';

/** Decap's control for the pictures of an entry. */
export const PhotosControl = asControl<ListedPhoto[]>(PhotosInput);

function PhotosInput({
  id,
  field,
  value = [],
  change,
  leave,
  invalid,
  path,
  onReveal,
}: InputProps<ListedPhoto[]>) {
  const entry = openEntry();
  const shelf = useShelf(entry);
  // The owner's form has no such field.
  const role = field.fields?.some(({ name }) => name === 'illustration') ? 'team' : 'owner';
  const found = () => [...problemsOf(entry.collection, entry.data, role), ...stillRefused()];
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
        onChange={change}
        shelf={shelf}
        stem={entry.slug || slugOf(String(entry.data.name ?? ''))}
        max={field.max ?? Number.POSITIVE_INFINITY}
        rooms={roomsOf(entry)}
        role={role}
        problems={problems.map(({ path: at, message }) => ({ path: at.slice(path.length), message }))}
        onReveal={(open) => onReveal((at) => open(Number(at[path.length])))}
      />
    </section>
  );
}

/** The rooms of the entry by the names that the person gave them. */
function roomsOf({ collection, data }: OpenEntry): PhotoRoom[] {
  const { rooms = [] } = asEntry(collection, { rooms: data.rooms }) as {
    rooms?: { id?: string; name?: { vi?: string } }[];
  };
  return rooms.flatMap(({ id, name }) => (id ? { id, name: name?.vi ?? id } : []));
}
