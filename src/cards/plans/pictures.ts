import type { Subject } from '../../homestay/subject.ts';
import type { Listing, Picture } from '../../listings/entries.ts';
import type { Shot } from '../card.ts';

/** Every picture that may stand for a listing: its own, then those of its village and its experiences. */
export const picturesOf = (listing: Listing): Picture[] => [
  ...listing.photos,
  ...listing.village.photos,
  ...listing.experiences.flatMap(({ experience }) => experience.photos),
];

/** Pictures that no experience needs as its first one. */
export const sparing = (listing: Listing): Picture[] => {
  const firsts = new Set(listing.experiences.map(({ experience }) => experience.photos[0]?.hash));
  return picturesOf(listing).filter(({ hash }) => !firsts.has(hash));
};

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

/** Whether the picture is higher than wide. */
export const isUpright = ({ picture }: Shot): boolean => picture.width < picture.height;

/** Whether two shots would look the same. */
export const alike = (one: Shot, other: Shot): boolean =>
  one.picture.hash === other.picture.hash && one.closeUp === other.closeUp;

/** A set of pictures to take from, each once as long as there are enough. */
export class Shelf {
  readonly #shown = new Set<string>();
  readonly #last: Picture;

  /** @param last what is shown again when nothing else is left */
  constructor(last: Picture) {
    this.#last = last;
  }

  /** Counts a picture as shown. */
  show(picture: Picture): Shot {
    this.#shown.add(picture.hash);
    return whole(picture);
  }

  /** The first of these pictures by subject that has not been shown, if any. */
  find(pictures: Picture[], subjects: readonly Subject[]): Shot | undefined {
    const found = pictureOf(pictures, subjects, this.#shown);
    return found && this.show(found);
  }

  /** The same; when all have been shown, one of them again; when there is none, the last resort. */
  take(pictures: Picture[], subjects: readonly Subject[]): Shot {
    return this.find(pictures, subjects) ?? whole(pictureOf(pictures, subjects) ?? this.#last);
  }
}
