import { keptAddress } from './kept-address.ts';

/** The page that stands in for those that are neither on the device nor within reach, in one language. */
export interface FallbackPage {
  url: string;
  /** Changes when the page does. */
  revision: string;
  /** What the addresses of its language begin with: `/`, `/en/`. */
  below: string;
}

/** The page that stands in for an address: the one in its language. */
export function fallbackFor(pathname: string, pages: readonly FallbackPage[]): FallbackPage | undefined {
  return pages
    .filter(({ below }) => keptAddress(pathname).startsWith(below))
    .sort((a, b) => b.below.length - a.below.length)[0];
}
