import { renderCard } from '../../cards/render.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { mayBePosted, postPlatforms } from '../../posts/post.ts';
import { platformZip } from '../../posts/zip/platform-zip.ts';
import { directory } from '../directory.ts';
import { postLanguages, publishedPosts } from './published-posts.ts';

/** What a zip holds. */
export type PostZip = { listing: Listing; platform: PostPlatform; language: TextLanguage };

/** The zips of a listing: one for each platform that its host agreed to, in each language. */
export async function zipsOf(listing: Listing): Promise<PostZip[]> {
  const languages = await postLanguages();
  return postPlatforms
    .filter((platform) => mayBePosted(listing, platform))
    .flatMap((platform) => languages.map((language) => ({ listing, platform, language })));
}

/** Name of the file below the share page: `zalo-vi.zip`. */
export const zipName = ({ platform, language }: Pick<PostZip, 'platform' | 'language'>): string =>
  `${platform}-${language}.zip`;

/** One path per zip. */
export async function zipPaths() {
  const { listings } = await directory();
  const zips = await Promise.all(listings.map(zipsOf));
  return zips.flat().map((zip) => ({
    params: { slug: zip.listing.slug, platform: zip.platform, lang: zip.language },
    props: zip,
  }));
}

/** The zip; its pictures come from the cache, where the build has put them. */
export async function postZip({ listing, platform, language }: PostZip): Promise<Uint8Array<ArrayBuffer>> {
  const posts = await publishedPosts(listing);
  return platformZip(
    posts.filter((post) => post.platform === platform && post.language === language),
    async (card) => (await renderCard(card)).bytes,
  );
}
