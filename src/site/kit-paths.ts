import { mayBeListed } from '../booking/agreed.ts';
import { preparedKit } from '../booking/prepared-kit.ts';
import { type TextLanguage, textLanguagesOf } from '../homestay/language.ts';
import type { Listing } from '../listings/entries.ts';
import { directory } from './directory.ts';
import { madeWith } from './made-with.ts';
import { publishedPosts } from './share/published-posts.ts';
import { isMade } from './unmade.ts';

/** What a page of the kit is about. */
export type ListingProps = { listing: Listing };
/** The same in one language. */
export type ListingLanguageProps = ListingProps & { language: TextLanguage };

/** The listings that have a share page: their posts could be written. */
export async function sharedListings(): Promise<Listing[]> {
  const { listings } = await directory();
  return madeWith(listings, 'share', publishedPosts);
}

/** The listings that have a Booking.com kit: their hosts agreed to be there, and it could be made. */
async function bookedListings(): Promise<Listing[]> {
  const { site, listings } = await directory();
  return madeWith(listings.filter(mayBeListed), 'booking', (listing) => preparedKit(listing, site));
}

const pathsOf = (listings: Listing[]) =>
  listings.map((listing) => ({ params: { slug: listing.slug }, props: { listing } }));

/** One path per listing that has a share page. */
export const sharePaths = async () => pathsOf(await sharedListings());

/** One path per listing that has posters. */
export async function posterPaths() {
  const { listings } = await directory();
  return pathsOf(listings.filter(({ slug }) => isMade(`homestays/${slug}`, 'poster')));
}

/** One path per listing that has a Booking.com kit. */
export const bookingPaths = async () => pathsOf(await bookedListings());

/** The same for each language of texts. */
export async function bookingTextPaths() {
  const [{ site }, listings] = await Promise.all([directory(), bookedListings()]);
  return listings.flatMap((listing) =>
    textLanguagesOf(site.languages).map((language) => ({
      params: { slug: listing.slug, lang: language },
      props: { listing, language },
    })),
  );
}
