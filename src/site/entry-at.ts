import { allHousesWord, sections } from '../homestay/addresses.ts';
import { savedWord } from './saved/addresses.ts';
import type { Unmade } from './unmade.ts';

/** Where the pages of an entry begin, and what of it they are. */
const places = [
  { form: /^\/kit\/ban\/([^/]+)\//, part: 'villages', output: 'poster' },
  { form: /^\/kit\/([^/]+)\/booking/, part: 'homestays', output: 'booking' },
  { form: /^\/kit\/([^/]+)\/poster\//, part: 'homestays', output: 'poster' },
  { form: /^\/kit\/(?!huong-dan\/|ke-hoach\/)([^/]+)\//, part: 'homestays', output: 'share' },
] as const;

const words = [...Object.values(sections), savedWord].flatMap((word) => Object.values(word));
const pageOfEntry = new RegExp(`^(?:/\\w\\w)?/(?:${words.join('|')})/([^/.]+)(?:/|\\.json)$`);

/**
 * What is missing where the page at an address cannot be made: an output of an entry, or the page alone.
 * @returns nothing for a page of the whole site, without which there is no site
 */
export function entryAt(address: string): Omit<Unmade, 'fault'> | undefined {
  for (const { form, part, output } of places) {
    const [, slug] = form.exec(address) ?? [];
    if (slug) return { entry: `${part}/${slug}`, name: slug, output };
  }
  const [, name] = pageOfEntry.exec(address) ?? [];
  return name && name !== allHousesWord ? { entry: address, name, output: 'file' } : undefined;
}
