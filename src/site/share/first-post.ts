import type { PostPlatform } from '../../posts/platform.ts';
import { type Folded, foldedText } from './fold.ts';
import { postHash } from './post-address.ts';
import type { SharedPicture, ShareSheet } from './share-sheet.ts';

/** The post with which a share page opens, as its frame shows it before any script has run. */
export interface FirstPost extends Folded {
  /** As in its address: `facebook/overview/vi`. */
  hash: string;
  language: string;
  title?: string | undefined;
  pictures: SharedPicture[];
}

/** The first post of a sheet, if a platform's frame is to show it. */
export function firstPost(
  { posts: [first], pictures }: ShareSheet,
  platform: PostPlatform,
): FirstPost | undefined {
  if (first?.platform !== platform) return undefined;
  return {
    ...foldedText(first.text, platform),
    hash: postHash(first),
    language: first.language,
    title: first.title,
    pictures: first.pictures.flatMap((file) => pictures[file] ?? []),
  };
}
