import { scales, writtenAmount } from '../../homestay/amount.ts';
import { limits } from './address.ts';
import { fold } from './fold.ts';

/** Amounts that were written into the text of a search. */
export interface AskedAmounts {
  /** The text without them, folded. */
  rest: string;
  guests?: number;
  /** The most one person pays for a night, in whole đồng. */
  price?: number;
}

const number = String.raw`\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?`;
const persons = 'nguoi lon|nguoi|khach|people|persons?|pax|guests?|adults?';
const group = 'doan|nhom|group of|party of|family of|suc chua|for|cho';
const nights = 'dem|ngay|nights?|days?';
const most =
  'duoi|toi da|khong qua|tam|khoang|under|below|max|less than|up to|cheaper than|around|about|<=|<|~';
const words = Object.keys(scales).join('|');
/** Figures and words right behind “1tr”: `1tr8`, `1 triệu rưỡi`. */
const further = String.raw`(?:tr|trieu)\d{1,3}(?![\d.,])k?|(?:tr|trieu)\s*ruoi`;

const range = String.raw`(?:\d{1,3}\s*-\s*)?(\d{1,3})`;
const stay = new RegExp(String.raw`\b(?:\d+n\d+d|\d+\s*(?:${nights}))\b`, 'g');
const peopleCounted = new RegExp(String.raw`(?:\b(?:${group})\s+)?\b${range}\s*(?:${persons})\b`);
const peopleAnnounced = new RegExp(String.raw`\b(?:${group})\s+${range}(?![\d.,])(?!\s*(?:${words})\b)`);
const priceNamed = new RegExp(
  String.raw`((?:\bgia\s+)?((?:\b|(?=[<~]))(?:${most})\s*)?(?:\b\d+\s*-\s*)?)((?:${number})\s*(?:${further}|${words})?)(?![\p{L}\d])(?:\s*(?:\/|per|a|moi|mot)?\s*(?:${persons}|${nights})\b|\/ng\b)*`,
  'gu',
);

/** The first amount of a text that does not begin inside another number. */
function firstPrice(text: string): RegExpExecArray | null {
  priceNamed.lastIndex = 0;
  for (let found = priceNamed.exec(text); found; found = priceNamed.exec(text)) {
    if (found[1] || !/[\d.,]/.test(text[found.index - 1] ?? '')) return found;
    priceNamed.lastIndex = found.index + 1;
  }
  return null;
}

function priceOf(written: string, announced: boolean): number | undefined {
  const read = writtenAmount(written);
  if (!read) return undefined;
  // “Under 200” means thousands of đồng here; a number alone may belong to a name.
  const amount = announced && !read.named && read.dong < 1000 ? read.dong * 1000 : read.dong;
  const [least, greatest] = limits.price;
  if (!read.named && !announced && amount < 10_000) return undefined;
  return amount >= least && amount <= greatest ? amount : undefined;
}

/**
 * Reads how many people come and what one may pay out of a text, in the words in which people write it:
 * `nhà sàn cho 20 người dưới 200k`, `under 150.000`, `group of 8`. Of a range the greater number counts; nights are
 * left out, because nothing here depends on them.
 * @returns `undefined` when there is neither
 */
export function askedAmounts(text: string): AskedAmounts | undefined {
  let rest = fold(text).replaceAll('–', '-');
  const asked: { guests?: number; price?: number } = {};
  const price = (found: RegExpExecArray | null) => {
    if (!found) return;
    const amount = priceOf(found[3]!, Boolean(found[2]));
    if (amount === undefined) return;
    asked.price = amount;
    rest = rest.replace(found[0], ' ');
  };
  const guests = (found: RegExpExecArray | null) => {
    const amount = Number(found?.[1]);
    if (!found || !(amount >= limits.guests[0] && amount <= limits.guests[1])) return;
    asked.guests ??= amount;
    rest = rest.replace(found[0], ' ');
  };
  rest = rest.replace(stay, ' ');
  guests(peopleCounted.exec(rest));
  guests(peopleAnnounced.exec(rest));
  price(firstPrice(rest));
  return asked.guests === undefined && asked.price === undefined ? undefined : { rest, ...asked };
}
