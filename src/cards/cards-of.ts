import type { TextLanguage } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { cardFormats } from '../platforms/card-formats.ts';
import type { Card, CardPlan } from './card.ts';
import { dyesOf } from './dyes.ts';
import { anglePlans } from './plans/angle-cards.ts';
import { facebookPlans } from './plans/facebook-cards.ts';
import { linkPlan } from './plans/link-card.ts';
import { tiktokPlans } from './plans/tiktok-set.ts';
import { zaloPlans } from './plans/zalo-cards.ts';

/**
 * The cards a listing has in one language: preview of its link, pictures for Facebook and Zalo, one for each angle,
 * and the TikTok set. Nothing is drawn yet.
 */
export function cardsOf(listing: Listing, site: SiteEntry, language: TextLanguage): Card[] {
  const plans = [
    linkPlan(listing, language),
    ...facebookPlans(listing, language),
    ...anglePlans(listing, language),
    ...zaloPlans(listing, site, language),
    ...tiktokPlans(listing, site, language),
  ];
  const dyes = dyesOf(listing.village);
  return plans.map((plan) => ({
    ...plan,
    slug: listing.slug,
    language,
    format: cardFormats[plan.formatKey],
    dyes,
    alt: altText(plan, language),
  }));
}

/** What the picture shows, then what is written on it. */
function altText({ shot, text }: CardPlan, language: TextLanguage): string {
  const shown = shot.picture.alt[language] ?? shot.picture.alt.vi;
  const price = text.price
    ? `${text.price.before} ${text.price.amount}${text.price.after}`.trim()
    : undefined;
  const written = [text.headline, text.place, price].filter(Boolean).join(' · ');
  return [/[.!?]$/.test(shown) ? shown : `${shown}.`, written].join(' ');
}
