import { entryAddress } from '../../homestay/addresses.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import type { Language } from '../../homestay/language.ts';
import type { ExperienceEntry, Listing } from '../../listings/entries.ts';
import { houseId } from './lodging.ts';
import { offerThing } from './offer.ts';
import { asDocument, type Thing } from './thing.ts';

/**
 * Something guests do, for search engines: schema.org `TouristTrip`, with the prices at real houses. It is never an
 * `Event`: nobody has fixed a day.
 * @param page address of the page and of the pictures, absolute
 * @returns `undefined` for a sample
 */
export function experienceData(
  experience: ExperienceEntry,
  houses: Listing[],
  { language, url, images }: { language: Language; url: string; images: string[] },
): Thing | undefined {
  if (experience.sample) return undefined;
  const trip = `${url}#trip`;
  const offering = houses
    .filter(({ sample }) => !sample)
    .flatMap((house) => {
      const offered = house.experiences.find((each) => each.experience.slug === experience.slug);
      return offered ? [{ house, price: offered.price }] : [];
    });
  const pageOf = (house: Listing) => new URL(entryAddress('homestay', house.slug, language), url).href;
  return asDocument({
    '@type': 'TouristTrip',
    '@id': trip,
    name: inLanguage(experience.name, language).text,
    description: inLanguage(experience.story, language).text,
    url,
    image: images,
    provider: offering.map(({ house }) => ({
      '@type': 'LodgingBusiness',
      '@id': houseId(pageOf(house)),
      name: house.name,
      url: pageOf(house),
    })),
    offers: offering.flatMap(({ house, price }) =>
      price
        ? [
            offerThing(price, {
              language,
              id: `${url}#${house.slug}-offer`,
              by: houseId(pageOf(house)),
              item: trip,
              night: false,
            }),
          ]
        : [],
    ),
  });
}
