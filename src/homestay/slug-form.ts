import { isDevice } from './device-name.ts';
import { reservedSlugs } from './reserved-slugs.ts';

/** Form of a short name in an address: small letters a–z, digits and single hyphens. */
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Letters of the longest slug: with `photos/` and a file name, or with an experience's slug in a picture's name, it must fit into the path of any system. */
export const longestSlug = 100;

/** Why an entry cannot have this short name; nothing when it can. */
export type SlugFault = 'form' | 'length' | 'device' | 'reserved';

/** What is wrong with the short name of an entry. */
export function slugFault(name: string): SlugFault | undefined {
  if (!slugForm.test(name)) return 'form';
  if (name.length > longestSlug) return 'length';
  if (isDevice(name)) return 'device';
  return reservedSlugs.includes(name) ? 'reserved' : undefined;
}
