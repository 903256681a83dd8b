import { parameters } from '../find/address.ts';
import { keptAddress } from '../offline/kept-address.ts';

/** What an address of this site may carry: what the directory was asked for. */
const own = new Set(Object.values(parameters));

/**
 * The address of a page as it is sent on: with what was asked for on it, and without what an app has put behind it,
 * which tells where somebody came from.
 * @param shown the address as the browser has it
 * @param site address of the site, where others reach it by another than this browser does
 */
export function pageAddress(shown: string, site?: string): string {
  const { origin, pathname, search } = new URL(shown);
  // Written as it was given: a parser would write the commas between keys in another way.
  const asked = search
    .slice(1)
    .split('&')
    .filter((each) => own.has(each.split('=')[0] ?? ''));
  const page = new URL(keptAddress(pathname), site ?? origin).href;
  return asked.length ? `${page}?${asked.join('&')}` : page;
}
