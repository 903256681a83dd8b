import { unpack } from '../../find/carried.ts';
import { finderOf } from '../../find/find.ts';
import type { CarriedPage } from './carried-page.ts';

/** The part of the page that searches and is searched. */
export const root = document.querySelector<HTMLElement>('[data-finder]')!;

/** The one element that is marked `data-<name>`. It may move about on the page. */
export function part<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = parts.get(name) ?? root.querySelector<HTMLElement>(`[data-${name}]`)!;
  parts.set(name, found);
  return found as T;
}
const parts = new Map<string, HTMLElement>();

const page = JSON.parse(part('carried').textContent) as CarriedPage;

/** Texts of the page's language. */
export const words = page.words;
/** All houses of the directory. */
export const finder = finderOf(unpack(page.carried));

const { lang } = document.documentElement;
const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : lang);

/** An amount of đồng for readers of the page. */
export const money = (amount: number): string => page.money.replace('{x}', number.format(amount));
