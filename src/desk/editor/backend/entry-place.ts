import { type CollectionName, collectionNames } from '../../protocol.ts';

/** An entry in the words of the protocol. */
export interface EntryPlace {
  collection: CollectionName;
  slug: string;
}

const inFolder = /^content\/([^/]+)\/(?:([^/]+)\/)?(?:index\.yaml|photos)$/;

/** Which entry a path of Decap belongs to: `content/homestays/ben-nuoc/index.yaml`, or the folder of its photos. */
export function entryPlace(path: string): EntryPlace | undefined {
  if (path === 'content/site.yaml' || path === 'content/photos') return { collection: 'site', slug: 'site' };
  const [, name, slug] = inFolder.exec(path) ?? [];
  const collection = collectionNames.find((each) => each === name);
  return collection && slug ? { collection, slug } : undefined;
}

/** Where Decap has an entry: the inverse of {@link entryPlace}. */
export const entryPath = ({ collection, slug }: EntryPlace) =>
  collection === 'site' ? 'content/site.yaml' : `content/${collection}/${slug}/index.yaml`;

/** Decap's own name for an entry, as in its addresses. */
export const decapSlug = ({ collection, slug }: EntryPlace) =>
  collection === 'site' ? slug : `${slug}/index`;

/** The protocol's name for an entry that Decap calls `slug`; empty for one that is new. */
export const slugOfDecap = (slug: string) => slug.replace(/\/index$/, '');
