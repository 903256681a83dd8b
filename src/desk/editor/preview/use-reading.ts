import { useEffect, useMemo, useRef, useState } from 'react';
import type { Listing, SiteEntry } from '../../../listings/entries.ts';
import { type Draft, draftListing, type Obstacle } from './draft-listing.ts';
import type { PictureBook } from './picture-book.ts';
import { storedSurroundings, surroundings } from './surroundings.ts';

/** What can be shown of a draft at the moment. */
export interface Reading {
  /** The last sound one. */
  sound?: { listing: Listing; site: SiteEntry };
  /** Why it cannot be saved, or is not the newest. */
  obstacle?: Obstacle;
  /** Something newer has been typed than what is shown. */
  isBehind?: boolean;
  /** Why nothing can be shown: a Vietnamese sentence. */
  trouble?: string;
}

/** What was sound last, by the key of the draft: closing the preview does not lose it. */
const lastSound = new Map<string, Reading['sound']>();

/** Milliseconds without typing after which the draft is read. */
const pause = 250;

/**
 * Reads a draft again whenever it changes or a picture turns out to have another size.
 * @param key of the draft: another one has another key
 * @param arrivals how many pictures have arrived so far
 */
export function useReading(key: string, draft: Draft, book: PictureBook, arrivals: number): Reading {
  const [reading, setReading] = useState<Reading>({ sound: lastSound.get(key) });
  const stored = useMemo(() => storedSurroundings(book), [book]);
  const isFirst = useRef(true);
  const { slug, data, role } = draft;

  // A picture that has arrived changes what `book` answers.
  useEffect(() => {
    let isNewest = true;
    const read = async () => {
      const around = await surroundings(await stored);
      const found = await draftListing({ slug, data, role }, around, (notes) =>
        book.picture('homestays', slug, notes),
      );
      if (!isNewest) return;
      if ('listing' in found) {
        const sound = { listing: found.listing, site: around.site };
        lastSound.set(key, sound);
        setReading({ sound, obstacle: found.obstacle });
      } else {
        setReading((before) => ({ ...before, obstacle: found.obstacle, isBehind: true }));
      }
    };
    const timer = setTimeout(
      () => {
        read().catch((fault: Error) => {
          if (isNewest) setReading((before) => ({ ...before, trouble: fault.message }));
        });
      },
      isFirst.current ? 0 : pause,
    );
    isFirst.current = false;
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [key, slug, data, role, stored, book, arrivals]);

  return reading;
}
