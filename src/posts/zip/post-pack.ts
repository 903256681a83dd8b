import type { Caption } from '../../captions/caption.ts';
import { captionBytes, captionFile } from './caption-file.ts';
import { storedZip, zipEntries } from './stored-zip.ts';

/** One post as a zip: its pictures in their order and the caption as it is to be posted. Made in the browser. */
export const postPack = async (
  files: readonly File[],
  caption: Pick<Caption, 'title' | 'text'>,
): Promise<Blob> =>
  storedZip([{ name: captionFile, bytes: captionBytes(caption) }, ...(await zipEntries(files))]);
