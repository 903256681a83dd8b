import { mayBeListed } from '../booking/agreed.ts';
import { textLanguagesOf } from '../homestay/language.ts';
import type { Listing, SiteEntry } from '../listings/entries.ts';
import { type BookingLanguage, bookingLanguages } from '../platforms/booking.ts';
import { directory } from './directory.ts';
import { isMade } from './unmade.ts';

/** The listings that have a share page. */
export async function sharedListings(): Promise<Listing[]> {
  const { listings } = await directory();
  return listings.filter(({ slug }) => isMade(`homestays/${slug}`, 'share'));
}

/** The listings that have a Booking.com kit: their hosts agreed to be there. */
async function bookedListings(): Promise<Listing[]> {
  const { listings } = await directory();
  return listings.filter(mayBeListed).filter(({ slug }) => isMade(`homestays/${slug}`, 'booking'));
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

/** The languages of a site in which there are kits. */
export const kitLanguages = ({ languages }: Pick<SiteEntry, 'languages'>): BookingLanguage[] =>
  bookingLanguages.filter((language) => textLanguagesOf(languages).some((each) => each === language));

/** The same for each language of texts. */
export async function bookingTextPaths() {
  const [{ site }, listings] = await Promise.all([directory(), bookedListings()]);
  return listings.flatMap((listing) =>
    kitLanguages(site).map((language) => ({
      params: { slug: listing.slug, lang: language },
      props: { listing, language },
    })),
  );
}
