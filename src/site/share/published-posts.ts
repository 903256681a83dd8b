import { setImmediate as breathe } from 'node:timers/promises';
import { CardFault } from '../../cards/card-fault.ts';
import { toldLanguages } from '../../cards/told-languages.ts';
import { cardAddress } from '../../homestay/addresses.ts';
import type { Listing } from '../../listings/entries.ts';
import { recentHouses } from '../../listings/recent-houses.ts';
import { mayBePosted, type Post, type PostPlatform, postPlatforms, postsOf } from '../../posts/post.ts';
import { directory } from '../directory.ts';
import { perHouse } from '../per-house.ts';
import { nextNumber, turnsOfHouse } from '../plan/planned.ts';
import { snapshot } from '../snapshot.ts';
import { cardFaults, isSound } from '../sound-cards.ts';

/** A post of which no picture passed its proof: it is not offered, and people are told why. */
export interface UnpicturedPost extends Pick<Post, 'platform' | 'angle' | 'language'> {
  /** Vietnamese: what is wrong with its pictures and what to change; absent when only a developer can tell. */
  why?: string | undefined;
}

interface Written {
  pictured: Post[];
  unpictured: UnpicturedPost[];
}

/** Pages and texts of a house share them: captions are written once. */
const writtenPosts = recentHouses(write, (listing) => [
  snapshot().failedCards.get(listing.slug),
  turnsOfHouse(listing)
    .map(({ angle, number }) => `${angle.key} ${number}`)
    .join(),
]);

/** What overview and plan need of the posts of every house. */
const postsInShort = perHouse(async (listing) => {
  const { pictured, unpictured } = await writtenPosts(listing);
  return { platforms: new Set(pictured.map(({ platform }) => platform)), unpictured };
});

async function write(listing: Listing): Promise<Written> {
  const { site } = await directory();
  const [sound, faults] = await Promise.all([isSound(), cardFaults()]);
  const addressOf = ({ slug, language, name }: Post['cards'][number]) => cardAddress(slug, language, name);
  const result: Written = { pictured: [], unpictured: [] };
  const posts: Post[] = [];
  for (const language of toldLanguages(listing, site)) {
    posts.push(...postsOf(listing, site, language, nextNumber(listing)));
    // Whoever asks for something else meanwhile is answered.
    await breathe();
  }
  for (const post of posts) {
    const cards = post.cards.filter((card) => sound(addressOf(card)));
    if (cards.length) {
      result.pictured.push({ ...post, cards });
      continue;
    }
    const { platform, angle, language } = post;
    const fault = post.cards
      .map((card) => faults.get(addressOf(card)))
      .find((each) => each instanceof CardFault);
    result.unpictured.push({ platform, angle, language, why: fault?.vi });
  }
  return result;
}

/**
 * The posts of a listing in every language in which it is told, with those of their pictures that passed their proof. A post
 * without any picture is none.
 */
export const publishedPosts = async (listing: Listing): Promise<Post[]> =>
  (await writtenPosts(listing)).pictured;

/** The posts that would be there, had one of their pictures passed its proof. */
export const unpicturedPosts = async (listing: Listing): Promise<UnpicturedPost[]> =>
  (await postsInShort(listing)).unpictured;

/** Platforms that the host agreed to and for which no picture passed its proof. */
export async function platformsWithoutPictures(listing: Listing): Promise<PostPlatform[]> {
  const { platforms } = await postsInShort(listing);
  return postPlatforms.filter((platform) => mayBePosted(listing, platform) && !platforms.has(platform));
}
