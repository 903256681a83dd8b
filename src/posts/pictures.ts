import type { Card } from '../cards/card.ts';
import type { Angle } from '../listings/angle.ts';
import type { PostPlatform } from './platform.ts';

/** Pictures of the post about the whole house; the others of a platform are not posted but set somewhere once. */
const ofOverview = {
  facebook: ['facebook-feed', 'facebook-square'],
  zalo: ['zalo-post', 'zalo-contact'],
} as const;

/** Cards that do not belong to a post: they are set once, by hand, where each platform has a place for them. */
export const placedCards = [
  'facebook-cover',
  'facebook-story',
  'zalo-article',
  'zalo-contact',
  'link',
] as const;

/**
 * The pictures of one post, in the order in which they are posted. Facebook and Zalo share the picture of an angle;
 * on Zalo the contact card goes with what one asks before coming. TikTok takes the slides of the angle out of the
 * set, between its first slide and its last.
 */
export function picturesOfPost(cards: Card[], angle: Angle, platform: PostPlatform): Card[] {
  if (platform === 'tiktok') return slidesOf(cards, angle);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => cards.filter((card) => card.name === name));
  if (angle.kind === 'overview') return named(ofOverview[platform]);
  const own = `facebook-feed-${angle.key}`;
  return named(platform === 'zalo' && angle.kind === 'practical' ? [own, 'zalo-contact'] : [own]);
}

function slidesOf(cards: Card[], angle: Angle): Card[] {
  const set = cards.filter(({ formatKey }) => formatKey === 'tiktok');
  if (angle.kind === 'overview') return set;
  const [first, ...others] = set;
  const way = others.at(-1);
  const between = others.slice(0, -1);
  const own = between.filter((card) => card.angle === angle.key);
  // A season has no slide of its own: the village stands for it.
  const told = own.length ? own : between.filter((card) => card.angle === 'overview');
  return [first, ...told, way].filter((card) => card !== undefined);
}
