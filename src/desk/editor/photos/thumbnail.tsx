/** @jsxImportSource react */
import { useState } from 'react';
import type { PhotoShelf } from './photo-shelf.ts';
import { usePhotoUrl } from './use-photo-url.ts';

/** A small square of a picture; says so when it cannot be shown, for instance without signal. */
export function Thumbnail({ shelf, file, alt = '' }: { shelf: PhotoShelf; file?: string; alt?: string }) {
  const url = usePhotoUrl(shelf, file, 'small');
  const [broken, setBroken] = useState('');
  return (
    <span className="photo-thumbnail">
      {url && url === broken && 'Chưa xem được'}
      {url && url !== broken && <img src={url} alt={alt} loading="lazy" onError={() => setBroken(url)} />}
    </span>
  );
}
