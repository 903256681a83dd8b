import { entryAddress } from '../../homestay/addresses.ts';
import type { Language } from '../../homestay/language.ts';
import type { Directory } from '../../listings/entries.ts';
import { homestayDescription } from '../homestay-description.ts';
import { words } from '../words/words.ts';

/** One piece of news. */
export interface NewsItem {
  /** Never changes, so that a reader shows the item once. */
  id: string;
  title: string;
  summary: string;
  /** Absolute address of the page. */
  url: string;
  /** Calendar day, `YYYY-MM-DD`. */
  on: string;
}

const longest = 50;

/**
 * News for those who follow the site, the latest first, at most 50: a house is new on the day on which its family
 * agreed to be here, and news again when the team has checked its facts later. Samples are no news.
 */
export function news(
  { site, listings }: Pick<Directory, 'site' | 'listings'>,
  language: Language,
): NewsItem[] {
  const w = words(language).feed;
  return listings
    .filter(({ sample }) => !sample)
    .flatMap((listing) => {
      const { slug, name, consent, checked } = listing;
      const url = new URL(entryAddress('homestay', slug, language), site.address).href;
      const about = { url, summary: homestayDescription(listing, language) };
      const arrival = consent && { ...about, id: `${url}#new`, title: w.newHouse(name), on: consent.on };
      const isLater = checked && (!consent || checked.on > consent.on);
      const check = isLater && {
        ...about,
        id: `${url}#checked-${checked.on}`,
        title: w.checked(name),
        on: checked.on,
      };
      return [arrival, check].filter((item) => item !== undefined && item !== false);
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id))
    .slice(0, longest);
}
