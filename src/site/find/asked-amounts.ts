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
/** Words for an amount of đồng, and how many it means. */
const units: Record<string, number> = {
  k: 1000,
  nghin: 1000,
  ngan: 1000,
  tr: 1_000_000,
  trieu: 1_000_000,
  million: 1_000_000,
  dong: 1,
  vnd: 1,
  d: 1,
};

const range = String.raw`(?:\d{1,3}\s*-\s*)?(\d{1,3})`;
const stay = new RegExp(String.raw`\b(?:\d+n\d+d|\d+\s*(?:${nights}))\b`, 'g');
const peopleCounted = new RegExp(String.raw`(?:\b(?:${group})\s+)?\b${range}\s*(?:${persons})\b`);
const peopleAnnounced = new RegExp(
  String.raw`\b(?:${group})\s+${range}(?![\d.,])(?!\s*(?:${Object.keys(units).join('|')})\b)`,
);
const priceNamed = new RegExp(
  String.raw`((?:\bgia\s+)?((?:\b|(?=[<~]))(?:${most})\s*)?(?:\b\d+\s*-\s*)?)(${number})\s*(${Object.keys(units).join('|')})?(?![\p{L}\d])(?:\s*(?:\/|per|a|moi|mot)?\s*(?:${persons}|${nights})\b)*`,
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

/** `200.000` → 200000, `1,5` → 1.5. */
const amountOf = (written: string): number =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(written)
    ? Number(written.replace(/[.,]/g, ''))
    : Number(written.replace(',', '.'));

function priceOf(written: string, unit: string | undefined, announced: boolean): number | undefined {
  const value = amountOf(written);
  // “Under 200” means thousands of đồng here; a number alone may belong to a name.
  const thousands = announced && value < 1000 ? 1000 : 1;
  const amount = Math.round(value * (unit ? units[unit]! : thousands));
  const [least, greatest] = limits.price;
  if (!unit && !announced && amount < 10_000) return undefined;
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
    const amount = priceOf(found[3]!, found[4], Boolean(found[2]));
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
