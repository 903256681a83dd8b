import type { SitemapOptions } from '@astrojs/sitemap';
import { directoryAddress, entryAddress, homeAddress, type Section } from '../homestay/addresses.ts';
import type { Language } from '../homestay/language.ts';
import type { Directory, Listing } from '../listings/entries.ts';
import { dataAddress } from './open-data/addresses.ts';

/** A page that search engines may list. */
export interface IndexedPage {
  /** Its address in each language. */
  addresses: Partial<Record<Language, string>>;
  /** Calendar day (`YYYY-MM-DD`) on which something on it is known to have changed; absent when none is known. */
  changedOn: string | undefined;
}

const latest = (days: (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/**
 * The day from which a house is known to be as its page says: when the team last checked it, or when the family
 * agreed to be here. The times of files say nothing: a checkout or a copy renews them.
 */
const changeOf = ({ checked, consent }: Listing) => latest([checked?.on, consent?.on]);

/** Every page that search engines may list. A page that shows houses has changed when one of them has. */
export function indexedPages({ site, villages, experiences, listings }: Directory): IndexedPage[] {
  const real = listings.filter(({ sample }) => !sample);
  const ofVillage = Map.groupBy(real, ({ village }) => village.slug);
  const page = (address: (language: Language) => string, houses: Listing[] = []): IndexedPage => ({
    addresses: Object.fromEntries(site.languages.map((language) => [language, address(language)])),
    changedOn: latest(houses.map(changeOf)),
  });
  const entry = (section: Section, slug: string, houses?: Listing[]) =>
    page((language) => entryAddress(section, slug, language), houses);
  return [
    page(homeAddress, real),
    page(directoryAddress, real),
    page(dataAddress),
    ...villages.map(({ slug }) => entry('village', slug, ofVillage.get(slug))),
    ...experiences.filter(({ sample }) => !sample).map(({ slug }) => entry('experience', slug)),
    ...real.map((listing) => entry('homestay', listing.slug, [listing])),
  ];
}

/** Options of @astrojs/sitemap: only pages that may be indexed, each with its other languages and its last change. */
export function sitemapOptions(directory: Directory): NonNullable<SitemapOptions> {
  const pages = new Map(
    indexedPages(directory).flatMap((page) =>
      Object.values(page.addresses).map((address) => [address, page] as const),
    ),
  );
  const pathOf = (url: string) => new URL(url).pathname;
  return {
    filter: (url) => pages.has(pathOf(url)),
    serialize: (item) => {
      const page = pages.get(pathOf(item.url));
      const links = Object.entries(page?.addresses ?? {}).map(([language, address]) => ({
        lang: language,
        url: new URL(address, directory.site.address).href,
      }));
      const fallback = links.find(({ lang }) => lang === 'vi');
      return {
        ...item,
        ...(page?.changedOn ? { lastmod: page.changedOn } : {}),
        links: fallback ? [...links, { ...fallback, lang: 'x-default' }] : links,
      };
    },
  };
}
