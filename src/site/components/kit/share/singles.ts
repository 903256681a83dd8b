import type { SharedPost } from '../../../share/share-sheet.ts';
import { picturesOf } from './frame.ts';
import { part } from './page.ts';
import { image, makeWhole, whenNear } from './picture.ts';

/** Lists the pictures of a post whole, each to be saved by itself. */
export function showSingles(post: SharedPost): void {
  const items = picturesOf(post).map((picture, index) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = picture.src;
    link.download = picture.file;
    link.textContent = `Lưu ảnh ${index + 1}`;
    // Not inside the link: the browsers of some apps offer to save a picture only when it is none.
    item.append(image(picture), link);
    whenNear(item, () => makeWhole(item));
    return item;
  });
  part('singles').replaceChildren(...items);
}
