import type { Picture } from '../../listings/entries.ts';
import { type PublishedJpeg, publishJpeg } from '../../photos/published.ts';

/**
 * The picture of a poster on its page: the large file that the house's own page has already. It gives an A4 sheet some
 * 240 dpi and an A5 sheet 350; the PDF files take a larger one.
 */
export const posterPhoto = (picture: Picture): PublishedJpeg => publishJpeg(picture, 'whole');
