import type { SharedPicture } from './share-sheet.ts';

const kept = new Map<string, Promise<File>>();

/** Types of what a host says in the place of a picture. */
const notice = /\b(?:html|xml|json)\b/;

async function fetched({ src, file }: Pick<SharedPicture, 'src' | 'file'>): Promise<File> {
  // Its address stays when a price changes: an hour old, it would be posted with the old one.
  const response = await fetch(src, { cache: 'no-cache' });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || notice.test(type)) throw new Error(`${src}: ${response.status} ${type}`);
  return new File([await response.arrayBuffer()], file, { type: 'image/jpeg' });
}

/** The file of a picture; fetched once, and again after a failure. */
function pictureFile(picture: Pick<SharedPicture, 'src' | 'file'>): Promise<File> {
  const known = kept.get(picture.src);
  if (known) return known;
  const fresh = fetched(picture);
  kept.set(picture.src, fresh);
  fresh.catch(() => kept.delete(picture.src));
  return fresh;
}

/**
 * The files of a post in their order. They are fetched before anybody presses “post”: a browser lets a page share only
 * within seconds of the tap, and a weak line takes longer.
 * @param onEach told how many are there
 * @throws when one of them cannot be fetched, once all have been tried; asking again fetches only what is missing
 */
export async function pictureFiles(
  pictures: readonly SharedPicture[],
  onEach: (ready: number) => void,
): Promise<File[]> {
  let ready = 0;
  const tries = pictures.map(async (picture) => {
    const file = await pictureFile(picture);
    onEach(++ready);
    return file;
  });
  await Promise.allSettled(tries);
  return Promise.all(tries);
}
