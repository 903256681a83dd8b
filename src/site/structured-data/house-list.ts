import { entryAddress } from '../../homestay/addresses.ts';
import type { Language } from '../../homestay/language.ts';
import type { Directory } from '../../listings/entries.ts';
import { asDocument, type Thing } from './thing.ts';

/**
 * The houses of the directory for search engines: schema.org `ItemList`, in the order in which the page shows them.
 * Addresses alone, as Google's lists have it: the rest stands on the page of each house, and the directory stays
 * light.
 * @returns `undefined` when there is no real house: samples are not told to search engines
 */
export function houseListData(
  { site, listings }: Pick<Directory, 'site' | 'listings'>,
  language: Language,
): Thing | undefined {
  const real = listings.filter(({ sample }) => !sample);
  if (real.length === 0) return undefined;
  return asDocument({
    '@type': 'ItemList',
    numberOfItems: real.length,
    itemListElement: real.map(({ slug }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: new URL(entryAddress('homestay', slug, language), site.address).href,
    })),
  });
}
