import { collectionNames } from '../../protocol.ts';
import { lists } from './listed.ts';
import { folderOf, words } from './words.ts';

/** What the entry of an address is called, as far as the lists know it: `/collections/homestays/entries/suoi-mo/index`. */
export function askedFor(path: string): string | undefined {
  const [, , name, kind, slug] = path.split('/');
  const collection = collectionNames.find((each) => each === name);
  if (collection === 'site') return 'Cài đặt trang';
  if (!collection) return undefined;
  if (kind === 'new') return words[folderOf(path)].add;
  return lists.of(collection)?.find((entry) => entry.slug === slug)?.name;
}
