import type { Picture } from '../../listings/entries.ts';
import { type PublishedPhoto, publishPhoto } from '../../photos/published.ts';

/**
 * The picture of a poster on its page: the large file that the house's own page has already. It gives an A4 sheet some
 * 190 dpi and an A5 sheet 270; the PDF files take a larger one.
 */
export const posterPhoto = (picture: Picture): PublishedPhoto => publishPhoto(picture, { widths: [1600] });

/** Where a picture is cut when it covers a box of another shape: around its focal point. */
export const focalPosition = ({ focal }: Picture): string =>
  focal ? `${Math.round(focal.x * 100)}% ${Math.round(focal.y * 100)}%` : '50% 50%';
