import type { PublishedHomestays } from './published-homestay.ts';

/** The beginning of the data with one house and a few of its keys, as text for the page that explains them. */
export function sampleOfData({ $schema, name, homestays: [house] }: PublishedHomestays): string {
  const few = house && {
    id: house.id,
    sample: house.sample,
    name: house.name,
    urls: house.urls,
    guests: house.guests,
    startingPrice: house.startingPrice,
    position: house.position,
    amenities: house.amenities.slice(0, 3),
  };
  return JSON.stringify({ $schema, name, homestays: few ? [few] : [] }, null, 2);
}
