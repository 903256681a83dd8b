import { cardAddress } from '../homestay/addresses.ts';
import { inLanguage } from '../homestay/bilingual.ts';
import type { Language } from '../homestay/language.ts';
import type { Listing, Picture } from '../listings/entries.ts';
import { publishPhoto } from '../photos/published.ts';
import { cardFormats } from '../platforms/card-formats.ts';

/** Picture of a page where it is shared (`og:image`), a JPEG. */
export interface Cover {
  /** Address on this site. */
  src: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  alt: string;
}

const { width, height } = cardFormats.link;

/** The link card of a homestay. */
export const cardCover = (listing: Listing, language: Language): Cover => ({
  src: cardAddress(listing.slug, language, 'link'),
  width,
  height,
  alt: listing.name,
});

/** A picture in the shape that link previews have. */
export function photoCover(picture: Picture, language: Language): Cover {
  const photo = publishPhoto(picture, { ratio: width / height, widths: [width] });
  return {
    src: photo.src,
    width: photo.width,
    height: photo.height,
    alt: inLanguage(picture.alt, language).text,
  };
}
