import { collectionNames } from '../../protocol.ts';
import type { EntryPlace } from '../backend/entry-place.ts';
import { lists } from './listed.ts';
import { folderOf, words } from './words.ts';

/** The entry of an address, as `/collections/homestays/entries/suoi-mo/index`; its slug is empty when it is a new one. */
export function askedFor(path: string): EntryPlace | undefined {
  const [, , name, kind, slug = ''] = path.split('/');
  const collection = collectionNames.find((each) => each === name);
  if (!collection || (kind !== 'entries' && kind !== 'new')) return undefined;
  return { collection, slug: kind === 'new' ? '' : slug };
}

/** What the entry of an address is called, as far as the lists know it. */
export function nameOfAsked(path: string): string | undefined {
  const { collection, slug } = askedFor(path) ?? {};
  if (!collection) return undefined;
  if (collection === 'site') return 'Cài đặt trang';
  if (!slug) return words[folderOf(path)].add;
  return lists.of(collection)?.find((entry) => entry.slug === slug)?.name;
}
