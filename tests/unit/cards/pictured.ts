import type { Listing } from '../../../src/listings/entries.ts';
import { aListing, anExperience, aPicture } from '../../fixtures/listing.ts';

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
