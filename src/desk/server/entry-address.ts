import { lstatSync, type Stats } from 'node:fs';
import path from 'node:path';
import { photoNameForm } from '../../homestay/photo.ts';
import { longestSlug, slugForm } from '../../homestay/slug-form.ts';
import { type CollectionName, collectionNames } from '../protocol.ts';
import { Refused } from './refusal.ts';

/** Where an entry lies. All paths are absolute and below the content folder. */
export interface EntryAddress {
  collection: CollectionName;
  slug: string;
  /** Folder of the entry. */
  home: string;
  /** The content file. */
  file: string;
  /** Folder of its pictures. */
  photos: string;
}

/** The name of a collection, or `undefined`. */
export const asCollection = (name: string): CollectionName | undefined =>
  collectionNames.find((each) => each === name);

/**
 * Where an entry lies, by an allow-list: a collection that exists and a slug of a–z, 0–9 and hyphens. `undefined` for
 * anything else, so that no path is ever made from what a request says.
 * @param content the content folder, without symbolic links
 */
export function entryAddress(content: string, name: string, slug: string): EntryAddress | undefined {
  const collection = asCollection(name);
  if (!collection || !slugForm.test(slug) || slug.length > longestSlug) return undefined;
  if (collection === 'site') {
    return slug === 'site'
      ? {
          collection,
          slug,
          home: content,
          file: path.join(content, 'site.yaml'),
          photos: path.join(content, 'photos'),
        }
      : undefined;
  }
  const home = path.join(content, collection, slug);
  return { collection, slug, home, file: path.join(home, 'index.yaml'), photos: path.join(home, 'photos') };
}

/** The same for an address that somebody asks for. @throws {Refused} `not-found` where no entry can be */
export function addressedEntry(content: string, name: string, slug: string): EntryAddress {
  const address = entryAddress(content, name, slug);
  if (!address) throw new Refused('not-found');
  return address;
}

/** Whether a picture may have this name: no folder, no leading dot, one of the four kinds. */
export const isPhotoName = (name: string): boolean => photoNameForm.test(name);

/** What lies at a path, a link as itself; `undefined` when nothing does, or nothing can be seen. */
export function lookedAt(place: string): Stats | undefined {
  try {
    return lstatSync(place, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a symbolic link stands anywhere between the content folder and a path below it, the path included. */
export function crossesLink(content: string, file: string): boolean {
  let place = content;
  for (const part of path.relative(content, file).split(path.sep)) {
    place = path.join(place, part);
    const found = lookedAt(place);
    if (!found) return false;
    if (found.isSymbolicLink()) return true;
  }
  return false;
}

/** @throws {Refused} `forbidden` when a symbolic link leads elsewhere */
export function refuseLinks(content: string, files: readonly string[]): void {
  for (const file of files) {
    if (crossesLink(content, file)) {
      throw new Refused('forbidden', {
        message:
          'Mục này được nối sang một thư mục khác nên không sửa ở đây được. Hãy nhờ tổ công nghệ số chép hẳn vào thư mục content.',
      });
    }
  }
}
