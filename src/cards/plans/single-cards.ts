import type { Language } from '../../homestay/language.ts';
import { capacity } from '../../listings/capacity.ts';
import type { Listing } from '../../listings/entries.ts';
import { startingPrice } from '../../listings/starting-price.ts';
import type { CardPlan, Fact } from '../card.ts';
import { contactFacts, houseText, includesFact } from './card-copy.ts';
import { mainPicture, pictureOf, whole } from './pictures.ts';
import { cardWords } from './words.ts';

/** Preview of a shared link: which house, where, from how much. */
export function linkPlan(listing: Listing, language: Language): CardPlan {
  const shot = whole(mainPicture(listing));
  return {
    name: 'link',
    formatKey: 'link',
    layout: 'split',
    shot,
    text: houseText(listing, shot, language),
  };
}

/** Post of a Facebook page: the house, its sentence, its price. */
export function feedPlan(listing: Listing, language: Language): CardPlan {
  const shot = whole(mainPicture(listing));
  const text = houseText(listing, shot, language);
  return {
    name: 'facebook-feed',
    formatKey: 'facebook-feed',
    layout: 'plate',
    shot,
    text: { ...text, facts: [guestsFact(listing, language)] },
  };
}

/** Post in the Zalo diary or a group: what one asks in a chat, with the number to call. */
export function zaloPostPlan(listing: Listing, language: Language): CardPlan {
  const main = mainPicture(listing);
  const other = pictureOf(
    listing.photos,
    ['exterior', 'living', 'communal-sleeping', 'view'],
    new Set([main.hash]),
  );
  const shot = whole(other ?? main);
  const text = houseText(listing, shot, language);
  return {
    name: 'zalo-post',
    formatKey: 'zalo-post',
    layout: 'notice',
    shot,
    text: {
      ...text,
      lead: undefined,
      facts: [
        guestsFact(listing, language),
        ...includesFact(startingPrice(listing.rooms)?.includes, language),
        ...contactFacts(listing, language),
      ],
    },
  };
}

/** How many people the house takes; with the smallest group where the price is for groups only. */
function guestsFact({ rooms }: Listing, language: Language): Fact {
  const words = cardWords[language];
  const most = capacity(rooms);
  const least = startingPrice(rooms)?.minimumGuests;
  return { icon: 'users', text: least && least < most ? words.groups(least, most) : words.guests(most) };
}
