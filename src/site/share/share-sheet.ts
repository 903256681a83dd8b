import { captionOf } from '../../captions/caption.ts';
import { cardAddress, lightCardAddress } from '../../homestay/addresses.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import { wordsKey } from '../../posts/other-words.ts';
import { pictureName } from '../../posts/picture-name.ts';
import { type Post, type PostPlatform, postPlatforms } from '../../posts/post.ts';
import { fingerprint } from '../../prose/pick.ts';
import { directory } from '../directory.ts';
import type { PostChoice } from './post-address.ts';
import { publishedPosts } from './published-posts.ts';
import { wantLightCard } from './wanted-light-cards.ts';

/** A picture as the share page shows and hands it over. */
export interface SharedPicture {
  /** Address on this site. */
  src: string;
  /** Address of a small AVIF of it, where there is one. */
  light?: string | undefined;
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
  /** What goes into its first comment. */
  comment?: string | undefined;
  /** Key of these words among the others. */
  words: string;
  /** Changes with what is known of the house, and not with the words that were chosen to say it. */
  basis: string;
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

type PostCard = Post['cards'][number];

/** Pictures of a post that are seen, or as good as: TikTok has them one behind the other, a village's post has many. */
const seen: Record<PostPlatform, number> = { facebook: 4, zalo: 4, tiktok: 2 };

/** Pictures that a page can open with, and that are seen before anybody has chosen: they have a light one. */
const openingCards = (posts: ToShare[]): PostCard[] =>
  postPlatforms.flatMap(
    (platform) => posts.find((post) => post.platform === platform)?.cards.slice(0, seen[platform]) ?? [],
  );

function lightOf(card: PostCard): string {
  const address = lightCardAddress(card.slug, card.language, card.name);
  wantLightCard(address, card);
  return address;
}

function pictureOf(card: PostCard, light: string | undefined): SharedPicture {
  const { slug, language, name, alt, format } = card;
  const src = cardAddress(slug, language, name);
  return { src, light, file: pictureName(card), alt, width: format.width, height: format.height };
}

/** A text that changes with what the first words of a post say: the same in every week. */
function basisOf(
  { platform, language, angle, number, caption }: Post,
  listing: Listing,
  site: SiteEntry,
): string {
  const { title, text } = number ? captionOf(listing, site, platform, language, { angle }) : caption;
  return fingerprint(`${title}\n${text}`).toString(36);
}

/** A post and the words by which it is known among the others. */
export interface ToShare extends Pick<Post, 'platform' | 'language' | 'number' | 'caption' | 'cards'> {
  /** Key of what it is about. */
  angle: string;
  basis: string;
}

/** The sheet for these posts. */
export function sheetOf(slug: string, name: string, posts: ToShare[]): ShareSheet {
  const opening = new Set(openingCards(posts).map(pictureName));
  const cards = new Map(posts.flatMap((post) => post.cards.map((card) => [pictureName(card), card])));
  return {
    slug,
    name,
    posts: posts.map(({ platform, angle, language, number, basis, caption, cards: own }) => ({
      platform,
      angle,
      language,
      title: caption.title,
      text: caption.text,
      comment: caption.comment,
      words: wordsKey({ number }),
      basis,
      pictures: own.map(pictureName),
    })),
    pictures: Object.fromEntries(
      [...cards].map(([file, card]) => [
        file,
        pictureOf(card, opening.has(file) ? lightOf(card) : undefined),
      ]),
    ),
  };
}

/** The sheet of a listing, in every language that has posts. */
export async function shareSheet(listing: Listing): Promise<ShareSheet> {
  const [{ site }, posts] = [await directory(), await publishedPosts(listing)];
  const shared = posts.map((post) => ({
    ...post,
    angle: post.angle.key,
    basis: basisOf(post, listing, site),
  }));
  return sheetOf(listing.slug, listing.name, shared);
}
