import { collectionNames } from '../../protocol.ts';
import { decapSlug, type EntryPlace } from '../backend/entry-place.ts';

/** The entry of an address as `/review/homestays/suoi-mo`; nothing where it names none. */
export function placeOf(path: string): EntryPlace | undefined {
  const [, , name, slug] = path.split('/');
  const collection = collectionNames.find((each) => each === name);
  return collection && slug ? { collection, slug } : undefined;
}

/** Where the server answers about a text that waits, below its address. */
export const reviewPath = ({ collection, slug }: EntryPlace) => `/review/${collection}/${slug}`;

export const reviewAddress = ({ collection, slug }: EntryPlace) => `#/review/${collection}/${slug}`;
export const historyAddress = ({ collection, slug }: EntryPlace) => `#/history/${collection}/${slug}`;
export const formAddress = (place: EntryPlace) =>
  `#/collections/${place.collection}/entries/${decapSlug(place)}`;
