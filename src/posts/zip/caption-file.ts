import type { Caption } from '../../captions/caption.ts';
import { textFile } from '../../homestay/text-file.ts';

/** Name of the file with the caption about the whole house, and of the only one. */
export const captionFile = 'caption.txt';

/** Name of the file with the caption of an angle: `caption-food.txt`, beside `…-facebook-feed-food-vi.jpg`. */
export const captionFileOf = (angle: string): string =>
  angle === 'overview' ? captionFile : `caption-${angle}.txt`;

/** A caption as a text file in NFC, ready to paste; a title stands on the first line, apart. */
export const captionBytes = ({ title, text }: Pick<Caption, 'title' | 'text'>): Uint8Array =>
  textFile(`${title ? `${title}\n\n` : ''}${text}\n`.normalize('NFC'));
