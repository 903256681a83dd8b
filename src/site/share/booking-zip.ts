import type { BookingPack } from '../../booking/zip/booking-pack.ts';
import { storedZip, zipEntries } from '../../posts/zip/stored-zip.ts';

const utf8 = new TextEncoder();

/**
 * `booking.zip`, made in the browser.
 * @param photos of the pack, under their names
 */
export const bookingZip = async (
  { texts }: Pick<BookingPack, 'texts'>,
  photos: readonly File[],
): Promise<Blob> =>
  storedZip([
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: utf8.encode(text) })),
    ...(await zipEntries(photos, 'photos/')),
  ]);
