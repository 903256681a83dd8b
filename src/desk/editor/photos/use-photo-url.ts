import { useEffect, useState } from 'react';
import type { PhotoShelf } from './photo-shelf.ts';

/** Address of a picture of the shelf; empty until it is known. */
export function usePhotoUrl(shelf: PhotoShelf, file: string | undefined, size: 'small' | 'large'): string {
  const [found, setFound] = useState({ file: '', url: '' });
  useEffect(() => {
    let wanted = true;
    if (file) void shelf.url(file, size).then((url) => wanted && setFound({ file, url }));
    return () => {
      wanted = false;
    };
  }, [shelf, file, size]);
  return found.file === file ? found.url : '';
}
