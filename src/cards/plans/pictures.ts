import type { Subject } from '../../homestay/subject.ts';
import type { Listing, Picture } from '../../listings/entries.ts';
import type { Shot } from '../card.ts';

/** Every picture that may stand for a listing: its own, then those of its village and its experiences. */
export const picturesOf = (listing: Listing): Picture[] => [
  ...listing.photos,
  ...listing.village.photos,
  ...listing.experiences.flatMap(({ experience }) => experience.photos),
];

/** The house from outside; else the picture the owner has put first. */
export const mainPicture = ({ photos }: Listing): Picture =>
  photos.find(({ subject }) => subject === 'exterior') ?? (photos[0] as Picture);

/** The first picture of the first subject that has one, other than those already shown. */
export function pictureOf(
  pictures: Picture[],
  subjects: readonly Subject[],
  shown: ReadonlySet<string> = new Set(),
): Picture | undefined {
  for (const wanted of subjects) {
    const found = pictures.find(({ subject, hash }) => subject === wanted && !shown.has(hash));
    if (found) return found;
  }
  return undefined;
}

/** The whole picture. */
export const whole = (picture: Picture): Shot => ({ picture, closeUp: false });
/** A part of it. */
export const closeUp = (picture: Picture): Shot => ({ picture, closeUp: true });

/** Whether two shots would look the same. */
export const alike = (one: Shot, other: Shot): boolean =>
  one.picture.hash === other.picture.hash && one.closeUp === other.closeUp;
