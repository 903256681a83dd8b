import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { found, type Match, merged, type Rule, wordEnd, wordStart } from './rule.ts';

/** Days are written with as many digits as telephone numbers; blanking them keeps every position where it is. */
const withoutDates = (text: string) =>
  text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}/g, (date) => 'x'.repeat(date.length));

/** Nine digits and more after a 0, +84 or 84, with anything people put between them, and O for 0. */
const disguised = new RegExp(
  `${wordStart}(?:\\+?84|[0oO])(?:[\\s.·,_()/-]{0,2}[\\doO]){8,10}${wordEnd}`,
  'gu',
);
const international = /\+\d(?:[\s.()-]{0,2}\d){7,14}(?!\d)/gu;
const hotline = /(?:hotline|tổng đài)\D{0,12}1[89]00[\s.-]*\d{4,6}(?!\d)/giu;

const digits = (text: string) => text.replace(/\D/g, '').length;

type DigitWords = Record<string, string>;

const english: DigitWords = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

const vietnamese: DigitWords = {
  không: '0',
  một: '1',
  mốt: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  tư: '4',
  năm: '5',
  lăm: '5',
  sáu: '6',
  bảy: '7',
  bẩy: '7',
  tám: '8',
  chín: '9',
};

/** Phones without a Vietnamese keyboard write `khong chin mot hai`. Apart, since `sau` and `bay` are words too. */
const withoutAccents: DigitWords = {
  khong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
};

interface Row {
  start: number;
  end: number;
  digits: string;
  /** How many of the digits are spoken out. */
  words: number;
}

/** Rows of words and figures that name digits, with nothing but blanks and stops between them. */
function rowsOfDigits(text: string, names: DigitWords): Row[] {
  const rows: Row[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    const figure = /^\d/.test(word);
    const value = figure ? word : names[word.toLowerCase()];
    if (value === undefined) continue;
    const end = index + word.length;
    const last = rows.at(-1);
    if (last && /^[\s.,·-]{1,3}$/u.test(text.slice(last.end, index))) {
      last.end = end;
      last.digits += value;
      last.words += figure ? 0 : 1;
    } else rows.push({ start: index, end, digits: value, words: figure ? 0 : 1 });
  }
  return rows;
}

const rising = (digits: string) =>
  [...digits].every((digit, index) => index === 0 || Number(digit) === Number(digits[index - 1]) + 1);

/**
 * A number that is spoken out: nought, one of the digits Vietnamese numbers go on with, and at least two more; any
 * seven digits; or figures and words mixed that make up a whole number. “Không ba bốn năm” (not three, four or five)
 * counts upwards and is no number.
 */
function isSpokenNumber({ digits, words }: Row): boolean {
  if (words === 0) return false;
  if (/^0\d{8,}$/.test(digits)) return true;
  if (words < digits.length) return false;
  const number = /0([35789]\d{2,})/.exec(digits)?.[1];
  return digits.length >= 7 || (number !== undefined && !rising(number));
}

const spoken = (text: string) =>
  [vietnamese, english, withoutAccents]
    .flatMap((names) => rowsOfDigits(text, names).filter(isSpokenNumber))
    .filter(({ digits }) => digits.includes('0'));

/** Every number that is spoken out holds a nought. */
const mayBeSpoken = /không|khong|zero|oh|nought|0/iu;

function find(text: string): Match[] {
  const plain = withoutDates(text);
  const words = mayBeSpoken.test(plain) ? spoken(plain) : [];
  if (digits(plain) < 5) return merged(text, words);
  const called = findPhoneNumbersInText(plain, 'VN').map(({ startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
  }));
  const written = found(plain, [disguised, international, hotline]).filter(
    (place) => digits(place.text) >= 7,
  );
  return merged(text, [...called, ...written, ...words]);
}

/** Telephone numbers in figures, disguised with dots and blanks, or spoken out in words. */
export const phoneNumber: Rule = {
  id: 'phone-number',
  name: 'Số điện thoại',
  reason:
    'Booking.com giữ kín số điện thoại cho tới khi khách đặt phòng, nên bài giới thiệu không được có số.',
  remedy: 'Bỏ số khỏi bài. Ghi số ở mục “Liên hệ” trên trang quản lý Booking.com.',
  find,
};
