import { strToU8, type Zippable, zipSync } from 'fflate';
import { textLanguageKeys } from '../../homestay/language.ts';
import { textFile } from '../../homestay/text-file.ts';
import type { Listing, SiteEntry } from '../../listings/entries.ts';
import { uploadPhoto } from '../photo-pack/upload-photo.ts';
import { preparedKit } from '../prepared-kit.ts';
import { kitText } from '../text.ts';
import { factsCsv } from './facts-csv.ts';
import { kitHtml } from './kit-html.ts';
import { packReadme, portraitName } from './readme.ts';

/** Local time, as zip files have no zone: the bytes are the same wherever and whenever it is made. */
const mtime = new Date(2000, 0, 1);

/**
 * `booking.zip`: README, page for print, texts, JSON, table and photos. JPEG does not shrink again, so photos are only
 * stored. All of it is in memory at once: twice the photos' bytes, some 100 MB for twenty large ones.
 */
export async function bookingZip(listing: Listing, site: Pick<SiteEntry, 'name'>): Promise<Uint8Array> {
  const kit = await preparedKit(listing, site);
  const files: Zippable = {
    'README.txt': textFile(packReadme(listing, kit)),
    'kit.html': strToU8(await kitHtml(listing, kit)),
    ...Object.fromEntries(
      textLanguageKeys.map((language) => [`booking-${language}.txt`, textFile(kitText(kit, language))]),
    ),
    'facts.csv': strToU8(factsCsv(kit)),
    'booking.json': strToU8(`${JSON.stringify(kit.property, null, 2)}\n`),
  };
  const store = (name: string, bytes: Buffer) => {
    files[`photos/${name}`] = [bytes, { level: 0 }];
  };
  for (const { file, pack_file } of kit.property.photos) {
    const picture = listing.photos.find((each) => each.file === file);
    if (picture) store(pack_file, (await uploadPhoto(picture)).bytes);
  }
  const { portrait } = listing.host;
  if (portrait) store(portraitName, (await uploadPhoto(portrait)).bytes);
  return zipSync(files, { mtime, level: 6 });
}
