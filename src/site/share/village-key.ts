import type { Listing } from '../../listings/entries.ts';
import { placeOf } from '../../prose/place.ts';

/** What stands for a village where houses have their slug: `ban/na-tong`, as in the addresses of its share page. */
export const villageKey = ({ slug }: { slug: string }): string => `ban/${slug}`;

/** A village as a sentence names it, by one of its houses: `bản Nà Tông`, `thôn Nà Đông`. */
export const villageCalled = (house: Listing): string => placeOf(house, 'vi').village;
