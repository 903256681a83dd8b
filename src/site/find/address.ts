import { beginningOf } from '../../homestay/signs.ts';
import type { Vocabulary } from './house.ts';
import { amounts, flags, lists, noWish, type Order, orders, type Wish } from './wish.ts';

/**
 * Names of what is asked for in the address of the directory, the same in every language, so that a link works for a
 * friend who reads another one: `/homestay/?ban=na-tong,nam-dip&khach=8&gia=200000`. Lists are keys with commas
 * between, amounts are digits, and what is wanted or not is `1`.
 */
export const parameters: Record<keyof Wish, string> = {
  text: 'tim',
  villages: 'ban',
  guests: 'khach',
  price: 'gia',
  rooms: 'phong',
  privateBathroom: 'tam-rieng',
  meals: 'bua',
  offers: 'co',
  children: 'tre-em',
  coach: 'xe-khach',
  languages: 'tieng',
  experiences: 'lam',
  order: 'xep',
};

/** Names of the orders in the address. The recommended order needs none. */
export const orderNames: Record<Order, string> = {
  recommended: 'de-nghi',
  price: 'gia',
  capacity: 'suc-chua',
  name: 'ten',
};

/** Smallest and greatest amount that is understood; people, and whole đồng for one person and night. */
export const limits = { guests: [1, 500], price: [1000, 100_000_000] } as const;

/** Longest text that is searched for, in UTF-16 units. */
export const longestText = 80;

/** A text to search for as it is kept: composed letters, single blanks, not too long, nothing invisible. */
export const tidyText = (text: string): string =>
  beginningOf(
    text
      .normalize('NFC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
    longestText,
  ).trim();

function amountOf(name: (typeof amounts)[number], text: string | null): number | undefined {
  if (!text || !/^\d{1,9}$/.test(text)) return undefined;
  const [least, most] = limits[name];
  const amount = Number(text);
  return amount >= least && amount <= most ? amount : undefined;
}

/**
 * What an address asks for. What is not understood (other parameters, keys nobody has, amounts out of bounds) is left
 * out without a word: a link may be older than the houses.
 * @param search the part after the question mark, with or without it
 */
export function wishOf(search: string, vocabulary: Vocabulary): Wish {
  const given = new URLSearchParams(search);
  const wish: Wish = { ...noWish, text: tidyText(given.get(parameters.text) ?? '') };
  for (const name of lists) {
    const asked = given.getAll(parameters[name]).flatMap((value) => value.split(','));
    wish[name] = Object.keys(vocabulary[name]).filter((key) => asked.includes(key));
  }
  for (const name of amounts) wish[name] = amountOf(name, given.get(parameters[name]));
  for (const name of flags) wish[name] = given.get(parameters[name]) === '1';
  wish.order = orders.find((order) => orderNames[order] === given.get(parameters.order)) ?? noWish.order;
  return wish;
}

/** The part of an address that asks for a wish, with its question mark; empty when it asks for nothing. */
export function searchOf(wish: Wish): string {
  const parts: [keyof Wish, string][] = [
    ['text', encodeURIComponent(wish.text)],
    ...lists.map((name): [keyof Wish, string] => [name, wish[name].join(',')]),
    ...amounts.map((name): [keyof Wish, string] => [name, String(wish[name] ?? '')]),
    ...flags.map((name): [keyof Wish, string] => [name, wish[name] ? '1' : '']),
    ['order', wish.order === noWish.order ? '' : orderNames[wish.order]],
  ];
  const asked = parts.filter(([, value]) => value).map(([name, value]) => `${parameters[name]}=${value}`);
  return asked.length ? `?${asked.join('&')}` : '';
}
