import { beginningOf } from '../homestay/signs.ts';
import type { Listing } from '../listings/entries.ts';
import { type BookingLanguage, bookingLanguages, bookingLimits } from '../platforms/booking.ts';
import type { FormValue } from './form-label.ts';
import type { Note } from './note.ts';

/** The address as Booking.com takes it, in each language. */
export interface BookingAddress {
  line: FormValue;
  city: string;
  notes: Note[];
}

const { most } = bookingLimits.addressLine;

const withoutChinese = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\p{Script=Han}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const around: Record<BookingLanguage, (commune: string, province: string) => [string, string]> = {
  vi: (commune, province) => [`xã ${commune}`, `tỉnh ${province}`],
  en: (commune, province) => [`${commune} commune`, `${province} province`],
};

/** As much of the address as fits: the province goes first, then the end of the line. */
function fitted(line: string, [commune, province]: [string, string]): string {
  const candidates = [`${line}, ${commune}, ${province}`, `${line}, ${commune}`];
  return candidates.find((text) => text.length <= most) ?? beginningOf(line, most).trim();
}

/**
 * Address in the form of 2025: hamlet, commune, province. The hamlet keeps its Vietnamese name in every language, since
 * that is what drivers ask for. `city_name` is the commune, the smallest place Vietnam's post knows.
 */
export function bookingAddress(listing: Pick<Listing, 'address' | 'village'>): BookingAddress {
  const { commune, province, name } = listing.village;
  const given = withoutChinese(listing.address ?? '');
  const line = given || withoutChinese(name) || commune;
  const notes: Note[] = [];
  if (!given) {
    notes.push({
      about: 'physical_address.address_line',
      text: 'Nhà chưa ghi số nhà, thôn; đang dùng tên bản.',
    });
  }
  if (/(?:^|[^\p{L}])(?:TT|TP|TX|QL|TL|Đ|P|Q|H|X|T)\./iu.test(given)) {
    notes.push({
      about: 'physical_address.address_line',
      text: 'Địa chỉ có chữ viết tắt; Booking.com yêu cầu viết đủ chữ.',
    });
  }
  const lines = bookingLanguages.map((key) => [
    key,
    fitted(line, around[key](withoutChinese(commune), withoutChinese(province))),
  ]);
  return { line: Object.fromEntries(lines) as FormValue, city: withoutChinese(commune), notes };
}
