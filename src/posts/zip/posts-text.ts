import { captionText } from './caption-file.ts';
import { type PackedPost, packedEntry } from './packing-list.ts';

/**
 * All posts of a house in one language as a text, for whoever cannot have a zip made: what each is about, the names of
 * its pictures, its words.
 * @param places the posts of each place, by its name
 */
export const postsText = (places: ReadonlyMap<string, readonly PackedPost[]>): string =>
  [...places]
    .map(([place, posts]) => {
      const title = place.toUpperCase();
      const each = posts.map((post) => `${packedEntry(post, 'dưới đây')}\n\n${captionText(post)}`);
      return [title, '='.repeat(title.length), '', each.join('\n---\n\n')].join('\n');
    })
    .join('\n\n');
