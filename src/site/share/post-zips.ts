import path from 'node:path';
import { cardFile, renderCard } from '../../cards/render.ts';
import { kitAddress } from '../../homestay/addresses.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import { cacheKey, keep, keepFile } from '../../photos/cache.ts';
import type { PostPlatform } from '../../posts/platform.ts';
import { mayBePosted, postPlatforms } from '../../posts/post.ts';
import { packingList } from '../../posts/zip/packing-list.ts';
import { platformZip } from '../../posts/zip/platform-zip.ts';
import { sharedListings } from '../kit-paths.ts';
import { copiedAfterPages } from '../large-files.ts';
import { postLanguages, publishedPosts } from './published-posts.ts';

/** What a zip holds. */
export type PostZip = { listing: Listing; platform: PostPlatform; language: TextLanguage };

/** The zips of a listing: one for each platform that its host agreed to, in each language in which it has posts there. */
export async function zipsOf(listing: Listing): Promise<PostZip[]> {
  const [languages, posts] = await Promise.all([postLanguages(), publishedPosts(listing)]);
  return postPlatforms
    .filter((platform) => mayBePosted(listing, platform))
    .flatMap((platform) => languages.map((language) => ({ listing, platform, language })))
    .filter(({ platform, language }) =>
      posts.some((post) => post.platform === platform && post.language === language),
    );
}

/** Name of the file below the share page: `zalo-vi.zip`. */
export const zipName = ({ platform, language }: Pick<PostZip, 'platform' | 'language'>): string =>
  `${platform}-${language}.zip`;

/** One path per zip. */
export async function zipPaths() {
  const listings = await sharedListings();
  const zips = await Promise.all(listings.map(zipsOf));
  const paths = zips.flat().map((zip) => ({
    params: { slug: zip.listing.slug, platform: zip.platform, lang: zip.language },
    props: zip,
  }));
  return copiedAfterPages(
    paths,
    ({ props }) => kitAddress(props.listing.slug, zipName(props)),
    ({ props }) => zipFile(props),
  );
}

/** The zip as it is kept; its pictures come from the cache, where the build has put them. */
async function keptZip({ listing, platform, language }: PostZip) {
  const posts = (await publishedPosts(listing)).filter(
    (post) => post.platform === platform && post.language === language,
  );
  const pictures = await Promise.all(posts.flatMap(({ cards }) => cards).map(cardFile));
  const captions = posts.map(({ caption }) => caption);
  const key = cacheKey(
    'post zip',
    packingList(posts),
    captions,
    pictures.map((file) => path.basename(file)),
  );
  return {
    name: `zips/${key.slice(0, 2)}/${key}.zip`,
    make: async () => Buffer.from(await platformZip(posts, async (card) => (await renderCard(card)).bytes)),
  };
}

/** The bytes of a zip. */
export async function postZip(zip: PostZip): Promise<Uint8Array<ArrayBuffer>> {
  const { name, make } = await keptZip(zip);
  return new Uint8Array((await keep(name, make)).bytes);
}

/** Where a zip lies in the cache, made when it is not there. */
async function zipFile(zip: PostZip): Promise<string> {
  const { name, make } = await keptZip(zip);
  return keepFile(name, make);
}
