import { cardAddress } from '../../homestay/addresses.ts';
import type { Listing } from '../../listings/entries.ts';
import { pictureName } from '../../posts/picture-name.ts';
import type { Post } from '../../posts/post.ts';
import type { PostChoice } from './post-address.ts';
import { publishedPosts } from './published-posts.ts';

/** A picture as the share page shows and hands it over. */
export interface SharedPicture {
  /** Address on this site. */
  src: string;
  /** Name of the file that the app or the person gets. */
  file: string;
  alt: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** A post as the share page shows and hands it over. */
export interface SharedPost extends PostChoice {
  title?: string | undefined;
  text: string;
  /** Names of its pictures in `pictures` of the sheet, in the order of posting. */
  pictures: string[];
}

/** Everything that the share page of a homestay can show: what its script reads from the page. */
export interface ShareSheet {
  slug: string;
  /** Name of the homestay. */
  name: string;
  posts: SharedPost[];
  pictures: Record<string, SharedPicture>;
}

const picturesOf = ({ cards }: Post) =>
  cards.map((card): SharedPicture => {
    const { slug, language, name, alt, format } = card;
    return {
      src: cardAddress(slug, language, name),
      file: pictureName(card),
      alt,
      width: format.width,
      height: format.height,
    };
  });

/** The sheet of a listing, in every language that has posts. */
export async function shareSheet(listing: Listing): Promise<ShareSheet> {
  const posts = await publishedPosts(listing);
  const pictures = posts.flatMap(picturesOf);
  return {
    slug: listing.slug,
    name: listing.name,
    posts: posts.map((post) => ({
      platform: post.platform,
      angle: post.angle.key,
      language: post.language,
      title: post.caption.title,
      text: post.caption.text,
      pictures: picturesOf(post).map(({ file }) => file),
    })),
    pictures: Object.fromEntries(pictures.map((picture) => [picture.file, picture])),
  };
}
