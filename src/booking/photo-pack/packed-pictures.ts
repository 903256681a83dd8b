import type { Listing, Picture } from '../../listings/entries.ts';
import { bookingLimits, photoOrder } from '../../platforms/booking.ts';
import type { Duplicate } from './near-duplicates.ts';

/** As much of a listing as the order of its pictures depends on. */
export type Photographed = Pick<Listing, 'photos' | 'rooms' | 'sample'>;

/** Whether a picture lies. */
export const isLandscape = ({ width, height }: Picture): boolean => width >= height;

/** Whether Booking.com refuses a picture for its size. */
export const isTiny = ({ width, height }: Picture): boolean =>
  Math.min(width, height) < bookingLimits.photo.least;

/**
 * The pictures in the order in which they should be uploaded: the main one (the owner's first exterior; upright ones and
 * those of one room last), then by subject, and within a subject room by room and as the owner has them.
 */
export function orderedPictures({ photos, rooms }: Pick<Photographed, 'photos' | 'rooms'>): Picture[] {
  const roomRank = ({ room, subject }: Picture) => {
    const index = rooms.findIndex(({ id }) => id === room);
    // The main photo shows the house, not the bungalow behind it.
    if (index < 0) return subject === 'exterior' ? -1 : rooms.length;
    return index;
  };
  const upright = (picture: Picture) => (picture.subject === 'exterior' && !isLandscape(picture) ? 1 : 0);
  return photos
    .map((picture, index) => ({ picture, index }))
    .sort(
      (a, b) =>
        photoOrder.indexOf(a.picture.subject) - photoOrder.indexOf(b.picture.subject) ||
        upright(a.picture) - upright(b.picture) ||
        roomRank(a.picture) - roomRank(b.picture) ||
        a.index - b.index,
    )
    .map(({ picture }) => picture);
}

/**
 * The pictures that go to Booking.com, in order: without those it refuses for their size, without duplicates, and without
 * drawings, which only a sample keeps to show how the pack works.
 */
export function packedPictures(listing: Photographed, duplicates: readonly Duplicate[] = []): Picture[] {
  const left = new Set(duplicates.map(({ file }) => file));
  return orderedPictures(listing)
    .filter((picture) => !isTiny(picture) && !left.has(picture.file))
    .filter(({ illustration }) => listing.sample || !illustration)
    .slice(0, bookingLimits.photos.most);
}
