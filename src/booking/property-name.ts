import type { Kind } from '../homestay/homestay.ts';
import { beginningOf } from '../homestay/signs.ts';
import { bookingLimits, propertyTypes } from '../platforms/booking.ts';
import { capitals } from './rules/capitals.ts';
import { phoneNumber } from './rules/phone-number.ts';
import type { Match } from './rules/rule.ts';

/** The name as Booking.com takes it, and what had to be changed for it. */
export interface ConformingName {
  value: string;
  notes: string[];
}

const { leastLetters, mostDigits, most } = bookingLimits.propertyName;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
// Signs, not UTF-16 units: some letters take two.
const digits = (text: string) => [...text.replace(/\P{Nd}/gu, '')].length;
const letters = (text: string) => [...text.replace(/\P{L}/gu, '')].length;
const hasSmall = (text: string) => /\p{Ll}/u.test(text);
const titled = (text: string) =>
  text.toLowerCase().replace(/(?:^|[^\p{L}\p{M}])\p{L}/gu, (start) => start.toUpperCase());

const replaced = (text: string, places: Match[], by: (part: string) => string) =>
  places.reduceRight(
    (rest, { start, end, text: part }) => rest.slice(0, start) + by(part) + rest.slice(end),
    text,
  );

/** Takes out whole groups of figures, the longest first: half a number would be worse than none. */
function withFewerDigits(text: string): string {
  let result = text;
  while (digits(result) > mostDigits) {
    const groups = [...result.matchAll(/\p{Nd}+/gu)].sort((a, b) => b[0].length - a[0].length);
    const [longest] = groups;
    if (!longest) break;
    result = result.slice(0, longest.index) + result.slice(longest.index + longest[0].length);
  }
  return tidy(result);
}

/**
 * A name that the Property API takes: letters, digits and blanks, at most five digits, at least three letters, one of
 * them small, no Chinese characters. Every change is named.
 */
export function conformingName(name: string, kind: Kind): ConformingName {
  const notes: string[] = [];
  let value = tidy(name.normalize('NFC'));
  const change = (next: string, why: string) => {
    if (next !== value) notes.push(why);
    value = next;
  };

  change(tidy(replaced(value, phoneNumber.find(value), () => ' ')), 'Đã bỏ số điện thoại khỏi tên.');
  change(
    tidy(
      value
        .replace(/\s*&\s*/g, ' và ')
        .replace(/['’`´]/g, '')
        .replace(/\p{Script=Han}|[^\p{L}\p{M}\p{Nd}\s]/gu, ' '),
    ),
    'Đã bỏ dấu câu và ký hiệu: Booking.com chỉ nhận chữ và số trong tên.',
  );
  change(withFewerDigits(value), `Đã bỏ bớt chữ số: tên có nhiều nhất ${mostDigits} chữ số.`);
  change(replaced(value, capitals.find(value), titled), 'Đã đổi chữ in hoa thành chữ thường.');
  if (letters(value) < leastLetters) {
    change(
      tidy(`${propertyTypes[kind].name.en} ${value}`),
      `Đã thêm loại chỗ nghỉ vào tên: tên cần ít nhất ${leastLetters} chữ cái.`,
    );
  }
  if (!hasSmall(value)) {
    change(titled(value), 'Đã đổi chữ in hoa thành chữ thường.');
  }
  // Many scripts have no small letters at all.
  if (!hasSmall(value)) {
    change(
      tidy(`${propertyTypes[kind].name.en} ${value}`),
      'Đã thêm loại chỗ nghỉ vào tên: Booking.com cần ít nhất một chữ cái thường trong tên.',
    );
  }
  if (value.length > most) {
    change(tidy(beginningOf(value, most)), `Đã cắt tên còn ${most} ký tự.`);
  }
  return { value, notes };
}
