import type { Card, LayoutKey } from '../../../src/cards/card.ts';
import type { Listing } from '../../../src/listings/entries.ts';
import { aListing, anExperience, aPicture } from '../../fixtures/listing.ts';
import { cards, cardsFor } from './a-card.ts';

/** A listing whose pictures all differ, so that a choice can be told. */
export function pictured(): Listing {
  const listing = aListing();
  listing.photos = [
    aPicture('house-pond.jpg', { hash: 'house', subject: 'exterior' }),
    aPicture('communal-sleeping.jpg', { hash: 'floor', subject: 'communal-sleeping', room: 'san-chung' }),
    aPicture('bathroom.jpg', { hash: 'room', subject: 'bedroom' }),
    aPicture('meal-tray.jpg', { hash: 'meal', subject: 'meal' }),
    aPicture('lake-noon.jpg', { hash: 'hearth', subject: 'living' }),
    aPicture('lake-noon.jpg', { hash: 'yard', subject: 'garden' }),
  ];
  listing.village.photos = [aPicture('lake-noon.jpg', { hash: 'village', subject: 'village' })];
  listing.experiences = [
    { experience: { ...anExperience(), photos: [aPicture('lake-noon.jpg', { hash: 'boat' })] } },
  ];
  return listing;
}

/** A listing whose main picture is upright: the layout “cover” is for it. */
function portrait(): Listing {
  const listing = pictured();
  listing.photos = [
    aPicture('portrait.jpg', { width: 800, height: 1200, focal: undefined, illustration: false }),
  ];
  return listing;
}

/** A card of a fixture listing in this layout. */
export function cardOf(layout: LayoutKey): Card {
  const all = [...cards({ sample: true }), ...cardsFor(portrait())];
  const card = all.find((each) => each.layout === layout);
  if (!card) throw new Error(`the fixture has no card with the layout ${layout}`);
  return card;
}
