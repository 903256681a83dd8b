import { type TextLanguage, textLanguagesOf } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { directory } from './directory.ts';

/** What a page of the kit is about. */
export type ListingProps = { listing: Listing };
/** The same in one language. */
export type ListingLanguageProps = ListingProps & { language: TextLanguage };

/** One path per listing. */
export async function listingPaths() {
  const { listings } = await directory();
  return listings.map((listing) => ({ params: { slug: listing.slug }, props: { listing } }));
}

/** One path per listing and language of texts. */
export async function listingLanguagePaths() {
  const { site, listings } = await directory();
  return listings.flatMap((listing) =>
    textLanguagesOf(site.languages).map((language) => ({
      params: { slug: listing.slug, lang: language },
      props: { listing, language },
    })),
  );
}
