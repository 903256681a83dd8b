import type { Caption } from '../../captions/caption.ts';
import { captionBytes, captionFile } from './caption-file.ts';
import { storedZip, type ZipEntry } from './stored-zip.ts';

/** One post as a zip: its pictures in their order and the caption as it is to be posted. Made in the browser. */
export async function postPack(
  files: readonly File[],
  caption: Pick<Caption, 'title' | 'text'>,
): Promise<Blob> {
  const pictures = files.map(
    async (file): Promise<ZipEntry> => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }),
  );
  const entries = [{ name: captionFile, bytes: captionBytes(caption) }, ...(await Promise.all(pictures))];
  return new Blob([storedZip(entries)], { type: 'application/zip' });
}
