import type { Listing, Picture } from '../listings/entries.ts';
import { bookingLimits, photoOrder, photoTags } from '../platforms/booking.ts';
import type { Note } from './note.ts';
import type { BookingProperty } from './shape.ts';

type BookingPhoto = BookingProperty['photos'][number];
type Photographed = Pick<Listing, 'photos' | 'rooms'>;

const isLandscape = ({ width, height }: Picture) => width >= height;

/**
 * The pictures in the order in which they should be uploaded: the main one (the owner's first exterior, upright ones
 * last), then by subject, and within a subject room by room and as the owner has them.
 */
export function orderedPhotos({ photos, rooms }: Photographed): Picture[] {
  const roomRank = ({ room }: Picture) => {
    const index = rooms.findIndex(({ id }) => id === room);
    return index < 0 ? rooms.length : index;
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
    .slice(0, bookingLimits.photos.most)
    .map(({ picture }) => picture);
}

/** The pictures for the Photo API, with Booking.com's tag. */
export function bookingPhotos(listing: Photographed): BookingPhoto[] {
  return orderedPhotos(listing).map((picture, index) => {
    const { code, name, confidence } = photoTags[picture.subject];
    return {
      order: index + 1,
      file: picture.file,
      width: picture.width,
      height: picture.height,
      tag: { id: code ?? 172, name, confidence },
      ...(picture.room && { room: picture.room }),
      main: index === 0,
      illustration: picture.illustration,
    };
  });
}

const named = (pictures: Picture[]) => pictures.map(({ file }) => file).join(', ');

/** What is wrong with the pictures, or could be better. */
export function photoNotes(listing: Photographed): Note[] {
  const { photoAdvice, photo } = bookingLimits;
  const pictures = orderedPhotos(listing);
  const notes: Note[] = [];
  const about = 'photos';
  const drawn = pictures.filter(({ illustration }) => illustration);
  if (drawn.length) {
    notes.push({
      about,
      vi: `Booking.com chỉ nhận ảnh chụp thật. Đừng tải lên hình minh họa: ${named(drawn)}.`,
      en: `Booking.com takes photographs only. Do not upload illustrations: ${named(drawn)}.`,
    });
  }
  const small = pictures.filter(
    ({ width, height }) =>
      Math.max(width, height) < photoAdvice.width || Math.min(width, height) < photoAdvice.height,
  );
  if (small.length) {
    notes.push({
      about,
      vi: `Ảnh nhỏ hơn ${photoAdvice.width} × ${photoAdvice.height} điểm ảnh, nên xin ảnh gốc: ${named(small)}.`,
      en: `Smaller than ${photoAdvice.width} × ${photoAdvice.height} pixels; ask for the originals: ${named(small)}.`,
    });
  }
  const large = pictures.filter(({ width, height }) => Math.max(width, height) > photo.most);
  if (large.length) {
    notes.push({
      about,
      vi: `Ảnh lớn hơn ${photo.most} điểm ảnh một cạnh, cần thu nhỏ: ${named(large)}.`,
      en: `Larger than ${photo.most} pixels a side; make them smaller: ${named(large)}.`,
    });
  }
  const [main] = pictures;
  if (main && !isLandscape(main)) {
    notes.push({
      about,
      vi: `Ảnh chính “${main.file}” là ảnh đứng; ảnh nằm ngang hiện đẹp hơn.`,
      en: `The main photo “${main.file}” is upright; a landscape one shows better.`,
    });
  }
  return notes;
}
