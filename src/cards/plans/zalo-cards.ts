import { entryAddress } from '../../homestay/addresses.ts';
import type { TextLanguage } from '../../homestay/language.ts';
import { phoneText, zaloAddress } from '../../homestay/phone.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import type { CardPlan } from '../card.ts';
import { cardWords } from '../words/words-in.ts';
import { contactFacts, guestsFact, houseText, includesFact } from './card-copy.ts';
import { mainPicture, Shelf } from './pictures.ts';

/**
 * Pictures for Zalo: a post for diary and groups with what one asks in a chat, the cover of an article, and the
 * contact card of a host who has Zalo.
 */
export function zaloPlans(listing: Listing, site: SiteEntry, language: TextLanguage): CardPlan[] {
  const main = mainPicture(listing);
  const shelf = new Shelf(main);
  const { photos } = listing;
  if (photos.length > 1) shelf.show(main);

  const other = shelf.take(photos, ['exterior', 'living', 'communal-sleeping', 'view']);
  const told = houseText(listing, other, language);
  const wide = photos.filter(({ width, height }) => width > height);
  const cover = shelf.take(wide.length ? wide : photos, ['view', 'garden', 'exterior', 'living', 'meal']);
  return [
    {
      name: 'zalo-post',
      angle: 'overview',
      formatKey: 'zalo-post',
      layout: 'notice',
      shot: other,
      text: {
        ...told,
        lead: undefined,
        facts: [
          guestsFact(listing, language),
          ...includesFact(startingPrice(listing.rooms)?.includes, language),
          ...contactFacts(listing, language),
        ],
      },
    },
    {
      name: 'zalo-article',
      angle: 'overview',
      formatKey: 'zalo-article',
      layout: 'panorama',
      shot: cover,
      // The title of the article stands below it; what is missing there is the price.
      text: { ...houseText(listing, cover, language), lead: undefined },
    },
    ...contactPlan(listing, site, language, shelf),
  ];
}

/**
 * The code leads to a chat with the host. A sample's number may be a stranger's one day, so the code of a sample
 * leads to its page and the card says so.
 */
function contactPlan(listing: Listing, site: SiteEntry, language: TextLanguage, shelf: Shelf): CardPlan[] {
  const { zalo, phone } = listing.contact;
  if (!zalo) return [];
  const words = cardWords(language);
  const { host, photos, sample, slug } = listing;
  const shot = host.portrait
    ? shelf.show(host.portrait)
    : shelf.take(photos, ['host', 'living', 'exterior', 'garden', 'communal-sleeping']);
  return [
    {
      name: 'zalo-contact',
      angle: 'practical',
      formatKey: 'zalo-contact',
      layout: 'scan',
      shot,
      code: sample ? new URL(entryAddress('homestay', slug, language), site.address).href : zaloAddress(zalo),
      text: {
        ...houseText(listing, shot, language),
        price: undefined,
        lead: sample ? words.scanSample : words.scan,
        facts: [
          {
            icon: 'message-circle',
            text: sample ? words.sampleZalo : 'Zalo',
            value: phoneText(zalo, language),
          },
          ...(phone && phone !== zalo
            ? [{ icon: 'phone', text: words.phone(phoneText(phone, language)) } as const]
            : []),
        ],
      },
    },
  ];
}
