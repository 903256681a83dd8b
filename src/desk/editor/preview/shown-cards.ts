import type { Card } from '../../../cards/card.ts';
import { cardsOf } from '../../../cards/cards-of.ts';
import type { TextLanguage } from '../../../homestay/language.ts';
import type { Listing, SiteEntry } from '../../../listings/entries.ts';

/** The cards that the preview shows, one for each place where people will meet the house, with what they are called. */
export const shownCards = {
  link: { format: 'link', short: 'Link', long: 'Khi gửi link' },
  'facebook-feed': { format: 'facebook-feed', short: 'Facebook', long: 'Bài Facebook' },
  'zalo-post': { format: 'zalo-post', short: 'Zalo', long: 'Bài Zalo' },
  'tiktok-1': { format: 'tiktok', short: 'TikTok', long: 'TikTok, ảnh đầu' },
} as const;

/** Name of a card that the preview shows. */
export type ShownCard = keyof typeof shownCards;

/** These cards of a listing, planned as the build plans them. */
export const cardsToShow = (listing: Listing, site: SiteEntry, language: TextLanguage): Card[] =>
  cardsOf(listing, site, language).filter(({ name }) => name in shownCards);
