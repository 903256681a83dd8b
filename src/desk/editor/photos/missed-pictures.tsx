/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import type { EntryPlace } from '../backend/entry-place.ts';
import { missedPictures } from './under-way.ts';

/** Says which pictures were chosen for an entry and did not come into it. */
export function MissedPictures({ place }: { place: EntryPlace }) {
  const told = useSyncExternalStore(missedPictures.subscribe, () => missedPictures.of(place).join('”, “'));
  if (!told) return null;
  const { length } = missedPictures.of(place);
  return (
    <p className="desk-notice" role="status">
      <span>
        {length} ảnh chưa kịp thêm, hãy chọn lại: “{told}”.
      </span>
      <button type="button" className="desk-button" onClick={() => missedPictures.dismiss(place)}>
        Đã đọc
      </button>
    </p>
  );
}
