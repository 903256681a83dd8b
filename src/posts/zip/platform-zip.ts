import { textFile } from '../../homestay/text-file.ts';
import { captionBytes, captionFileOf } from './caption-file.ts';
import { type PackedPost, packingList, packingListFile } from './packing-list.ts';
import { storedZip, zipEntries } from './stored-zip.ts';

/**
 * All that can be posted about a homestay on one platform in one language: a list of what belongs together, a caption
 * for each angle, and the pictures. Made in the browser; the same posts always give the same bytes.
 * @param posts of one homestay, platform and language
 * @param pictures of these posts, each once
 */
export const platformZip = async (posts: readonly PackedPost[], pictures: readonly File[]): Promise<Blob> =>
  storedZip([
    { name: packingListFile, bytes: textFile(packingList(posts)) },
    ...posts.map((post) => ({ name: captionFileOf(post.angle), bytes: captionBytes(post) })),
    ...(await zipEntries(pictures)),
  ]);
