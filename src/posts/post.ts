import { type Caption, captionOf, captionPlatformsIn } from '../captions/caption.ts';
import { type CaptionLanguage, hasCaptions } from '../captions/caption-language.ts';
import { anglesToldIn } from '../captions/told-angles.ts';
import type { Card } from '../cards/card.ts';
import { cardsOf } from '../cards/cards-of.ts';
import type { TextLanguage } from '../homestay/language.ts';
import type { Angle } from '../listings/angle.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { mayBePosted } from '../listings/may-be-posted.ts';
import { picturesOfPost } from './pictures.ts';
import { type PostPlatform, postPlatforms } from './platform.ts';

export { mayBePosted } from '../listings/may-be-posted.ts';
export { type PostPlatform, postPlatforms } from './platform.ts';

/** What goes to one platform in one go: pictures and the caption that belongs to them. */
export interface Post {
  platform: PostPlatform;
  /** What it is about. */
  angle: Angle;
  language: CaptionLanguage;
  /** In the order in which they are posted. */
  cards: Card[];
  /** Number of the turn about it whose words it has. */
  number: number;
  caption: Caption;
}

/** Platforms on which a house has posts in a language: those that its host agreed to and that readers of it have. */
export const platformsOf = (listing: Listing, language: TextLanguage): PostPlatform[] =>
  postPlatforms.filter(
    (platform) => mayBePosted(listing, platform) && captionPlatformsIn(language).includes(platform),
  );

/**
 * The posts of a listing in one language: for each angle that it tells one on every platform, in the order of the angles,
 * then of the platforms.
 * @param numberOf number of the turn whose words the posts about an angle have
 */
export function postsOf(
  listing: Listing,
  site: SiteEntry,
  language: TextLanguage,
  numberOf: (angle: string) => number = () => 0,
): Post[] {
  if (!hasCaptions(language)) return [];
  const cards = cardsOf(listing, site, language);
  return anglesToldIn(listing, language).flatMap((angle) => {
    const number = numberOf(angle.key);
    return platformsOf(listing, language).map((platform) => ({
      platform,
      angle,
      language,
      cards: picturesOfPost(cards, angle, platform),
      number,
      caption: captionOf(listing, site, platform, language, { angle, variant: number }),
    }));
  });
}
