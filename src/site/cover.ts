import { cardLanguage } from '../cards/told-languages.ts';
import { cardAddress } from '../homestay/addresses.ts';
import { inLanguage } from '../homestay/bilingual.ts';
import { type Language, textLanguage } from '../homestay/language.ts';
import type { Listing, Picture } from '../listings/entries.ts';
import { publishJpeg } from '../photos/published.ts';
import { cardFormats } from '../platforms/card-formats.ts';
import { directory } from './directory.ts';
import { linkCardAddress } from './link-card.ts';
import { isSound } from './sound-cards.ts';

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

/**
 * The link card of a homestay in the language of a page, or in Vietnamese where the house is not told in that one; its
 * main picture where the card did not pass its proof.
 */
export async function homestayCover(listing: Listing, language: Language): Promise<Cover> {
  const { slug, name, photos } = listing;
  const { site } = await directory();
  const inText = cardLanguage(listing, site, textLanguage(language));
  const documented = cardAddress(slug, inText, 'link');
  const sound = await isSound();
  const [main] = photos;
  if (main && !sound(documented)) return photoCover(main, language);
  const src = main ? await linkCardAddress(listing, inText) : documented;
  return { src, width, height, alt: name };
}

/** A picture in the shape that link previews have. */
export function photoCover(picture: Picture, language: Language): Cover {
  const photo = publishJpeg(picture, 'link');
  return {
    src: photo.src,
    width: photo.width,
    height: photo.height,
    alt: inLanguage(picture.alt, language).text,
  };
}
