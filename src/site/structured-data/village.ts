import { entryAddress } from '../../homestay/addresses.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import type { Language } from '../../homestay/language.ts';
import type { Listing, VillageEntry } from '../../listings/entries.ts';
import { houseId } from './lodging.ts';
import { addressThing, pointThing } from './place.ts';
import { asDocument, type Thing } from './thing.ts';

/**
 * A village for search engines: schema.org `TouristDestination` with its sights and its real houses.
 * @param page address of the page and of the pictures, absolute
 */
export function villageData(
  village: VillageEntry,
  houses: Listing[],
  { language, url, images }: { language: Language; url: string; images: string[] },
): Thing {
  const addressOf = (slug: string) => new URL(entryAddress('homestay', slug, language), url).href;
  return asDocument({
    '@type': 'TouristDestination',
    '@id': `${url}#village`,
    name: village.name,
    description: inLanguage(village.story, language).text,
    url,
    image: images,
    address: addressThing(village),
    geo: village.position && pointThing(village.position),
    includesAttraction: village.sights.map(({ name, about, position }) => ({
      '@type': 'TouristAttraction',
      name: inLanguage(name, language).text,
      description: inLanguage(about, language).text,
      geo: position && pointThing(position),
    })),
    containsPlace: houses
      .filter(({ sample }) => !sample)
      .map(({ slug, name }) => ({
        '@type': 'LodgingBusiness',
        '@id': houseId(addressOf(slug)),
        name,
        url: addressOf(slug),
      })),
  });
}
