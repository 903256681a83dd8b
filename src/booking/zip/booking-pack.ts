import { fileText } from '../../homestay/text-file.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import { publishJpeg } from '../../photos/published.ts';
import { bookingLanguages } from '../../platforms/booking.ts';
import { preparedKit } from '../prepared-kit.ts';
import { kitText } from '../text.ts';
import { factsCsv } from './facts-csv.ts';
import { packReadme, portraitName } from './readme.ts';

/** What `booking.zip` is made of in the browser, besides the page of the kit. */
export interface BookingPack {
  /** What every text file holds, by its name in the zip. */
  texts: Record<string, string>;
  /** Address of each photo on the site, and its name in the folder `photos`. */
  photos: { src: string; file: string }[];
}

/** The kit of a listing as README, texts, table, JSON and photos. The photos are those of its page. */
export async function bookingPack(listing: Listing, site: Pick<SiteEntry, 'name'>): Promise<BookingPack> {
  const kit = await preparedKit(listing, site);
  const photos = kit.property.photos.flatMap(({ file, pack_file }) => {
    const picture = listing.photos.find((each) => each.file === file);
    return picture ? [{ picture, name: pack_file }] : [];
  });
  const { portrait } = listing.host;
  if (portrait) photos.push({ picture: portrait, name: portraitName });
  return {
    texts: {
      'README.txt': fileText(packReadme(listing)),
      ...Object.fromEntries(
        bookingLanguages.map((language) => [`booking-${language}.txt`, fileText(kitText(kit, language))]),
      ),
      'facts.csv': factsCsv(kit),
      'booking.json': `${JSON.stringify(kit.property, null, 2)}\n`,
    },
    photos: photos.map(({ picture, name }) => ({ src: publishJpeg(picture, 'whole').src, file: name })),
  };
}
