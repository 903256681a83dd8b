import type { TextLanguage } from '../../homestay/language.ts';
import type { Listing } from '../../listings/entries.ts';
import type { CardPlan } from '../card.ts';
import { guestsFact, houseText } from './card-copy.ts';
import { isUpright, mainPicture, picturesOf, Shelf } from './pictures.ts';

const angle = 'overview';

/**
 * Pictures for a Facebook page about the whole house: post, square for an album, story, and the page's cover. Each
 * shows another side of the house, as far as its pictures go.
 */
export function facebookPlans(listing: Listing, language: TextLanguage): CardPlan[] {
  const main = mainPicture(listing);
  const shelf = new Shelf(main);
  const { photos, village } = listing;

  const outside = shelf.show(main);
  const inside = shelf.take(photos, ['living', 'communal-sleeping', 'bedroom', 'garden', 'meal', 'exterior']);
  // A cover is wide and lasts for a season: the country around the house, without a price that may change.
  const wide = [...photos, ...village.photos].filter(({ width, height }) => width > height);
  const country = shelf.take(wide, ['view', 'village', 'exterior', 'garden', 'living']);
  const treat = shelf.take(picturesOf(listing), [
    'meal',
    'activity',
    'communal-sleeping',
    'view',
    'season',
    'living',
  ]);

  const told = houseText(listing, outside, language);
  const toldWith = (shot: typeof outside) => houseText(listing, shot, language);
  return [
    {
      name: 'facebook-feed',
      angle,
      formatKey: 'facebook-feed',
      layout: 'plate',
      shot: outside,
      text: { ...told, facts: [guestsFact(listing, language)] },
    },
    {
      name: 'facebook-square',
      angle,
      formatKey: 'facebook-square',
      layout: 'label',
      shot: inside,
      text: toldWith(inside),
    },
    {
      name: 'facebook-story',
      angle,
      formatKey: 'facebook-story',
      // A band of an upright picture would cut off the roof.
      layout: isUpright(outside) ? 'cover' : 'belt',
      shot: outside,
      beside: treat,
      text: told,
    },
    {
      name: 'facebook-cover',
      angle,
      formatKey: 'facebook-cover',
      layout: 'panorama',
      shot: country,
      text: { ...toldWith(country), price: undefined },
    },
  ];
}
