import type { TextLanguage } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import type { CardPlan } from '../card.ts';
import { houseText } from './card-copy.ts';
import { mainPicture, pictureOf, picturesOf, whole } from './pictures.ts';

/** Preview of a shared link: which house, where, from how much. */
export function linkPlan(listing: Listing, language: TextLanguage): CardPlan {
  const main = mainPicture(listing);
  const shot = whole(main);
  // For a name so long that only a strip of picture is left.
  const country = pictureOf(
    picturesOf(listing),
    ['view', 'season', 'village', 'garden'],
    new Set([main.hash]),
  );
  return {
    name: 'link',
    angle: 'overview',
    formatKey: 'link',
    layout: 'split',
    shot,
    beside: country && whole(country),
    text: houseText(listing, shot, language),
  };
}
