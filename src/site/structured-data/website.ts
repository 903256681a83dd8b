import { directoryAddress, homeAddress } from '../../homestay/addresses.ts';
import { inLanguage } from '../../homestay/bilingual.ts';
import type { Language } from '../../homestay/language.ts';
import type { SiteEntry } from '../../listings/entries.ts';
import { asDocument, type Thing } from './thing.ts';

/** The site and its search for search engines: schema.org `WebSite` with a `SearchAction`. */
export function websiteData(site: SiteEntry, language: Language, searchKey: string): Thing {
  const absolute = (path: string) => new URL(path, site.address).href;
  return asDocument({
    '@type': 'WebSite',
    '@id': `${absolute('/')}#site`,
    name: site.name,
    description: inLanguage(site.tagline, language).text,
    url: absolute(homeAddress(language)),
    inLanguage: site.languages,
    publisher: { '@type': 'Organization', name: site.team.name },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(directoryAddress(language))}?${searchKey}={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  });
}
