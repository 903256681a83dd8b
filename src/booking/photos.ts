import { pixelSize } from '../photos/derivation.ts';
import { filesOf } from '../photos/photo-files.ts';
import { shapes } from '../photos/shapes.ts';
import { photoTags } from '../platforms/booking.ts';
import type { Note } from './note.ts';
import type { Duplicate } from './photo-pack/near-duplicates.ts';
import { packName } from './photo-pack/pack-name.ts';
import { type Photographed, packedPictures } from './photo-pack/packed-pictures.ts';
import { photoChecks } from './photo-pack/photo-checks.ts';
import type { BookingProperty } from './shape.ts';

type BookingPhoto = BookingProperty['photos'][number];

/** The pictures for the Photo API, with Booking.com's tag and their name in the pack. */
export const bookingPhotos = (listing: Photographed, duplicates: readonly Duplicate[] = []): BookingPhoto[] =>
  packedPictures(listing, duplicates).map((picture, index) => {
    const { code, name, confidence } = photoTags[picture.subject];
    const tag = { id: code ?? 172, name, confidence };
    return {
      order: index + 1,
      file: picture.file,
      pack_file: packName(index + 1, picture.subject, tag.id, picture.room),
      ...pixelSize(picture, filesOf(picture, shapes.whole).jpg),
      tag,
      ...(picture.room && { room: picture.room }),
      main: index === 0,
      illustration: picture.illustration,
    };
  });

/** What is wrong with the pictures; what is only advised stands in the steps. */
export const photoNotes = (listing: Photographed, duplicates: readonly Duplicate[] = []): Note[] =>
  photoChecks(listing, duplicates)
    .filter(({ severity }) => severity !== 'advice')
    .map(({ words }) => ({ about: 'photos', text: words }));
