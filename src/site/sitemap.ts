import type { SitemapOptions } from '@astrojs/sitemap';
import { directoryAddress, entryAddress, homeAddress, type Section } from '../homestay/addresses.ts';
import type { Language } from '../homestay/language.ts';
import type { Directory } from '../listings/entries.ts';

/** Addresses of every page that search engines may list, one record per page with its address in each language. */
export function indexedPages({
  site,
  villages,
  experiences,
  listings,
}: Directory): Record<Language, string>[] {
  const inEach = (address: (language: Language) => string) =>
    Object.fromEntries(site.languages.map((language) => [language, address(language)])) as Record<
      Language,
      string
    >;
  const entries = (section: Section, found: { slug: string; sample?: boolean }[]) =>
    found
      .filter(({ sample }) => !sample)
      .map(({ slug }) => inEach((language) => entryAddress(section, slug, language)));
  return [
    inEach(homeAddress),
    inEach(directoryAddress),
    ...entries('village', villages),
    ...entries('experience', experiences),
    ...entries('homestay', listings),
  ];
}

/** Options of @astrojs/sitemap: only pages that may be indexed, each with its other languages. */
export function sitemapOptions(directory: Directory): NonNullable<SitemapOptions> {
  const pages = new Map(
    indexedPages(directory).flatMap((page) => Object.values(page).map((address) => [address, page] as const)),
  );
  const pathOf = (url: string) => new URL(url).pathname;
  return {
    filter: (url) => pages.has(pathOf(url)),
    serialize: (item) => {
      const page: Partial<Record<Language, string>> = pages.get(pathOf(item.url)) ?? {};
      const links = Object.entries(page).map(([language, address]) => ({
        lang: language,
        url: new URL(address, directory.site.address).href,
      }));
      const fallback = links.find(({ lang }) => lang === 'vi');
      return { ...item, links: fallback ? [...links, { ...fallback, lang: 'x-default' }] : links };
    },
  };
}
