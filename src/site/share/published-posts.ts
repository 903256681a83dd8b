import { cardAddress } from '../../homestay/addresses.ts';
import { type TextLanguage, textLanguagesOf } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import { mayBePosted, type Post, type PostPlatform, postPlatforms, postsOf } from '../../posts/post.ts';
import { directory } from '../directory.ts';
import { isSound } from '../sound-cards.ts';

const written = new WeakMap<Listing, Promise<Post[]>>();

/**
 * The posts of a listing in every language that has posts, with those of their pictures that passed their proof. Page
 * and zips share them: captions are written once per build.
 */
export function publishedPosts(listing: Listing): Promise<Post[]> {
  const known = written.get(listing);
  if (known) return known;
  const fresh = write(listing);
  written.set(listing, fresh);
  return fresh;
}

async function write(listing: Listing): Promise<Post[]> {
  const { site } = await directory();
  const [sound, languages] = await Promise.all([isSound(), postLanguages()]);
  return languages
    .flatMap((language) => postsOf(listing, site, language))
    .map((post) => ({
      ...post,
      cards: post.cards.filter(({ slug, language, name }) => sound(cardAddress(slug, language, name))),
    }));
}

/** Platforms that the host agreed to and for which no picture passed its proof. */
export async function platformsWithoutPictures(listing: Listing): Promise<PostPlatform[]> {
  const posts = await publishedPosts(listing);
  const pictured = new Set(posts.filter(({ cards }) => cards.length).map(({ platform }) => platform));
  return postPlatforms.filter((platform) => mayBePosted(listing, platform) && !pictured.has(platform));
}

/** Languages in which there are posts. */
export async function postLanguages(): Promise<TextLanguage[]> {
  const { site } = await directory();
  return textLanguagesOf(site.languages);
}
