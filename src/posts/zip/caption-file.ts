import type { Caption } from '../../captions/caption.ts';
import { textFile } from '../../homestay/text-file.ts';

/** Name of the file with the caption about the whole house, and of the only one. */
export const captionFile = 'caption.txt';

/** Name of the file with the caption of an angle: `caption-food.txt`, beside `…-facebook-feed-food-vi.jpg`. */
export const captionFileOf = (angle: string): string =>
  angle === 'overview' ? captionFile : `caption-${angle}.txt`;

/** A caption in NFC, ready to paste; a title stands on the first line, apart. */
export const captionText = ({ title, text }: Pick<Caption, 'title' | 'text'>): string =>
  `${title ? `${title}\n\n` : ''}${text}\n`.normalize('NFC');

/** The same as a text file. */
export const captionBytes = (caption: Pick<Caption, 'title' | 'text'>): Uint8Array =>
  textFile(captionText(caption));
