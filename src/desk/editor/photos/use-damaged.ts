import { useEffect, useState } from 'react';
import type { PhotoShelf } from './photo-shelf.ts';

/** Whether a picture of the shelf is damaged, as far as the server knows; false until it has answered. */
export function useDamaged(shelf: PhotoShelf, file: string | undefined): boolean {
  const [damaged, setDamaged] = useState<string>();
  useEffect(() => {
    let wanted = true;
    if (file) void shelf.damaged(file).then((is) => wanted && is && setDamaged(file));
    return () => {
      wanted = false;
    };
  }, [shelf, file]);
  return file !== undefined && damaged === file;
}
