import { type Caption, captionOf } from '../captions/caption.ts';
import { type Card, cardsOf } from '../cards/card.ts';
import type { Language } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';

/** Platforms that the team posts to by hand, in the order of the share page. */
export const postPlatforms = ['facebook', 'zalo', 'tiktok'] as const;
/** Key of a platform that the team posts to. */
export type PostPlatform = (typeof postPlatforms)[number];

/** What goes to one platform in one go: pictures and the caption that belongs to them. */
export interface Post {
  platform: PostPlatform;
  language: Language;
  /** In the order in which they are posted. */
  cards: Card[];
  caption: Caption;
}

const isFor = (platform: PostPlatform) => (card: Card) => card.name.startsWith(`${platform}-`);

/** Whether the host agreed to be shown there. A sample has nobody to ask. */
const mayBePosted = ({ sample, consent }: Listing, platform: PostPlatform) =>
  sample || Boolean(consent?.covers.includes(platform));

/** The posts of a listing in one language, for the platforms that its host agreed to. */
export function postsOf(listing: Listing, site: SiteEntry, language: Language): Post[] {
  const cards = cardsOf(listing, site, language);
  const agreed = postPlatforms.filter((platform) => mayBePosted(listing, platform));
  return agreed.map((platform) => ({
    platform,
    language,
    cards: cards.filter(isFor(platform)),
    caption: captionOf(listing, site, platform, language),
  }));
}
