import type { Card } from '../../cards/card.ts';
import { textFile } from '../../homestay/text-file.ts';
import { pictureName } from '../picture-name.ts';
import type { Post } from '../post.ts';
import { captionBytes, captionFileOf } from './caption-file.ts';
import { packingList, packingListFile } from './packing-list.ts';
import { storedZip, type ZipEntry } from './stored-zip.ts';

/**
 * All that can be posted about a homestay on one platform in one language: the pictures, each once, a caption for each
 * angle, and a list of what belongs together. The same posts always give the same bytes.
 * @param posts of one homestay, platform and language, with the pictures that are published
 * @param bytesOf the JPEG of a card
 */
export async function platformZip(
  posts: readonly Post[],
  bytesOf: (card: Card) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const cards = new Map(posts.flatMap(({ cards }) => cards.map((card) => [pictureName(card), card])));
  const pictures: ZipEntry[] = [];
  for (const [name, card] of cards) pictures.push({ name, bytes: await bytesOf(card) });
  return storedZip([
    { name: packingListFile, bytes: textFile(packingList(posts)) },
    ...posts.map(({ angle, caption }) => ({
      name: captionFileOf(angle.key),
      bytes: captionBytes(caption),
    })),
    ...pictures,
  ]);
}
