import { type Caption, captionOf } from '../captions/caption.ts';
import type { Card } from '../cards/card.ts';
import { cardsOf } from '../cards/cards-of.ts';
import type { TextLanguage } from '../homestay/language.ts';
import { type Angle, anglesOf } from '../listings/angle.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { picturesOfPost } from './pictures.ts';
import { type PostPlatform, postPlatforms } from './platform.ts';

export { type PostPlatform, postPlatforms } from './platform.ts';

/** What goes to one platform in one go: pictures and the caption that belongs to them. */
export interface Post {
  platform: PostPlatform;
  /** What it is about. */
  angle: Angle;
  language: TextLanguage;
  /** In the order in which they are posted. */
  cards: Card[];
  caption: Caption;
}

/** Whether the host agreed to be shown there. A sample has nobody to ask. */
export const mayBePosted = ({ sample, consent }: Listing, platform: PostPlatform) =>
  sample || Boolean(consent?.covers.includes(platform));

/**
 * The posts of a listing in one language: for each of its angles one on every platform that its host agreed to, in
 * the order of the angles, then of the platforms.
 */
export function postsOf(listing: Listing, site: SiteEntry, language: TextLanguage): Post[] {
  const cards = cardsOf(listing, site, language);
  const agreed = postPlatforms.filter((platform) => mayBePosted(listing, platform));
  return anglesOf(listing).flatMap((angle) =>
    agreed.map((platform) => ({
      platform,
      angle,
      language,
      cards: picturesOfPost(cards, angle, platform),
      caption: captionOf(listing, site, platform, language, { angle }),
    })),
  );
}
