import slugify from '@sindresorhus/slugify';
import { inPlainLetters } from './plain-letters.ts';
import { slugFault } from './slug-form.ts';

// The library writes these out in English.
const customReplacements: [string, string][] = ['&', '♥', '🦄'].map((sign) => [sign, ' ']);

/** Long enough for every name, short enough for a folder. */
const longest = 60;

const cut = (slug: string) =>
  slug.length <= longest ? slug : slug.slice(0, longest + 1).replace(/-[^-]*$|.$/, '');

/**
 * The short name of something for its folder and address: `Nhà Sàn Bến Nước` → `nha-san-ben-nuoc`.
 * @param name as a person typed it, composed or decomposed
 * @param taken short names that exist already; `-2`, `-3` … is added when it is one of them, or a name that the site
 *   or Windows needs itself
 * @returns a slug of `src/homestay/slug.ts`, at most 60 characters and a number; empty when the name has no letter
 *   or digit that can stand in an address
 */
export function slugOf(name: string, taken: Iterable<string> = []): string {
  const slug = cut(
    slugify(inPlainLetters(name), { decamelize: false, customReplacements }).replace(/[^a-z0-9-]/g, ''),
  );
  const others = new Set(taken);
  const isFree = (name: string) => !others.has(name) && !slugFault(name);
  if (!slug || isFree(slug)) return slug;
  let count = 2;
  while (!isFree(`${slug}-${count}`)) count++;
  return `${slug}-${count}`;
}
