import type { SharedPost } from '../../../share/share-sheet.ts';
import { image, picturesOf } from './frame.ts';
import { part } from './page.ts';

/** Lists the pictures of a post whole, each to be saved by itself. */
export function showSingles(post: SharedPost): void {
  const items = picturesOf(post).map((picture, index) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const words = document.createElement('span');
    link.href = picture.src;
    link.download = picture.file;
    words.textContent = `Lưu ảnh ${index + 1}`;
    link.append(image(picture, false), words);
    item.append(link);
    return item;
  });
  part('singles').replaceChildren(...items);
}
