/** @jsxImportSource react */
import { slugOf } from '../../../homestay/slug-of.ts';
import { asControl, type InputProps } from '../fields/field-control.tsx';
import { openEntry, useShelf } from './open-entry.ts';
import { SinglePhoto } from './single-photo.tsx';
import './photos.css';

/** Decap's control for one picture. */
export const PhotoFileControl = asControl<string>(PhotoFileInput);

function PhotoFileInput({ id, field, value, change, leave }: InputProps<string>) {
  const entry = openEntry();
  const shelf = useShelf(entry);
  const stem = entry.slug || slugOf(String(entry.data.name ?? ''));
  return (
    <div id={id}>
      <SinglePhoto
        file={value}
        onChange={(file) => {
          change(file);
          leave();
        }}
        shelf={shelf}
        stem={stem}
        label={field.label}
      />
    </div>
  );
}
