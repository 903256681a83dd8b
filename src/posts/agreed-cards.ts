import type { Card } from '../cards/card.ts';
import type { Listing } from '../listings/entries.ts';
import { type PostPlatform, postPlatforms } from './platform.ts';
import { mayBePosted } from './post.ts';

/** Platforms on which a card is shown; nothing for the preview of a link, which belongs to the page. */
function platformsOf(name: string): readonly PostPlatform[] {
  // Facebook and Zalo share the picture of an angle.
  if (name.startsWith('facebook-feed-')) return ['facebook', 'zalo'];
  return postPlatforms.filter((platform) => name.startsWith(`${platform}-`));
}

/** Whether the host agreed to be shown where a card is: no other card of the house may be in the output. */
export function mayBeShown(listing: Listing, { name }: Pick<Card, 'name'>): boolean {
  const platforms = platformsOf(name);
  return platforms.length === 0 || platforms.some((platform) => mayBePosted(listing, platform));
}
